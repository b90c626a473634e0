// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureReading;
import se.rond.figures.Figures;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;

/** One figure of another module, or none. */
public final class ReadFigures implements Figures {

    private @Nullable FigureReading reading;
    public String asked = "";
    /** Whether the caller is let in to the records. */
    public boolean open = true;

    public @Nullable String away;

    public void are(long numerator, long denominator, int version) {
        FigureDefinition definition = new FigureDefinition(
                "k.sba.01",
                version,
                new Text("Genomförda ronder", "Rounds done"),
                "percent",
                "up",
                100,
                new Text("gjorda", "done"),
                new Text("planerade", "planned"));
        reading = new FigureReading(
                definition,
                FigureCount.of(numerator, denominator),
                "/api/fire-safety/v1/rounds?unitPath=/K/BUN/",
                Instant.EPOCH);
    }

    /** A share of another name. */
    public void are(String figure, FigureCount count) {
        Text name = Text.same(figure);
        reading = new FigureReading(
                new FigureDefinition(figure, 1, name, "percent", "up", 100, name, name),
                count,
                "/api/another/v1/released?figure=" + figure,
                Instant.EPOCH);
    }

    public void areAway() {
        reading = null;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return reading == null ? List.of() : List.of(reading.definition());
    }

    @Override
    public Optional<FigureDefinition> definition(String figure) {
        if (figure.equals(away)) {
            throw new Unavailable("module-not-running", Text.same(figure));
        }
        return Optional.ofNullable(reading)
                .map(FigureReading::definition)
                .filter(one -> one.id().equals(figure));
    }

    @Override
    public Optional<FigureReading> read(String figure, String unitPath, Period period, Instant asOf) {
        asked = figure + " " + unitPath + " " + period + " " + asOf;
        return Optional.ofNullable(reading)
                .filter(one -> one.definition().id().equals(figure))
                .map(one -> open ? one : new FigureReading(one.definition(), one.count(), null, one.readAt()));
    }
}
