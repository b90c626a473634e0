// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

/** Why a person has to look at a row before it counts. */
public enum Doubt {
    /** Number, e-mail and name are not those of one person. */
    DISAGREES,
    /** Several people are called so, and nothing else tells them apart. */
    SAME_NAME,
    /** Nobody's employment covers the day: not the person's. */
    NOT_EMPLOYED,
    /** The identity is protected: what was written down elsewhere is not taken over unseen. */
    IDENTITY_PROTECTED,
    /** The list says both that the person was there and that they were not. */
    CONTRADICTED,
    /** It looks like a personal identity number, whose check digit is wrong: not kept, and nobody is recognised by it. */
    CHECK_DIGIT
}
