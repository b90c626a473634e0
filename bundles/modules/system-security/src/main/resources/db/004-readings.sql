-- SPDX-License-Identifier: Apache-2.0
-- Who reads what is kept apart is remembered for all modules together, by the trail.

DROP TABLE IT_SYSTEM_SECURITY.ANALYSIS_READ;
