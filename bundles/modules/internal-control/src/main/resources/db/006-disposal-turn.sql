-- SPDX-License-Identifier: Apache-2.0
-- Whoever disposes of something holds the row until it is done.
CREATE TABLE INTERNAL_CONTROL.DISPOSAL_TURN (
  ID INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO INTERNAL_CONTROL.DISPOSAL_TURN (ID) VALUES (0);
