// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;

/** A measure while it is put together. What is left out is not known yet; unless it is said otherwise all may know of it. */
public final class MeasureDraft {

    private final Source source;
    private final String title;
    private final Priority priority;
    private final UUID unit;

    private @Nullable String description;
    private @Nullable UUID premise;
    private @Nullable UUID owner;
    private @Nullable LocalDate dueOn;
    private @Nullable BigDecimal costSek;
    private List<UUID> findings = List.of();
    private Compartment compartment = Compartment.GENERAL;

    MeasureDraft(Source source, String title, Priority priority, UUID unit) {
        this.source = source;
        this.title = title;
        this.priority = priority;
        this.unit = unit;
    }

    public MeasureDraft described(@Nullable String words) {
        description = words;
        return this;
    }

    public MeasureDraft premise(@Nullable UUID where) {
        premise = where;
        return this;
    }

    public MeasureDraft owner(@Nullable UUID person) {
        owner = person;
        return this;
    }

    public MeasureDraft dueOn(@Nullable LocalDate day) {
        dueOn = day;
        return this;
    }

    public MeasureDraft costSek(@Nullable BigDecimal cost) {
        costSek = cost;
        return this;
    }

    public MeasureDraft serving(List<UUID> those) {
        findings = those;
        return this;
    }

    public MeasureDraft in(Compartment within) {
        compartment = within;
        return this;
    }

    public NewMeasure ready() {
        return new NewMeasure(
                source.module(),
                source.record(),
                source.key(),
                source.address(),
                title,
                description,
                priority,
                unit,
                premise,
                owner,
                dueOn,
                costSek,
                findings,
                compartment);
    }
}
