// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.util.List;
import java.util.UUID;

/** Every sealed text wherever it is, in the past as well. Works within a unit of work. */
public interface SealedTexts {

    /** A text in its place. The past has several rows of one id; none has the same sealed text by chance. */
    record Place(String table, String column, String row, String sealed) {}

    long sealedBy(String key);

    /** Some that the key has sealed. */
    List<Place> some(String key, int most);

    void replace(Place place, String sealed);

    /** Takes every word about a duty out of the present and the past. */
    void purge(UUID duty, String code);
}
