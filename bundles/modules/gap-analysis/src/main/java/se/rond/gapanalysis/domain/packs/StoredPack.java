// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.PackSummary;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Text;

/** A version of a pack. It never changes; its nodes and mappings are rows of their own. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "PACK")
public class StoredPack {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "PACK_VERSION", nullable = false)
    private String packVersion;

    @Column(name = "NAME_SV", nullable = false)
    private String nameSv;

    @Column(name = "NAME_EN", nullable = false)
    private String nameEn;

    @Column(name = "ABOUT_SV", nullable = false)
    private String aboutSv;

    @Column(name = "ABOUT_EN", nullable = false)
    private String aboutEn;

    @Column(name = "PUBLISHER", nullable = false)
    private String publisher;

    @Column(name = "LICENCE", nullable = false)
    private String licence;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false)
    private PackSource source;

    @Column(name = "SCALE_LOW", nullable = false)
    private int scaleLow;

    @Column(name = "SCALE_HIGH", nullable = false)
    private int scaleHigh;

    @Column(name = "SCALE_LEVELS", nullable = false)
    private String scaleLevels;

    @Column(name = "QUESTIONS", nullable = false)
    private int questions;

    @Column(name = "DIGEST", nullable = false)
    private String digest;

    @Column(name = "INSTALLED_AT", nullable = false)
    private Instant installedAt;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoredPack() {}

    public StoredPack(Pack pack, Instant installedAt) {
        this.id = pack.id().toString();
        this.code = pack.code();
        this.packVersion = pack.version();
        this.nameSv = pack.name().sv();
        this.nameEn = pack.name().en();
        this.aboutSv = pack.about().sv();
        this.aboutEn = pack.about().en();
        this.publisher = pack.publisher();
        this.licence = pack.licence();
        this.source = pack.source();
        this.scaleLow = pack.scale().low();
        this.scaleHigh = pack.scale().high();
        this.scaleLevels = Columns.of(pack.scale().levels());
        this.questions = pack.questions().size();
        this.digest = PackDigest.of(pack);
        this.installedAt = installedAt;
    }

    public boolean says(Pack pack) {
        return digest.equals(PackDigest.of(pack));
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String code() {
        return code;
    }

    public String packVersion() {
        return packVersion;
    }

    public PackSummary summary(boolean latest) {
        return new PackSummary(
                id(),
                code,
                packVersion,
                new Text(nameSv, nameEn),
                new Text(aboutSv, aboutEn),
                publisher,
                licence,
                source,
                questions,
                latest,
                installedAt);
    }

    public Pack pack(List<PackNode> nodes, List<PackMapping> mappings) {
        return new Pack(
                code,
                packVersion,
                new Text(nameSv, nameEn),
                new Text(aboutSv, aboutEn),
                publisher,
                licence,
                source,
                new Scale(scaleLow, scaleHigh, Columns.levels(scaleLevels)),
                nodes,
                mappings);
    }
}
