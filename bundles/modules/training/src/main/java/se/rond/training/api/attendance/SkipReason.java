// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

/** Why rows of a course that a list names are left out. */
public enum SkipReason {
    /** The municipality does not follow it. */
    NOT_FOLLOWED,
    /** It is kept in another register. */
    KEPT_ELSEWHERE,
    /** It is no training. */
    NO_TRAINING
}
