// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import se.rond.kernel.Invalid;

/** Refusals that several use cases have. */
final class Refusals {

    private Refusals() {}

    static Invalid missing(String pointer) {
        return new Invalid(pointer, "value-missing", "Ange vad begäran gäller.", "Say what the request is about.");
    }
}
