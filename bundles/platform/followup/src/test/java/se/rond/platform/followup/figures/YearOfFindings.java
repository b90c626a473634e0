// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.FindingDetails;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.RiskAcceptance;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.persistence.JpaTallies;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** A year of findings as dice would have it, and a notebook of how each stood when. */
@RunWith(Parameterized.class)
abstract class YearOfFindings {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    Office office;

    FigureDesk figures;

    RemedyFigures remedies;

    ReportedNumbers numbers;

    YearOfFindings(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        remedies =
                new RemedyFigures(new JpaTallies(store.entities("followup")), "fire-safety", RemedyFigures.Names.USUAL);
        numbers = new ReportedNumbers(new JpaTallies(store.entities("followup")));
        Places places = new Places(office.town);
        figures = new FigureDesk(
                new FigureSources(List.of(remedies), AwayModules.none(office.badge), office.badge),
                new Subjects(office.town, places, office.badge),
                new Divisions(office.town),
                store.work(),
                store.clock());
    }

    final Map<UUID, List<Page>> notebook = new LinkedHashMap<>();

    /** How a finding stood from a moment on. */
    record Page(
            Instant at,
            FindingState state,
            Instant dueAt,
            Instant originalDueAt,
            Instant remediedAt,
            Severity severity,
            ResponsibleParty responsible,
            int extensions,
            String path) {}

    static final List<String> PEOPLE = List.of("coordinator", "head", "responsible", "inspector");

    final Random dice = new Random(20260302);

    void aYearOfFindings(int findings) {
        record Place(String unit, String premise) {}
        List<Place> places = List.of(new Place("ALSKOLAN", "L1"), new Place("EKSKOLAN", "L2"));
        office.badge.grantForUnit("responsible", "BUN-F", "read_premise", "edit_premise", "verify_deficiency");
        office.badge.grantForUnit("inspector", "BUN-F", "read_premise", "perform_round");
        List<UUID> alive = new ArrayList<>();
        Instant now = Instant.parse("2025-09-01T06:00:00Z");
        int born = 0;
        while (now.isBefore(Instant.parse("2026-11-01T00:00:00Z"))) {
            now = now.plus(Duration.ofMinutes(dice.nextInt(720 * 150 / findings)));
            store.clock().set(now.toString());
            if (born < findings && dice.nextInt(3) == 0) {
                Place place = places.get(dice.nextInt(2));
                Severity severity = Severity.values()[dice.nextInt(4)];
                Deficiency seen = Deficiency.of(severity)
                        .key("point-" + born++)
                        .at(place.unit(), place.premise())
                        .seenAt(now.toString())
                        .toRemedyBy(ResponsibleParty.values()[dice.nextInt(3)]);
                UUID id = office.report(dice.nextInt(6) == 0 ? seen.fixed() : seen);
                alive.add(id);
                note(id);
            } else if (!alive.isEmpty()) {
                act(alive.get(dice.nextInt(alive.size())), now);
            }
            if (dice.nextInt(8) == 0) {
                noteWhatExpired();
            }
        }
        // and some that no figure of fire safety counts
        office.report(Deficiency.of(Severity.LOW).from("training"));
        assertThat(born).isEqualTo(findings);
    }

    void act(UUID id, Instant now) {
        office.badge.wornBy(PEOPLE.get(dice.nextInt(PEOPLE.size())));
        List<Action> possible = office.desk.details(id).actions();
        if (!possible.isEmpty()) {
            perform(possible.get(dice.nextInt(possible.size())), id, now);
            note(id);
        }
    }

    void noteWhatExpired() {
        office.acceptances.takeUp();
        notebook.forEach((id, pages) -> {
            if (pages.get(pages.size() - 1).state() == FindingState.RISK_ACCEPTED
                    && as("auditor", () -> office.desk.details(id)).finding().state() != FindingState.RISK_ACCEPTED) {
                note(id);
            }
        });
    }

    void perform(Action action, UUID id, Instant now) {
        IfMatch any = IfMatch.none();
        switch (action) {
            case ASSIGN ->
                office.actions.assign(
                        id,
                        any,
                        new Assignment(
                                dice.nextBoolean() ? null : Severity.values()[dice.nextInt(4)],
                                dice.nextBoolean() ? null : ResponsibleParty.values()[dice.nextInt(3)],
                                new Assignee(Town.id("janitor"), null),
                                dice.nextBoolean() ? null : now.plus(Duration.ofDays(dice.nextInt(60))),
                                "Rummet är stängt",
                                "Så här blir det"));
            case EXTEND -> office.actions.extend(id, any, later(id, now), "Försenat " + dice.nextInt());
            case HAND_OVER ->
                office.actions.handOver(
                        id,
                        any,
                        new Assignment(null, null, new Assignee(null, null), null, "Rummet är stängt", null),
                        "FAB-" + dice.nextInt());
            case START -> office.actions.start(id, any, null);
            case RESUME -> office.actions.resume(id, any, null);
            case ORDER -> office.actions.order(id, any, "A" + dice.nextInt(), null);
            case REPORT_FIXED -> office.actions.reportFixed(id, any, "Klart " + dice.nextInt(), List.of(), null);
            case VERIFY -> office.actions.verify(id, any, null);
            case REJECT_FIX -> office.actions.rejectFix(id, any, "Inte klart " + dice.nextInt());
            case ACCEPT_RISK ->
                office.actions.acceptRisk(
                        id,
                        any,
                        until(LocalDate.ofInstant(now, Period.ZONE)
                                .plusDays(1 + dice.nextInt(90))
                                .toString()));
            case REJECT -> office.actions.reject(id, any, "Ingen brist " + dice.nextInt());
            case REOPEN -> office.actions.reopen(id, any, "Tillbaka " + dice.nextInt());
            case COMMENT -> office.actions.comment(id, "Hej " + dice.nextInt());
            case REPORT, AUTO_CLOSE, EXPIRE, ESCALATE -> throw new IllegalStateException(action.name());
        }
    }

    Instant later(UUID id, Instant now) {
        Instant due = office.desk.details(id).finding().dueAt();
        return (due.isAfter(now) ? due : now).plus(Duration.ofDays(1 + dice.nextInt(30)));
    }

    /** Copies how the finding stands, and what it went through by itself since. */
    void note(UUID id) {
        FindingDetails details = as("auditor", () -> office.desk.details(id));
        FindingView view = details.finding();
        notebook.computeIfAbsent(id, fresh -> new ArrayList<>())
                .add(new Page(
                        details.events().get(details.events().size() - 1).at(),
                        view.state(),
                        view.dueAt(),
                        view.originalDueAt(),
                        view.remediedAt(),
                        view.severity(),
                        view.responsible(),
                        view.extensionCount(),
                        office.town.tree().unit(view.unit()).orElseThrow().path()));
    }

    <T> T as(String reader, Supplier<T> read) {
        office.badge.wornBy(reader);
        return read.get();
    }

    void at(String moment, String person, Runnable deed) {
        store.clock().set(moment);
        office.badge.wornBy(person);
        deed.run();
    }

    static RiskAcceptance until(String day) {
        return new RiskAcceptance("Byggs om", Period.valueOf(day + ".." + day).end(), "BUN-2026/9");
    }

    static FigureDesk.Asked asked(String unit, String period, String asOf) {
        Instant moment = asOf == null
                ? null
                : asOf.length() == 10 ? Period.valueOf(asOf + ".." + asOf).end() : Instant.parse(asOf);
        return new FigureDesk.Asked(unit, null, Period.valueOf(period), moment);
    }
}
