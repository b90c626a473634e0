// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

/** What becomes of rows about nobody in the register. Nothing of what they say is kept in any case. */
public enum UnknownPeople {
    /** They are external participants of the session, counted. */
    EXTERNAL,
    /** They are left out. */
    DROP
}
