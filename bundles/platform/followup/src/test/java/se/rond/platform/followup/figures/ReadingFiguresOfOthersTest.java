// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureReading;
import se.rond.figures.FigureSource;
import se.rond.figures.Figures;
import se.rond.figures.GoalStatus;
import se.rond.findings.Severity;
import se.rond.kernel.Malformed;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.persistence.JpaTallies;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** A module puts figures of others into something of its own. */
public class ReadingFiguresOfOthersTest {

    @Test
    public void aFigureIsReadWithWhatItMeansAndWhereItsRecordsAre() {
        FigureReading reading = read("k.sba.06", path("BUN-F"));

        assertThat(reading.definition().version()).isPositive();
        assertThat(reading.count().numerator()).isEqualTo(2);
        assertThat(reading.value()).isEqualByComparingTo("2");
        assertThat(reading.records()).startsWith("/api/followup/v1/findings?").contains("BUN-F");
        assertThat(reading.readAt()).isEqualTo(now());
    }

    @Test
    public void itIsTheSameAsThePageOfTheUnitShows() {
        office.badge.wornBy("coordinator");
        FigureView shown = desk().figure("k.sba.03", new FigureDesk.Asked("BUN-F", null, QUARTER, null));
        FigureReading reading = read("k.sba.03", path("BUN-F"));

        assertThat(reading.value()).isEqualTo(shown.value());
        assertThat(reading.count().denominator()).isEqualTo(shown.denominator());
        assertThat(reading.records()).isEqualTo(shown.records());
    }

    @Test
    public void whatIsKeptApartDoesNotCountWhoeverReads() {
        office.report(Deficiency.of(Severity.CRITICAL)
                .key("c")
                .in(Compartment.INFOSEC)
                .seenAt("2026-01-10T08:00:00Z"));
        office.badge.wornBy("ciso");

        assertThat(read("k.sba.06", path("KOMMUN")).count().numerator()).isEqualTo(2);
    }

    @Test
    public void aFigureOfNoModuleThatRunsIsNotThere() {
        assertThat(figures.read("k.sba.01", "/KOMMUN/", QUARTER, now())).isEmpty();
        assertThat(figures.definitions()).extracting(FigureDefinition::id).contains("k.sba.06", "k.x.01");
    }

    @Test
    public void nobodyReadsWhatWillBe() {
        assertThatThrownBy(() -> figures.read("k.sba.06", "/KOMMUN/", QUARTER, now().plusSeconds(5)))
                .isInstanceOfSatisfying(
                        Malformed.class, refusal -> assertThat(refusal.rule()).isEqualTo("asof-in-future"));
    }

    @Test
    public void howFarAGoalHasComeIsReadAsAWord() {
        assertThat(GoalStatus.of(read("k.x.01", path("KOMMUN")).value())).contains(GoalStatus.PARTLY);
        assertThat(GoalStatus.of(read("k.x.01", path("BUN-F")).value())).isEmpty();
        assertThat(GoalStatus.of(new BigDecimal("1.5"))).isEmpty();
    }

    private static final Period QUARTER = Period.valueOf("2026-Q1");

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "followup");

    private Office office;
    private FigureSources sources;
    private Figures figures;

    @Before
    public void givenTwoDeficienciesThatNobodyRemedies() {
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        office.report(Deficiency.of(Severity.CRITICAL).seenAt("2026-01-10T08:00:00Z"));
        office.report(
                Deficiency.of(Severity.CRITICAL).key("b").at("EKSKOLAN", "L2").seenAt("2026-01-08T08:00:00Z"));
        sources = new FigureSources(
                List.of(
                        new RemedyFigures(
                                new JpaTallies(store.entities("followup")), "fire-safety", RemedyFigures.Names.USUAL),
                        new Goal()),
                AwayModules.none(office.badge),
                office.badge);
        figures = new FiguresOfAll(sources, store.work(), store.clock());
    }

    private FigureReading read(String figure, String unitPath) {
        return figures.read(figure, unitPath, QUARTER, now()).orElseThrow();
    }

    private String path(String unit) {
        return office.town.tree().unitByCode(unit).orElseThrow().path();
    }

    private FigureDesk desk() {
        Subjects subjects = new Subjects(office.town, new Places(office.town), office.badge);
        return new FigureDesk(sources, subjects, new Divisions(office.town), store.work(), store.clock());
    }

    private Instant now() {
        return store.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Partly achieved, for the whole municipality alone. */
    private static final class Goal implements FigureSource {

        private static final FigureCount NOTHING = new FigureCount(0, null, Map.of());

        @Override
        public List<FigureDefinition> definitions() {
            Text text = Text.same("Målet");
            return List.of(new FigureDefinition("k.x.01", 1, text, GoalStatus.UNIT, "none", null, text, null));
        }

        @Override
        public FigureCount count(String figure, FigureQuery query) {
            return query.unitPath().equals("/KOMMUN/") ? GoalStatus.PARTLY.count() : NOTHING;
        }

        @Override
        public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
            return Map.of();
        }

        @Override
        public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
            return Map.of();
        }

        @Override
        public String records(String figure, FigureQuery query) {
            return "/x/v1/goals";
        }
    }
}
