// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of a file, by name. */
public record KeyRing(Map<String, SealingKey> keys) {

    public KeyRing {
        keys = Map.copyOf(keys);
    }

    public static KeyRing of(java.util.Collection<SealingKey> keys) {
        return new KeyRing(keys.stream().collect(Collectors.toMap(SealingKey::id, key -> key)));
    }

    public Optional<SealingKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
