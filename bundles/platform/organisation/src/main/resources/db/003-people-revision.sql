-- SPDX-License-Identifier: Apache-2.0
-- grows when people or roles change: what is remembered of them is then forgotten
INSERT INTO REVISION (ID, CHANGES, VERSION) VALUES (2, 0, 1);
