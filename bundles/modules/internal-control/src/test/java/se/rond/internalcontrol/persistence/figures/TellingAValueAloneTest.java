// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Caller;
import se.rond.figures.FigureCount;
import se.rond.internalcontrol.ReadFigures;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.internalcontrol.application.figures.FigureFreezing;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** What was frozen of security protection before its parts were kept back is told as what is frozen now: the value alone. */
@RunWith(Parameterized.class)
public class TellingAValueAloneTest {

    private static final String SHARE = "k.sp.01";
    private static final Instant NOW = Instant.parse("2026-05-02T08:00:00Z");
    private static final Unit WHOLE =
            new Unit(UUID.randomUUID(), "K", UnitKind.MUNICIPALITY, "Kommunen", null, "/K/", LocalDate.EPOCH, null, 1);

    private final ReadFigures figures = new ReadFigures();

    @Rule
    public final StoreRule store;

    private JpaControlFigures chosen;

    public TellingAValueAloneTest(Database database) {
        store = new StoreRule(database, "internal-control");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Before
    public void givenTheStore() {
        chosen = new JpaControlFigures(store.entities("internal-control"));
    }

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
        UUID id = UUID.randomUUID();
        FigureChosen choice = new FigureChosen(figure, WHOLE.id(), "2026");
        store.work().write(() -> {
            chosen.add(new ControlFigure(id, control, choice, WHOLE, new Signature(Caller.SYSTEM, NOW)));
        });
        store.work().write(() -> new FigureFreezing(chosen, figures, new Callers()).freeze(control, NOW));
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

    private FigureRead frozen(UUID id) {
        return store.work().read(() -> chosen.find(id).orElseThrow().frozen().orElseThrow());
    }
}
