// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.gapanalysis.api.packs.Pack;

/** Packs in memory, which never change: those asked for last, up to so many nodes in all. */
final class RememberedPacks {

    /** About 40 MB of texts. */
    private static final int NODES = 20_000;

    private final Map<UUID, Pack> packs = new LinkedHashMap<>(16, 0.75f, true);
    private int nodes;

    Optional<Pack> find(UUID id, Supplier<Optional<Pack>> reading) {
        synchronized (packs) {
            Pack present = packs.get(id);
            if (present != null) {
                return Optional.of(present);
            }
        }
        Optional<Pack> read = reading.get();
        read.ifPresent(pack -> remember(id, pack));
        return read;
    }

    private void remember(UUID id, Pack pack) {
        synchronized (packs) {
            if (packs.put(id, pack) == null) {
                nodes += pack.nodes().size();
            }
            var oldest = packs.entrySet().iterator();
            while (nodes > NODES && packs.size() > 1) {
                nodes -= oldest.next().getValue().nodes().size();
                oldest.remove();
            }
        }
    }
}
