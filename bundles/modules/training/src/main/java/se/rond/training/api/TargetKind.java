// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Whom a requirement is about. */
public enum TargetKind {
    ALL_EMPLOYEES,
    /** Who holds one of the roles, by their ids in the role catalogue. */
    ROLE,
    /** Who works in a unit that uses premises of one of the types, such as {@code preschool}. */
    UNIT_TYPE,
    /** Who works in one of the units or below, by their ids. */
    UNIT,
    /** Who works in the unit that uses one of the premises, by their ids. */
    PREMISE
}
