// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

/** The levels of a municipality. A board is an authority of its own; a company stands beside the boards. */
public enum UnitKind {
    MUNICIPALITY,
    BOARD,
    DEPARTMENT,
    AREA,
    UNIT,
    COMPANY,
    ASSOCIATION
}
