-- SPDX-License-Identifier: Apache-2.0
-- Whoever disposes of something holds the row until it is done.
CREATE TABLE TRAINING.DISPOSAL_TURN (
  ID INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO TRAINING.DISPOSAL_TURN (ID) VALUES (0);
