-- SPDX-License-Identifier: Apache-2.0
-- What is being answered by a version of a pack: asked when a newer one comes.

CREATE INDEX ASSESSMENT_PACK ON GAP_ANALYSIS.ASSESSMENT (PACK, STATE);
