// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.internalcontrol.api.InternalControlPermissions.ASSESS;
import static se.rond.internalcontrol.api.InternalControlPermissions.EDIT_PLAN;
import static se.rond.internalcontrol.api.InternalControlPermissions.PERFORM;
import static se.rond.internalcontrol.api.InternalControlPermissions.READ;
import static se.rond.internalcontrol.api.InternalControlPermissions.RECORD_DECISION;
import static se.rond.internalcontrol.api.InternalControlPermissions.RETURN_PLAN;

import java.time.Duration;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.internalcontrol.application.Boards;
import se.rond.internalcontrol.application.CatalogueDesk;
import se.rond.internalcontrol.application.ControlReading;
import se.rond.internalcontrol.application.ControlSteps;
import se.rond.internalcontrol.application.DailyRound;
import se.rond.internalcontrol.application.DraftChanges;
import se.rond.internalcontrol.application.DutyBook;
import se.rond.internalcontrol.application.ExecutiveBoard;
import se.rond.internalcontrol.application.InternalControlSettings;
import se.rond.internalcontrol.application.NamesNoticed;
import se.rond.internalcontrol.application.PlanBook;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.application.PlanMeasures;
import se.rond.internalcontrol.application.PlanRules;
import se.rond.internalcontrol.application.PlanSteps;
import se.rond.internalcontrol.application.PlanViews;
import se.rond.internalcontrol.application.PlanWriting;
import se.rond.internalcontrol.application.Reminding;
import se.rond.internalcontrol.application.ShippedCatalogue;
import se.rond.internalcontrol.application.Statistics;
import se.rond.internalcontrol.application.WritingChecks;
import se.rond.internalcontrol.application.figures.FigureFreezing;
import se.rond.internalcontrol.application.samples.SampleResults;
import se.rond.internalcontrol.persistence.JpaControlDuties;
import se.rond.internalcontrol.persistence.JpaControls;
import se.rond.internalcontrol.persistence.JpaPlans;
import se.rond.internalcontrol.persistence.figures.JpaControlFigures;
import se.rond.internalcontrol.persistence.papers.JpaDisposals;
import se.rond.internalcontrol.persistence.samples.JpaSamples;
import se.rond.kernel.Problem;
import se.rond.kernel.Violation;
import se.rond.notices.Notice;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.FollowedUp;
import se.rond.platform.persistence.testing.StoreRule;

/** The module on a database, in a small municipality, acted on by people whom a test names. */
public final class ControlOffice {

    public final Municipality town = new Municipality();
    public final Callers callers = new Callers();
    public final List<AuditEntry> trail = Collections.synchronizedList(new ArrayList<>());
    public final FollowedUp measures = new FollowedUp();
    public final ReportedFindings findings = new ReportedFindings();
    public final ReadFigures figures = new ReadFigures();
    public final Set<String> told = new TreeSet<>();
    public final InternalControlSettings settings = new InternalControlSettings(
            "KS", MonthDay.parse("--12-31"), MonthDay.parse("--08-01"), Duration.ofHours(1));
    public final StoreRule store;
    public final JpaPlans plans;
    public final JpaControls controls;
    public final JpaControlDuties duties;
    public final JpaDisposals disposals;
    public final PlanDesk desk;
    public final ExecutiveBoard executive;
    public final CatalogueDesk catalogue;
    public final PlanBook book;
    public final PlanWriting writing;
    public final PlanSteps steps;
    public final ControlSteps performing;
    public final Statistics statistics;
    public final DailyRound round;

    public ControlOffice(StoreRule store) {
        this.store = store;
        store.clock().set("2025-11-20T08:00:00Z");
        plans = new JpaPlans(store.entities("internal-control"));
        controls = new JpaControls(store.entities("internal-control"));
        disposals = new JpaDisposals(store.entities("internal-control"));
        duties = new JpaControlDuties(store.entities("internal-control"));
        Boards boards = new Boards(callers, town);
        ShippedCatalogue shipped = new ShippedCatalogue();
        desk = new PlanDesk(plans, controls, boards, shipped, callers, trail::add, store.clock());
        PlanRules rules = new PlanRules(desk, shipped);
        PlanViews views = new PlanViews(desk, shipped, rules);
        executive = new ExecutiveBoard(boards, settings);
        catalogue = new CatalogueDesk(shipped, desk, executive, store.work());
        DraftChanges drafts = new DraftChanges(desk, views, store.work());
        book = new PlanBook(desk, views, rules, shipped, drafts, store.work());
        WritingChecks checks = new WritingChecks(desk, shipped);
        writing = new PlanWriting(desk, checks, drafts);
        DutyBook dutyBook = new DutyBook(duties, settings);
        PlanMeasures planMeasures = new PlanMeasures(measures, findings, findings, desk);
        steps = new PlanSteps(desk, views, rules, dutyBook, planMeasures, store.work());
        statistics = new Statistics(store.work(), store.clock());
        performing = new ControlSteps(
                desk,
                new ControlReading(desk, planMeasures, disposals, new NamesNoticed(town), statistics, store.work()),
                checks,
                planMeasures,
                dutyBook,
                new SampleResults(new JpaSamples(store.entities("internal-control"))),
                new FigureFreezing(new JpaControlFigures(store.entities("internal-control")), figures, callers),
                store.work());
        round = new DailyRound(
                desk, steps, dutyBook, planMeasures, new Reminding(this::tell, desk), callers, store.work());
        staff();
    }

    private void staff() {
        holds("control", Scope.EVERYTHING, READ, EDIT_PLAN, ASSESS);
        holds("other", Scope.EVERYTHING, READ, ASSESS);
        holds("performer", Scope.EVERYTHING, READ, PERFORM);
        holds("substitute", Scope.EVERYTHING, READ, PERFORM, ASSESS);
        holds("secretary", Scope.EVERYTHING, READ, RECORD_DECISION);
        Scope department = new Scope(false, Set.of(Municipality.id("BUN-F"), Municipality.id("SKOLA")), Set.of());
        holds("school", department, READ, EDIT_PLAN, ASSESS);
        holds("head", department, READ, RETURN_PLAN);
        holds("reader", Scope.EVERYTHING, READ);
        town.person("rektor", false);
        town.holds("manager", Municipality.id("rektor"), "unit", Municipality.id("SKOLA"));
        town.holds("department_head", Municipality.id("head"), "department", Municipality.id("BUN-F"));
        town.holds("internal_control_coordinator", Municipality.id("school"), "department", Municipality.id("BUN-F"));
        as("control");
    }

    private void holds(String name, Scope scope, String... permissions) {
        town.person(name, false);
        for (String permission : permissions) {
            callers.grant(name, permission, scope);
        }
    }

    public ControlOffice as(String name) {
        callers.actAs(name, Municipality.id(name));
        return this;
    }

    public ControlOffice on(String day) {
        store.clock().set(day + "T08:00:00Z");
        return this;
    }

    private boolean tell(UUID person, Notice notice) {
        return told.add(town.person(person).orElseThrow().givenName() + " " + notice.key());
    }

    public List<String> trailed() {
        return trail.stream().map(AuditEntry::action).toList();
    }

    /** The rule by which something is refused. */
    public static String refusal(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.rule();
    }

    /** What is wrong, each by its rule. */
    public static List<String> violations(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.violations().stream().map(Violation::rule).distinct().toList();
    }
}
