// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** What a caller may do with a control now. */
public enum ControlAction {
    START,
    SUBMIT,
    ASSESS,
    CORRECT,
    FOLLOW_UP,
    CLOSE,
    GIVE
}
