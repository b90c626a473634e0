// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Whether the system may concern Sweden's security. Nothing but the word is asked for. */
public record GateAnswer(Word answer) {

    /** Yes and unsure end the case here. */
    public enum Word {
        NO,
        YES,
        UNSURE
    }
}
