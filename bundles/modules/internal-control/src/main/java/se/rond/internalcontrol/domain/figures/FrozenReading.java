// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureReading;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.kernel.Text;

/** What a figure came to when a result was handed in. It stays, whatever becomes of the figure, its records or its module. */
@Embeddable
public class FrozenReading {

    private static final int RECORDS_LENGTH = 1_000;

    @Column(name = "NAME_SV")
    private String nameSv;

    @Column(name = "NAME_EN")
    private String nameEn;

    @Column(name = "COUNTED_IN")
    private String countedIn;

    @Column(name = "DEFINITION_VERSION")
    private Integer definitionVersion;

    @Column(name = "FIGURE_VALUE")
    private @Nullable String value;

    @Column(name = "NUMERATOR")
    private Long numerator;

    @Column(name = "DENOMINATOR")
    private @Nullable Long denominator;

    @Column(name = "RECORDS")
    private @Nullable String records;

    @Column(name = "AS_OF")
    private Instant asOf;

    @Column(name = "FROZEN_AT")
    private Instant frozenAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FrozenReading() {}

    FrozenReading(FigureReading reading, Instant asOf, Instant now) {
        FigureRead read = read(reading, asOf);
        this.nameSv = read.name().sv();
        this.nameEn = read.name().en();
        this.countedIn = read.countedIn();
        this.definitionVersion = read.definitionVersion();
        this.value = read.value();
        this.numerator = read.numerator();
        this.denominator = read.denominator();
        this.records = read.records();
        this.asOf = asOf;
        this.frozenAt = now;
    }

    /** A reading as it is shown, before it is frozen and after. */
    public static FigureRead read(FigureReading reading, Instant asOf) {
        BigDecimal value = reading.value();
        String records = reading.records();
        return new FigureRead(
                reading.definition().name(),
                reading.definition().unit(),
                reading.definition().version(),
                value == null ? null : value.toPlainString(),
                reading.count().numerator(),
                reading.count().denominator(),
                records == null || records.length() > RECORDS_LENGTH ? null : records,
                asOf);
    }

    FigureRead read() {
        return new FigureRead(
                new Text(nameSv, nameEn), countedIn, definitionVersion, value, numerator, denominator, records, asOf);
    }

    Instant frozenAt() {
        return frozenAt;
    }
}
