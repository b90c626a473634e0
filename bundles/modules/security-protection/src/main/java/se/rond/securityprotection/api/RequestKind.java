// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** What one asks for and another confirms. */
public enum RequestKind {
    /** A duty does not apply. */
    EXEMPT,
    /** It applies again. */
    REACTIVATE,
    /** A figure is shown outside the compartment, as it stands on a day. */
    RELEASE,
    /** It is not shown there any more. */
    WITHDRAW,
    /** What was written of a duty should not have been: it goes for good. */
    PURGE,
    /** What happened to duties more than five years ago goes for good. */
    DISPOSE
}
