-- SPDX-License-Identifier: Apache-2.0
-- Lists of rounds of one state or premises from their other end: Derby reads no index backwards.

CREATE INDEX ROUND_STATE_LAST ON FIRE_SAFETY.ROUND (STATE, DUE_AT DESC, ID DESC);
CREATE INDEX ROUND_PREMISE_LAST ON FIRE_SAFETY.ROUND (PREMISE, DUE_AT DESC, ID DESC);
