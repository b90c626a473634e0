-- SPDX-License-Identifier: Apache-2.0
-- What a proposal was accepted with, as a digest: whoever sends the same again is told the same, whoever sends other data is refused.

ALTER TABLE GAP_ANALYSIS.PROPOSAL ADD COLUMN ACCEPTED_AS CHAR(64);
