// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Whether a completed training is valid on a day. */
public enum Validity {
    /** It was not completed, or has been revoked. */
    NONE,
    VALID,
    /** Valid, for at most 90 days more. */
    EXPIRING,
    EXPIRED
}
