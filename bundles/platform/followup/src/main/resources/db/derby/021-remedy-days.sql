-- SPDX-License-Identifier: Apache-2.0
-- How long what is remedied took, for what was written before there was a column for it.

UPDATE FOLLOWUP.FINDING_SPELL SET REMEDY_DAYS =
  {fn TIMESTAMPDIFF(SQL_TSI_DAY, TIMESTAMP(DATE(REPORTED_AT), TIME('00:00:00')), TIMESTAMP(DATE(REMEDIED_AT), TIME('00:00:00')))}
  WHERE REMEDIED_AT IS NOT NULL;
