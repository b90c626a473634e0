// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.kernel.Ids;
import se.rond.kernel.Text;

/** A group or a question of a stored pack. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "PACK_NODE")
public class StoredNode {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "PACK", nullable = false)
    private String pack;

    @Column(name = "SEQ", nullable = false)
    private int seq;

    @Column(name = "REF", nullable = false)
    private String ref;

    @Column(name = "PARENT_REF")
    private @Nullable String parentRef;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private NodeKind kind;

    @Column(name = "TITLE_SV", nullable = false)
    private String titleSv;

    @Column(name = "TITLE_EN", nullable = false)
    private String titleEn;

    @Column(name = "PROSE_SV", nullable = false)
    private String proseSv;

    @Column(name = "PROSE_EN", nullable = false)
    private String proseEn;

    @Column(name = "WEIGHT", nullable = false)
    private int weight;

    @Column(name = "TARGET", nullable = false)
    private int target;

    @Column(name = "ANSWERED_BY", nullable = false)
    private String answeredBy;

    @Column(name = "EVIDENCE_SV")
    private @Nullable String evidenceSv;

    @Column(name = "EVIDENCE_EN")
    private @Nullable String evidenceEn;

    @Column(name = "IS_WITHDRAWN", nullable = false)
    private boolean withdrawn;

    @Column(name = "GROUPS_OF", nullable = false)
    private String groups;

    @Column(name = "PROPERTIES", nullable = false)
    private String properties;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoredNode() {}

    public StoredNode(UUID pack, PackNode node) {
        this.id = Ids.next().toString();
        this.pack = pack.toString();
        this.seq = node.position();
        this.ref = node.ref();
        this.parentRef = node.parentRef();
        this.kind = node.kind();
        this.titleSv = node.title().sv();
        this.titleEn = node.title().en();
        this.proseSv = node.prose().sv();
        this.proseEn = node.prose().en();
        this.weight = node.weight();
        this.target = node.target();
        this.answeredBy = Columns.of(node.answeredBy());
        Text evidence = node.evidenceExample();
        this.evidenceSv = evidence == null ? null : evidence.sv();
        this.evidenceEn = evidence == null ? null : evidence.en();
        this.withdrawn = node.withdrawn();
        this.groups = Columns.of(node.groups());
        this.properties = Columns.of(node.properties());
    }

    public PackNode node() {
        return new PackNode(
                ref,
                parentRef,
                seq,
                kind,
                new Text(titleSv, titleEn),
                new Text(proseSv, proseEn),
                weight,
                target,
                Columns.words(answeredBy),
                evidenceSv == null || evidenceEn == null ? null : new Text(evidenceSv, evidenceEn),
                withdrawn,
                Columns.words(groups),
                Columns.pairs(properties));
    }
}
