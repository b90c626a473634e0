// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/** A finding while it is put together. Unless it is said otherwise the occupant of the place sees to it, and all may know. */
public final class FindingDraft {

    private final Source source;
    private final Text title;
    private final Severity severity;
    private final UUID unit;
    private final Instant seenAt;

    private @Nullable String description;
    private ResponsibleParty responsible = ResponsibleParty.OCCUPANT;
    private @Nullable UUID premise;
    private @Nullable UUID seenBy;
    private boolean fixedOnSite;
    private boolean photoOnFail;
    private List<UUID> photos = List.of();
    private @Nullable LocalDate dueOn;
    private Compartment compartment = Compartment.GENERAL;

    FindingDraft(Source source, Text title, Severity severity, UUID unit, Instant seenAt) {
        this.source = source;
        this.title = title;
        this.severity = severity;
        this.unit = unit;
        this.seenAt = seenAt;
    }

    public FindingDraft described(@Nullable String words) {
        description = words;
        return this;
    }

    public FindingDraft responsible(ResponsibleParty who) {
        responsible = who;
        return this;
    }

    public FindingDraft premise(@Nullable UUID where) {
        premise = where;
        return this;
    }

    public FindingDraft seenBy(@Nullable UUID person) {
        seenBy = person;
        return this;
    }

    public FindingDraft fixedOnSite(boolean fixed) {
        fixedOnSite = fixed;
        return this;
    }

    public FindingDraft photoOnFail(boolean asked) {
        photoOnFail = asked;
        return this;
    }

    public FindingDraft photos(List<UUID> evidence) {
        photos = evidence;
        return this;
    }

    public FindingDraft dueOn(@Nullable LocalDate day) {
        dueOn = day;
        return this;
    }

    public FindingDraft in(Compartment within) {
        compartment = within;
        return this;
    }

    public NewFinding ready() {
        return new NewFinding(
                source.module(),
                source.record(),
                source.key(),
                source.address(),
                title,
                description,
                severity,
                responsible,
                unit,
                premise,
                seenAt,
                seenBy,
                fixedOnSite,
                photoOnFail,
                photos,
                dueOn,
                compartment);
    }
}
