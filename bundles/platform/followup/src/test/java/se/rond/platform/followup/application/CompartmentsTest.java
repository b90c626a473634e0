// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.findings.Effect;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.platform.followup.application.FindingFilter.Count;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.domain.RiskAcceptance;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;

/**
 * What is reported in a compartment does not exist for anybody outside: what they see, in every way that there is, stays
 * the same to the letter.
 */
public class CompartmentsTest extends CompartmentsOfATown {

    public CompartmentsTest(Database database) {
        super(database);
    }

    @Test
    public void nothingOfItReachesAnybodyOutside() {
        Map<String, List<String>> before = seenByAll(OUTSIDE);
        List<String> officer = seen("officer");
        List<String> ciso = seen("ciso");
        List<String> contact = seen("contact");
        List<String> auditor = seen("auditor");

        UUID weakness = given(Compartment.INFOSEC);
        assertThat(seen("officer")).as("information security is not his").isEqualTo(officer);
        assertThat(seen("auditor").toString()).contains(weakness.toString());
        auditor = seen("auditor");
        UUID secret = given(Compartment.SECURITY_PROTECTION);
        duties.begun = true;

        Map<String, List<String>> after = seenByAll(OUTSIDE);
        OUTSIDE.forEach(reader -> assertThat(after.get(reader)).as(reader).isEqualTo(before.get(reader)));
        assertThat(withoutDuties(seen("auditor")))
                .as("an auditor reads information security, and not what the officer has")
                .isEqualTo(withoutDuties(auditor));
        assertThat(seen("ciso")).isNotEqualTo(ciso);
        assertThat(seen("ciso").toString())
                .contains(weakness.toString(), "compartment=general%2Cinfosec")
                .doesNotContain(secret.toString());
        assertThat(seen("contact")).isNotEqualTo(contact);
        assertThat(seen("contact").toString()).contains(weakness.toString()).doesNotContain(secret.toString());
        assertThat(seen("officer").toString()).contains(secret.toString()).doesNotContain(weakness.toString());
    }

    @Test
    public void whatIsKeptApartCannotBeToldFromWhatIsNotThere() {
        for (Compartment compartment : List.of(Compartment.INFOSEC, Compartment.SECURITY_PROTECTION)) {
            UUID hidden = given(compartment);
            UUID measure = measureOf(compartment);
            office.badge.wornBy("coordinator");
            UUID open = measureByHand("own " + compartment, null);
            for (String reader : OUTSIDE) {
                office.badge.wornBy(reader);
                everyDeed(hidden).forEach((name, deed) -> notFound(reader + " " + name, deed));
                everyMeasureDeed(measure).forEach((name, deed) -> notFound(reader + " " + name, deed));
            }
            office.badge.wornBy("coordinator");
            notFound("link", () -> office.measureActions.link(open, hidden));
            Problem named = problem(() -> measureByHand("naming", hidden));
            assertThat(named.rule())
                    .isEqualTo(problem(() -> measureByHand("naming", UUID.randomUUID()))
                            .rule());
            assertThat(bulk().assign(List.of(hidden), new FilterDraft().filter(), to("janitor"))
                            .items())
                    .allSatisfy(item -> {
                        assertThat(item.rule()).isEqualTo("not-found");
                        assertThat(item.number()).isNull();
                    });
            assertThat(office.measures
                            .page(MeasureFilter.ALL.servingFinding(hidden), PageRequest.first(10))
                            .items())
                    .isEmpty();
        }
    }

    @Test
    public void aFigureLeadsToJustWhatItCounted() {
        given(Compartment.INFOSEC);
        given(Compartment.SECURITY_PROTECTION);
        for (String reader : List.of("auditor", "coordinator", "head")) {
            office.badge.wornBy(reader);
            Set<Compartment> counted = reader.equals("coordinator")
                    ? Set.of(Compartment.GENERAL)
                    : Set.of(Compartment.GENERAL, Compartment.INFOSEC);
            int listed = found(new FilterDraft()
                            .counted(new Counted(
                                    Count.FIRST_DUE,
                                    Instant.parse("2026-01-01T00:00:00Z"),
                                    Instant.parse("2026-04-01T00:00:00Z"),
                                    store.clock().instant()))
                            .source("fire-safety", null)
                            .unitPath("/KOMMUN/BUN/BUN-F/")
                            .compartments(counted)
                            .filter())
                    .size();
            assertThat(figures.all().toString()).as(reader).contains("denominator=" + listed);
            assertThat(listed).isEqualTo(reader.equals("coordinator") ? 2 : 3);
        }
    }

    private static final List<String> OUTSIDE =
            List.of("inspector", "responsible", "coordinator", "janitor", "owner", "stranger", "admin", "nobody");

    // what one sees

    private Map<String, List<String>> seenByAll(List<String> readers) {
        Map<String, List<String>> seen = new LinkedHashMap<>();
        readers.forEach(reader -> seen.put(reader, seen(reader)));
        return seen;
    }

    private static List<String> withoutDuties(List<String> seen) {
        return seen.stream().filter(text -> !text.startsWith("duties ")).toList();
    }

    private List<String> seen(String reader) {
        if (reader.equals("nobody")) {
            office.badge.wornByAccount("machine");
        } else {
            office.badge.wornBy(reader);
        }
        List<String> seen = new ArrayList<>();
        for (FindingFilter filter : filters()) {
            seen.add(text(() -> office.desk.page(filter, PageRequest.first(50))));
            seen.add(text(() -> board().of(filter)));
        }
        for (String sort : List.of("due", "-due", "reported", "-reported")) {
            seen.add(text(() -> office.desk.page(new FilterDraft().filter(), new PageRequest(1, null, sort))));
        }
        for (String sort : List.of("due", "-due", "proposed", "-proposed")) {
            seen.add(text(() -> office.measures.page(MeasureFilter.ALL, new PageRequest(50, null, sort))));
        }
        seen.addAll(figures.all());
        duties.all().forEach(text -> seen.add("duties " + text));
        return seen;
    }

    private List<FindingFilter> filters() {
        Places places = new Places(office.town);
        return List.of(
                new FilterDraft().filter(),
                new FilterDraft().text("journal").filter(),
                new FilterDraft().text("2026-").filter(),
                new FilterDraft().text("3").filter(),
                new FilterDraft().open(true).filter(),
                new FilterDraft().overdueAt(store.clock().instant()).filter(),
                new FilterDraft().severities(Set.of(Severity.HIGH)).filter(),
                new FilterDraft().states(Set.of(FindingState.REPORTED)).filter(),
                new FilterDraft().source("fire-safety", Deficiency.ROUND).filter(),
                new FilterDraft().premise(Town.id("L1")).filter(),
                new FilterDraft().held(places.heldBy(places.unit("ALSKOLAN"))).filter(),
                new FilterDraft().owned(places.ownedBy(places.unit("FAB"))).filter(),
                new FilterDraft().assignee(Town.id("janitor")).filter(),
                new FilterDraft().compartments(Set.of(Compartment.values())).filter(),
                new FilterDraft()
                        .counted(new Counted(
                                Count.OVERDUE,
                                Instant.parse("2026-01-01T00:00:00Z"),
                                Instant.parse("2026-04-01T00:00:00Z"),
                                store.clock().instant()))
                        .filter());
    }

    private Map<String, ThrowingCallable> everyDeed(UUID id) {
        Map<String, ThrowingCallable> deeds = new LinkedHashMap<>();
        IfMatch seen = IfMatch.none();
        deeds.put("read", () -> office.desk.details(id));
        deeds.put("assign", () -> office.actions.assign(id, seen, to("janitor")));
        deeds.put("extend", () -> office.actions.extend(id, seen, Instant.parse("2026-09-01T00:00:00Z"), "Mer tid"));
        deeds.put("hand over", () -> office.actions.handOver(id, seen, to("owner"), "O-1"));
        deeds.put("start", () -> office.actions.start(id, seen, null));
        deeds.put("resume", () -> office.actions.resume(id, seen, null));
        deeds.put("order", () -> office.actions.order(id, seen, "O-1", null));
        deeds.put("report fixed", () -> office.actions.reportFixed(id, seen, "Klart", List.of(), null));
        deeds.put("verify", () -> office.actions.verify(id, seen, null));
        deeds.put("reject fix", () -> office.actions.rejectFix(id, seen, "Nej"));
        deeds.put(
                "accept",
                () -> office.actions.acceptRisk(
                        id, seen, new RiskAcceptance("Skäl", Instant.parse("2026-06-01T00:00:00Z"), null)));
        deeds.put("reject", () -> office.actions.reject(id, seen, "Nej"));
        deeds.put("reopen", () -> office.actions.reopen(id, seen, "Nej"));
        deeds.put("comment", () -> office.actions.comment(id, "Hej"));
        return deeds;
    }

    private Map<String, ThrowingCallable> everyMeasureDeed(UUID id) {
        Map<String, ThrowingCallable> deeds = new LinkedHashMap<>();
        IfMatch seen = IfMatch.none();
        deeds.put("read measure", () -> office.measures.details(id));
        deeds.put("decide", () -> office.measureActions.decide(id, seen, decided("janitor")));
        deeds.put("reject measure", () -> office.measureActions.reject(id, seen, "Nej"));
        deeds.put("start measure", () -> office.measureActions.start(id, seen, null));
        deeds.put("finish", () -> office.measureActions.finish(id, seen, "D-1", null, null));
        deeds.put("effect", () -> office.measureActions.checkEffect(id, seen, Effect.EFFECTIVE, null, null));
        deeds.put("reopen measure", () -> office.measureActions.reopen(id, seen, "Nej", null));
        deeds.put("comment measure", () -> office.measureActions.comment(id, "Hej"));
        deeds.put("link", () -> office.measureActions.link(id, UUID.randomUUID()));
        deeds.put("unlink", () -> office.measureActions.unlink(id, UUID.randomUUID()));
        return deeds;
    }

    private Board board() {
        return new Board(
                new JpaFindings(store.entities("followup")),
                new FindingViews(office.town),
                new Reaches(office.badge, new Authority(office.badge, office.town, office.modules()), office.modules()),
                store.work(),
                store.clock());
    }

    private Bulk bulk() {
        return new Bulk(office.desk, office.actions);
    }

    private static String text(Supplier<Object> asked) {
        try {
            return asked.get().toString();
        } catch (Problem refusal) {
            return refusal.rule() + " " + refusal.detail();
        }
    }
}
