-- SPDX-License-Identifier: Apache-2.0
-- The list from its other end: Derby reads no index backwards.
CREATE INDEX ROUND_DUE_LAST ON FIRE_SAFETY.ROUND (DUE_AT DESC, ID DESC);
