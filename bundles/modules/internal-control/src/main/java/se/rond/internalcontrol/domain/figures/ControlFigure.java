// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.figures;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureReading;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.internalcontrol.domain.Signature;
import se.rond.kernel.Period;
import se.rond.organisation.Unit;

/** A figure that a control looks at. Once frozen it never changes. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "CONTROL_FIGURE")
public class ControlFigure {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ACTIVITY", nullable = false)
    private String control;

    @Column(name = "FIGURE", nullable = false)
    private String figure;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "UNIT_NAME", nullable = false)
    private String unitName;

    @Column(name = "PERIOD", nullable = false)
    private String period;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "CHOSEN_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "CHOSEN_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "CHOSEN_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "CHOSEN_NAME"))
    private Signature chosen;

    @Embedded
    private @Nullable FrozenReading frozen;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ControlFigure() {}

    public ControlFigure(UUID id, UUID control, FigureChosen given, Unit unit, Signature chosen) {
        this.id = id.toString();
        this.control = control.toString();
        this.figure = given.figure();
        this.unit = unit.id().toString();
        this.unitPath = unit.path();
        this.unitName = unit.name();
        this.period = Period.valueOf(given.period()).label();
        this.chosen = chosen;
    }

    /** Keeps what it comes to now. A second time changes nothing. */
    public void freeze(FigureReading reading, Instant now) {
        if (frozen == null) {
            frozen = new FrozenReading(reading, now, now);
        }
    }

    /** Whether it is the same choice. */
    public boolean says(UUID of, FigureChosen given) {
        return control.equals(of.toString())
                && figure.equals(given.figure())
                && unit.equals(given.unit().toString())
                && period.equals(Period.valueOf(given.period()).label());
    }

    public boolean isFrozen() {
        return frozen != null;
    }

    /** What it came to when it was frozen. */
    public Optional<FigureRead> frozen() {
        return Optional.ofNullable(frozen).map(FrozenReading::read);
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozen).map(FrozenReading::frozenAt);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID control() {
        return UUID.fromString(control);
    }

    public String figure() {
        return figure;
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public String unitName() {
        return unitName;
    }

    public Period period() {
        return Period.valueOf(period);
    }

    public Signature chosen() {
        return chosen;
    }

    public long version() {
        return version;
    }
}
