-- SPDX-License-Identifier: Apache-2.0
-- A plan without any control says why.

ALTER TABLE INTERNAL_CONTROL.CONTROL_PLAN ADD COLUMN WITHOUT_CONTROLS VARCHAR(2000);
