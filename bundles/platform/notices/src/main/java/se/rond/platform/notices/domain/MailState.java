// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

/** Where a mail stands. */
public enum MailState {
    /** To be sent, now or when its next attempt is due. */
    WAITING,
    /** A node is sending it until its lease runs out. */
    SENDING,
    SENT,
    /** The mail server refused the address for good. */
    REFUSED,
    /** There is nobody to send it to any more. */
    DROPPED
}
