// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

/** Whether a notice goes out by mail. */
public enum Posting {
    /** With the next mail that the person has chosen. */
    WAITING,
    /** It is in a mail. */
    WRITTEN,
    /** The person does not want it by mail. */
    NONE
}
