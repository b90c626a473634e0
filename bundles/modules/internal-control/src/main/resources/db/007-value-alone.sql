-- SPDX-License-Identifier: Apache-2.0
-- Of the share of duties fulfilled nothing but what it comes to is told outside security protection, in whole percent: also where it was
-- frozen before.

UPDATE INTERNAL_CONTROL.CONTROL_FIGURE
SET FIGURE_VALUE = TRIM(CAST(CAST(FLOOR(CAST(NUMERATOR AS DOUBLE PRECISION) * 100 / DENOMINATOR + 0.5) AS INTEGER) AS CHAR(11))),
    NUMERATOR = 0,
    DENOMINATOR = NULL
WHERE FIGURE = 'k.sp.01' AND FIGURE_VALUE IS NOT NULL AND DENOMINATOR > 0;
