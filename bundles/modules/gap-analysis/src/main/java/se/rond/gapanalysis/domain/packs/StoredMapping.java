// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.kernel.Ids;

/** What a question of a stored pack answers to elsewhere. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "PACK_MAPPING")
public class StoredMapping {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "PACK", nullable = false)
    private String pack;

    @Column(name = "SEQ", nullable = false)
    private int seq;

    @Column(name = "SOURCE_PACK")
    private @Nullable String sourcePack;

    @Column(name = "SOURCE_REF", nullable = false)
    private String sourceRef;

    @Column(name = "TARGET_PACK", nullable = false)
    private String targetPack;

    @Column(name = "TARGET_REF", nullable = false)
    private String targetRef;

    @Column(name = "RELATIONSHIP", nullable = false)
    private String relationship;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoredMapping() {}

    public StoredMapping(UUID pack, int seq, PackMapping mapping) {
        this.id = Ids.next().toString();
        this.pack = pack.toString();
        this.seq = seq;
        this.sourcePack = mapping.sourcePack();
        this.sourceRef = mapping.sourceRef();
        this.targetPack = mapping.targetPack();
        this.targetRef = mapping.targetRef();
        this.relationship = mapping.relationship();
    }

    public PackMapping mapping() {
        return new PackMapping(sourcePack, sourceRef, targetPack, targetRef, relationship);
    }
}
