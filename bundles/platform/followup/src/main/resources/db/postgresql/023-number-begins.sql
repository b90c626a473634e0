-- SPDX-License-Identifier: Apache-2.0
-- Numbers by their beginning, whatever the language of the database.

CREATE INDEX FINDING_NUMBER_BEGINS ON FOLLOWUP.FINDING (FINDING_NUMBER varchar_pattern_ops);
