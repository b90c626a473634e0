// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Caller;
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

/** Figures that controls of a department have chosen and frozen, on Derby and on PostgreSQL. */
@RunWith(Parameterized.class)
public abstract class FrozenFigures {

    static final Instant NOW = Instant.parse("2026-05-02T08:00:00Z");
    private static final Unit DEPARTMENT = new Unit(
            UUID.randomUUID(),
            "BUN",
            UnitKind.DEPARTMENT,
            "Barn och utbildning",
            null,
            "/K/BUN/",
            LocalDate.EPOCH,
            null,
            1);

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    final ReadFigures figures = new ReadFigures();
    private JpaControlFigures chosen;

    FrozenFigures(Database database) {
        store = new StoreRule(database, "internal-control");
    }

    @Before
    public final void givenTheStore() {
        chosen = new JpaControlFigures(store.entities("internal-control"));
    }

    UUID choose(String figure, UUID control, String period) {
        UUID id = UUID.randomUUID();
        FigureChosen choice = new FigureChosen(figure, DEPARTMENT.id(), period);
        store.work()
                .write(() -> chosen.add(
                        new ControlFigure(id, control, choice, DEPARTMENT, new Signature(Caller.SYSTEM, NOW))));
        return id;
    }

    void freeze(UUID control) {
        store.work().write(() -> new FigureFreezing(chosen, figures, new Callers()).freeze(control, NOW));
    }

    FigureRead frozen(UUID id) {
        return store.work().read(() -> chosen.find(id).orElseThrow().frozen().orElseThrow());
    }
}
