// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;

/** What every record of the fire-safety file has. It keeps the unit that used the premises when it was recorded. */
@MappedSuperclass
public abstract class FileRecord {

    protected static final int REASON_LENGTH = 1_000;

    @Id
    @Column(name = "ID")
    protected String id;

    @Embedded
    protected RoundSite site;

    /** The day that it is listed and counted by. */
    @Column(name = "ON_DAY", nullable = false)
    protected LocalDate day;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "RECORDED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "RECORDED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "RECORDED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "RECORDED_NAME"))
    protected Signature recorded;

    /** Why it does not hold any more. */
    @Column(name = "WITHDRAWN_BECAUSE")
    protected @Nullable String withdrawnBecause;

    @Version
    @Column(name = "VERSION")
    protected long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FileRecord() {}

    protected FileRecord(UUID id, RoundSite site, LocalDate day, Signature recorded) {
        this.id = id.toString();
        this.site = site;
        this.day = day;
        this.recorded = recorded;
    }

    /** What the trail and the refusals call it: {@code drill}. */
    public abstract String kind();

    public abstract Enum<?> state();

    /** What the trail keeps of it. */
    public abstract Map<String, Object> facts();

    /** @return whether it held until now */
    public abstract boolean withdraw(String reason);

    protected static String reason(@Nullable String reason) {
        new Checks().words(reason, REASON_LENGTH, "/reason").refuse();
        return String.valueOf(reason).strip();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public RoundSite site() {
        return site;
    }

    public LocalDate day() {
        return day;
    }

    public Signature recorded() {
        return recorded;
    }

    public @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }

    public long version() {
        return version;
    }
}
