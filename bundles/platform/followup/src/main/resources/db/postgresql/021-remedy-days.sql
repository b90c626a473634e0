-- SPDX-License-Identifier: Apache-2.0
-- How long what is remedied took, for what was written before there was a column for it.

UPDATE FOLLOWUP.FINDING_SPELL SET REMEDY_DAYS = CAST(REMEDIED_AT AS DATE) - CAST(REPORTED_AT AS DATE)
  WHERE REMEDIED_AT IS NOT NULL;
