-- SPDX-License-Identifier: Apache-2.0
-- What is critical and open is looked for every minute.

CREATE INDEX FINDING_SEVERITY_OPEN ON FOLLOWUP.FINDING (SEVERITY, OPEN_DUE_AT, ID);
