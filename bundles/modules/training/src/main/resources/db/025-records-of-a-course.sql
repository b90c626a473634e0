-- SPDX-License-Identifier: Apache-2.0
-- The records of one course in the orders in which lists show them: of a course that few take, a walk along all would be long.
CREATE INDEX RECORD_COURSE_DAY_LAST ON TRAINING.TRAINING_RECORD (COURSE, HELD_ON DESC, ID DESC);
CREATE INDEX RECORD_COURSE_VALID ON TRAINING.TRAINING_RECORD (COURSE, VALID_ORDER, ID);
