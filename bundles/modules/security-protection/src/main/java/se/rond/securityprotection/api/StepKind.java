// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** What can happen to a duty. */
public enum StepKind {
    START,
    FULFIL,
    RENEW,
    EDIT,
    EXEMPT,
    REACTIVATE,
    PURGE
}
