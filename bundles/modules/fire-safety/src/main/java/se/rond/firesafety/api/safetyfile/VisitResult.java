// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** What the fire service came to. An order binds, with a last day. */
public enum VisitResult {
    NO_REMARK,
    REMARK,
    ORDER
}
