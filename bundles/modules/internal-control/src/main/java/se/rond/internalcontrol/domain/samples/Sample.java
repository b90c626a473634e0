// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.PopulationSource;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.internalcontrol.api.samples.SampleWanted;
import se.rond.internalcontrol.domain.Checks;
import se.rond.internalcontrol.domain.Signature;

/** What was drawn, out of what and how: history as soon as it is there. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "SAMPLE")
public class Sample {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ACTIVITY", nullable = false)
    private String activity;

    @Column(name = "NUMBER_OF_ACTIVITY", nullable = false)
    private int number;

    @Column(name = "POPULATION", nullable = false)
    private String population;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false)
    private PopulationSource source;

    @Column(name = "POPULATION_COUNT", nullable = false)
    private int populationCount;

    @Column(name = "POPULATION_SHA256", nullable = false)
    private String populationSha256;

    @Column(name = "KEY_COLUMN")
    private @Nullable String keyColumn;

    @Column(name = "AMOUNT_COLUMN")
    private @Nullable String amountColumn;

    @Enumerated(EnumType.STRING)
    @Column(name = "METHOD", nullable = false)
    private SampleMethod method;

    @Column(name = "SAMPLE_SIZE", nullable = false)
    private int size;

    @Column(name = "SEED")
    private @Nullable String seed;

    @Column(name = "SEED_GIVEN", nullable = false)
    private boolean seedGiven;

    @Column(name = "ALGORITHM", nullable = false)
    private String algorithm;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Embedded
    private Signature drawn;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Sample() {}

    /**
     * @param number after the latest of the control
     * @param columns {@code null} where the rows were counted
     */
    public Sample(
            UUID id,
            UUID activity,
            int number,
            SampleWords words,
            Population population,
            @Nullable PopulationColumns columns,
            SamplePlan plan,
            Signature drawn) {
        this.id = id.toString();
        this.activity = activity.toString();
        this.number = number;
        this.population = words.population();
        this.reason = words.reason();
        this.source = population.source();
        this.populationCount = population.count();
        this.populationSha256 = population.sha256();
        this.keyColumn = columns == null ? null : columns.key();
        this.amountColumn = columns == null ? null : columns.amount();
        this.method = plan.method();
        this.size = plan.size();
        this.seed = plan.seed();
        this.seedGiven = plan.seedGiven();
        this.algorithm = Draw.ALGORITHM;
        this.drawn = drawn;
    }

    /** The rows of the population that it draws. */
    public List<SampleRow> rows(Population from) {
        return plan().draw(from).stream()
                .map(row -> new SampleRow(id(), row, from.line(row)))
                .toList();
    }

    /** Whether the rows are those that it was drawn from. */
    public boolean isOf(Population other) {
        return populationCount == other.count() && populationSha256.equals(other.sha256());
    }

    /** Whether all of it is what is asked for. The first of a control keeps no reason, so that none is compared. */
    public boolean says(SampleWanted wanted, Population from, @Nullable PopulationColumns read) {
        int rows = wanted.size() == null ? from.count() : wanted.size();
        return isOf(from)
                && Objects.equals(columns(), read)
                && method == wanted.method()
                && size == rows
                && Objects.equals(seedGiven ? seed : null, Checks.kept(wanted.seed()))
                && population.equals(Checks.kept(wanted.population()))
                && (number == 1 || Objects.equals(reason, Checks.kept(wanted.reason())));
    }

    public SamplePlan plan() {
        return new SamplePlan(method, size, seed, seedGiven);
    }

    /** What of the file was read; {@code null} where there was none. */
    public @Nullable PopulationColumns columns() {
        return keyColumn == null ? null : new PopulationColumns(keyColumn, amountColumn);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID activity() {
        return UUID.fromString(activity);
    }

    public int number() {
        return number;
    }

    public String population() {
        return population;
    }

    public PopulationSource source() {
        return source;
    }

    public int populationCount() {
        return populationCount;
    }

    public String populationSha256() {
        return populationSha256;
    }

    public String algorithm() {
        return algorithm;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Signature drawn() {
        return drawn;
    }

    public long version() {
        return version;
    }
}
