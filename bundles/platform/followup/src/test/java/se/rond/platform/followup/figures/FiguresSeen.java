// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Problem;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.persistence.JpaTallies;

/** Every figure in every way that it is shown, to whoever acts, as text. */
public final class FiguresSeen {

    private static final List<String> UNITS = List.of("KOMMUN", "BUN-F", "ALSKOLAN");
    private static final List<String> FIGURES = List.of("k.sba.03", "k.sba.04", "k.sba.05", "k.sba.06");

    private final Dashboard dashboard;
    private final Attention attention;
    private final Trend trend;
    private final FigureDesk desk;
    private final Ranking ranking;

    public FiguresSeen(Office office, EntityManager entities, UnitOfWork work, Clock clock) {
        RemedyFigures remedies = new RemedyFigures(new JpaTallies(entities), "fire-safety", RemedyFigures.Names.USUAL);
        FigureSources sources = new FigureSources(List.of(remedies), AwayModules.none(office.badge), office.badge);
        Places places = new Places(office.town);
        Subjects subjects = new Subjects(office.town, places, office.badge);
        Divisions divisions = new Divisions(office.town);
        desk = new FigureDesk(sources, subjects, divisions, work, clock);
        ranking = new Ranking(sources, subjects, desk, office.town, work);
        dashboard = new Dashboard(sources, subjects, desk, divisions, office.desk, places, work);
        attention = new Attention(sources, subjects, desk, ranking, remedies, work);
        trend = new Trend(sources, subjects, desk, work);
    }

    public List<String> all() {
        List<String> seen = new ArrayList<>();
        for (String unit : UNITS) {
            seen.addAll(of(new FigureDesk.Asked(unit, null, Period.valueOf("2026-Q1"), null)));
        }
        seen.addAll(of(new FigureDesk.Asked(null, "L1", Period.valueOf("2026-Q1"), null)));
        return seen;
    }

    private List<String> of(FigureDesk.Asked asked) {
        List<String> seen = new ArrayList<>();
        seen.add(text(() -> dashboard.of(asked)));
        seen.add(text(() -> attention.of(asked)));
        seen.add(text(() -> trend.of(asked, Step.MONTH)));
        for (String figure : FIGURES) {
            seen.add(text(() -> desk.figure(figure, asked)));
            for (By by : By.values()) {
                seen.add(text(() -> desk.breakdown(figure, asked, by)));
            }
        }
        seen.add(text(() -> ranking.page("k.sba.03", asked, 1, PageRequest.first(50))));
        return seen;
    }

    private static String text(Supplier<Object> asked) {
        try {
            return asked.get().toString();
        } catch (Problem refusal) {
            return refusal.rule();
        }
    }
}
