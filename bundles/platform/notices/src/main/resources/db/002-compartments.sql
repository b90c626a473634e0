-- SPDX-License-Identifier: Apache-2.0
-- Whose readers alone are shown what a notice says.

ALTER TABLE NOTICES.NOTICE ADD COLUMN COMPARTMENT VARCHAR(20) DEFAULT 'GENERAL' NOT NULL;
