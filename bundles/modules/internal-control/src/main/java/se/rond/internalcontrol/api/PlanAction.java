// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** What a caller may do with a plan now. */
public enum PlanAction {
    EDIT,
    PROPOSE,
    RETURN,
    TAKE_BACK,
    ADOPT,
    REVISE,
    REPORT
}
