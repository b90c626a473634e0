// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Whether a system has a required measure. */
public enum AnswerKind {
    YES,
    NO,
    PARTLY,
    NOT_APPLICABLE
}
