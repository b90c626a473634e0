// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of the fire-safety file. Its id is that of the evidence, which is sent first.
 *
 * @param title in at most 200 characters
 * @param secrecyToBeAssessed whether secrecy is to be tried before it is given out; absent: for drawings // OSL 18 kap. 8 §
 */
public record DocumentGiven(
        UUID premise,
        DocumentKind kind,
        String title,
        @Nullable Boolean secrecyToBeAssessed) {

    public boolean secrecy() {
        return secrecyToBeAssessed == null ? kind == DocumentKind.DRAWING : secrecyToBeAssessed;
    }
}
