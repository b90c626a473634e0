// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Why there is a course, and its interval. */
public enum Basis {
    /** A statute demands the training, though not necessarily this interval. */
    LAW,
    /** The municipality has decided it. */
    GUIDELINE,
    /** What the market or an insurer demands. */
    CERTIFICATE
}
