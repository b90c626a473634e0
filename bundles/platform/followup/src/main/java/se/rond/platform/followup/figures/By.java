// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

/** By what a figure is divided. */
public enum By {
    DEPARTMENT,
    UNIT,
    MONTH
}
