// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.findings.NewFinding;
import se.rond.kernel.Text;

/** What the source said: module, source and key name a finding once and for all, and none of this ever changes. */
@Embeddable
public class Origin {

    private String module;
    private String source;

    @Column(name = "SOURCE_KEY")
    private String sourceKey;

    @Column(name = "SOURCE_ADDRESS")
    private String address;

    @Column(name = "TITLE_SV")
    private String titleSv;

    @Column(name = "TITLE_EN")
    private String titleEn;

    private @Nullable String description;

    @Column(name = "REPORTED_AT")
    private Instant reportedAt;

    @Column(name = "REPORTED_BY")
    private @Nullable String reportedBy;

    @Column(name = "FIXED_ON_SITE")
    private boolean fixedOnSite;

    @Column(name = "PHOTO_ON_FAIL")
    private boolean photoOnFail;

    private @Nullable String photos;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Origin() {}

    Origin(NewFinding reported, Instant reportedAt) {
        this.module = reported.module();
        this.source = reported.source().toString();
        this.sourceKey = reported.sourceKey();
        this.address = reported.sourceAddress();
        this.titleSv = reported.title().sv();
        this.titleEn = reported.title().en();
        this.description = reported.description();
        this.reportedAt = reportedAt;
        this.reportedBy = OptionalIds.text(reported.reportedBy());
        this.fixedOnSite = reported.fixedOnSite();
        this.photoOnFail = reported.photoOnFail();
        this.photos = reported.photos().isEmpty()
                ? null
                : reported.photos().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    public String module() {
        return module;
    }

    public UUID source() {
        return UUID.fromString(source);
    }

    public String sourceKey() {
        return sourceKey;
    }

    public String address() {
        return address;
    }

    public Text title() {
        return new Text(titleSv, titleEn);
    }

    public @Nullable String description() {
        return description;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public @Nullable UUID reportedBy() {
        return OptionalIds.uuid(reportedBy);
    }

    public boolean fixedOnSite() {
        return fixedOnSite;
    }

    public boolean photoOnFail() {
        return photoOnFail;
    }

    /** The photos that were taken when it was seen. */
    public List<UUID> photos() {
        return photos == null
                ? List.of()
                : Arrays.stream(photos.split(",")).map(UUID::fromString).toList();
    }
}
