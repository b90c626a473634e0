-- SPDX-License-Identifier: Apache-2.0
-- Which premises have been checked: figures read nothing but this.

CREATE INDEX ROUND_CHECKED ON FIRE_SAFETY.ROUND (STATE, FIRST_SUBMITTED_AT, UNIT_PATH, PREMISE);
