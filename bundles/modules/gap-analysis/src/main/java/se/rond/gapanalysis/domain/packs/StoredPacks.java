// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;

/** The packs that are kept. */
public interface StoredPacks {

    /** Every version of every pack, without its nodes; some hundreds. */
    List<StoredPack> all();

    Optional<StoredPack> find(UUID id);

    List<StoredPack> of(String code);

    /** In the order of the pack. */
    List<PackNode> nodes(UUID pack);

    List<PackMapping> mappings(UUID pack);

    /** Ids of packs that hold mappings to a set, or from it in the name of another. */
    List<UUID> mappingFor(String code);

    void add(StoredPack stored, Pack pack);
}
