// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

/** What a measure turned out to do, as somebody other than its owner judged. */
public enum Effect {
    EFFECTIVE,
    PARTLY,
    NOT_EFFECTIVE
}
