// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureCount;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Signed;
import se.rond.securityprotection.api.ReleaseView;

/** A figure as it stood on a day, shown outside the compartment. What was released never changes; it can be withdrawn. */
@Entity
@Table(schema = "SECURITY_PROTECTION", name = "RELEASED_FIGURE")
public class Release {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "FIGURE", nullable = false)
    private String figure;

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "NUMERATOR", nullable = false)
    private long numerator;

    @Column(name = "DENOMINATOR")
    private @Nullable Long denominator;

    @Column(name = "STATUS")
    private @Nullable Integer status;

    @Column(name = "ASKED_NAME", nullable = false)
    private String askedName;

    @Column(name = "ASKED_PERSON")
    private @Nullable String askedPerson;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "RELEASED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "RELEASED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "RELEASED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "RELEASED_NAME"))
    private Signature released;

    @Column(name = "WITHDRAWN_AT")
    private @Nullable Instant withdrawnAt;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Release() {}

    public Release(UUID id, String figure, LocalDate day, FigureCount count, Signature asked, Signature released) {
        this.id = id.toString();
        this.figure = figure;
        this.day = day;
        this.numerator = count.numerator();
        this.denominator = count.denominator();
        this.status = count.value() == null ? null : count.value().intValue();
        this.askedName = asked.name();
        this.askedPerson = asked.person() == null ? null : asked.person().toString();
        this.released = released;
    }

    /** @return whether it was shown until now */
    public boolean withdraw(Instant now) {
        boolean shown = isShown();
        if (shown) {
            withdrawnAt = now;
        }
        return shown;
    }

    public boolean isShown() {
        return withdrawnAt == null;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String figure() {
        return figure;
    }

    public LocalDate day() {
        return day;
    }

    public Instant releasedAt() {
        return released.at();
    }

    public FigureCount count() {
        return new FigureCount(numerator, denominator, Map.of(), status == null ? null : BigDecimal.valueOf(status));
    }

    public @Nullable Integer value() {
        return Percent.value(count());
    }

    /** Whoever asked for it and whoever confirmed it. */
    public Stream<Signed> signed() {
        return Stream.of(asked(), released);
    }

    private Signed asked() {
        return new Asker(askedPerson == null ? null : UUID.fromString(askedPerson), askedName);
    }

    private record Asker(@Nullable UUID person, String name) implements Signed {}

    public ReleaseView view(PersonNames people) {
        return new ReleaseView(
                id(),
                figure,
                day,
                value(),
                released.at(),
                people.ref(asked()).name(),
                people.ref(released).name(),
                withdrawnAt);
    }
}
