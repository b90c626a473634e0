-- SPDX-License-Identifier: Apache-2.0
-- Until when each person is trained in a course: read along the index, in the order in which it is grouped, and not sorted.
DROP INDEX TRAINING.RECORD_COVERAGE;
CREATE INDEX RECORD_TRAINED ON TRAINING.TRAINING_RECORD (COURSE, PERSON, VALID_ORDER, STATE, COMPLETED_ON, REVOKED_ON);
