-- SPDX-License-Identifier: Apache-2.0
-- Whoever reads a list of attendance holds one of these rows until it is done; a file always has the same.
CREATE TABLE TRAINING.ATTENDANCE_TURN (
  ID INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO TRAINING.ATTENDANCE_TURN (ID) VALUES
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
