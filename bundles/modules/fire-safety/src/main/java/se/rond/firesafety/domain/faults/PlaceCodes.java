// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.faults;

import java.util.Optional;

/** Codes, as they are looked up. */
public interface PlaceCodes {

    /** As it was read; revoked ones as well. */
    Optional<PlaceCode> byCode(String code);

    /** The valid one of a {@link PlaceCode#slot place}. */
    Optional<PlaceCode> inSlot(String slot);
}
