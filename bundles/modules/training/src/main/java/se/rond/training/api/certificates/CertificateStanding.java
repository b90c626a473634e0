// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.certificates;

/** Whether a certificate holds. */
public enum CertificateStanding {
    VALID,
    /** It held until some day. */
    EXPIRED,
    /** It was revoked, or there is none of that number. */
    INVALID
}
