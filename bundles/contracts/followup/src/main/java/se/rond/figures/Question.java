// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

/** Which question of a follow-up a figure answers: a page puts the figures of all modules together by it. */
public enum Question {
    /** Did the operations carry out what they had to? */
    COMPLETION,
    /** To what extent was remedied what was found? */
    REMEDIATION,
    /** What stands open at a moment: a past period is looked at from its end. */
    BACKLOG,
    /** Something else that is worth knowing. */
    OTHER
}
