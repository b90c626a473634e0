// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.lang.ref.SoftReference;
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

    /** Let go where memory is short: a pack can be read again. */
    private record Kept(SoftReference<Pack> pack, int nodes) {}

    private final Map<UUID, Kept> packs = new LinkedHashMap<>(16, 0.75f, true);
    private int nodes;

    Optional<Pack> find(UUID id, Supplier<Optional<Pack>> reading) {
        synchronized (packs) {
            Kept kept = packs.get(id);
            Pack present = kept == null ? null : kept.pack().get();
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
            Kept before = packs.put(
                    id, new Kept(new SoftReference<>(pack), pack.nodes().size()));
            nodes += pack.nodes().size() - (before == null ? 0 : before.nodes());
            var oldest = packs.values().iterator();
            while (nodes > NODES && packs.size() > 1) {
                nodes -= oldest.next().nodes();
                oldest.remove();
            }
        }
    }
}
