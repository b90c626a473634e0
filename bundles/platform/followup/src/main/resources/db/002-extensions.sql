-- SPDX-License-Identifier: Apache-2.0
-- How often a later due time was chosen, with a reason.

ALTER TABLE FOLLOWUP.FINDING ADD COLUMN EXTENSION_COUNT INTEGER DEFAULT 0 NOT NULL;
