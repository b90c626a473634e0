-- SPDX-License-Identifier: Apache-2.0
-- When a unit last reported, whatever that was for.
CREATE INDEX ROUND_REPORTED ON FIRE_SAFETY.ROUND (UNIT, FIRST_SUBMITTED_AT);
