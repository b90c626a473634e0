// SPDX-License-Identifier: Apache-2.0
package se.rond.notices;

/** How soon a mail is sent. In the console a notice is there at once in any case. */
public enum Urgency {
    /** Now, whatever the person chose: a critical deficiency, say. */
    IMMEDIATE,
    /** As the person chose: at once, with the daily or weekly digest, or not at all. */
    DIGEST
}
