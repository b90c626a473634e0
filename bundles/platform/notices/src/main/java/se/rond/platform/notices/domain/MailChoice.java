// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

/** How often a person wants mail. What is critical comes at once in any case. */
public enum MailChoice {
    AT_ONCE,
    DAILY,
    WEEKLY,
    CRITICAL
}
