// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.platform.persistence.testing.Database;

/** What was frozen of security protection before its parts were kept back is told as what is frozen now: the value alone. */
public class TellingAValueAloneTest extends FrozenFigures {

    private static final String SHARE = "k.sp.01";

    @Test
    public void whatWasFrozenWithItsPartsLosesThem() throws IOException {
        UUID id = givenFrozen(SHARE, FigureCount.of(1, 26));
        assertThat(frozen(id).denominator()).as("as it was frozen before").isEqualTo(26);

        whenMigrated();

        assertThat(frozen(id).value()).as("as the note on the release says it").isEqualTo("4");
        assertThat(frozen(id).numerator()).isZero();
        assertThat(frozen(id).denominator()).isNull();
    }

    @Test
    public void itIsRoundedOnceAndByTheParts() throws IOException {
        UUID id = givenFrozen(SHARE, FigureCount.of(45, 1300)); // 3.4615 %, which was frozen as 3.5

        whenMigrated();

        assertThat(frozen(id).value()).isEqualTo("3");
    }

    @Test
    public void whatIsFrozenNowStaysAsItIs() throws IOException {
        UUID alone = givenFrozen(SHARE, new FigureCount(0, null, Map.of(), BigDecimal.valueOf(4)));

        whenMigrated();
        whenMigrated();

        assertThat(frozen(alone).value()).isEqualTo("4");
        assertThat(frozen(alone).denominator()).isNull();
    }

    @Test
    public void ofOtherFiguresAndOfNothingToCountNothingIsTaken() throws IOException {
        UUID rounds = givenFrozen("k.sba.01", FigureCount.of(42, 50));
        UUID nothing = givenFrozen(SHARE, FigureCount.of(0, 0));

        whenMigrated();

        assertThat(frozen(rounds).numerator()).isEqualTo(42);
        assertThat(frozen(rounds).denominator()).isEqualTo(50);
        assertThat(frozen(nothing).value()).isNull();
        assertThat(frozen(nothing).denominator()).isZero();
    }

    private UUID givenFrozen(String figure, FigureCount count) {
        figures.are(figure, count);
        UUID control = UUID.randomUUID();
        UUID id = choose(figure, control, "2026");
        freeze(control);
        return id;
    }

    private void whenMigrated() throws IOException {
        try (InputStream script = TellingAValueAloneTest.class.getResourceAsStream("/db/007-value-alone.sql")) {
            String statement = new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace(";", "");
            store.work()
                    .write(() -> store.entities("internal-control")
                            .createNativeQuery(statement)
                            .executeUpdate());
        }
    }

    public TellingAValueAloneTest(Database database) {
        super(database);
    }
}
