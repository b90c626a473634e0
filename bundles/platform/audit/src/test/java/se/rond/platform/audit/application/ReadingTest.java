// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.platform.audit.chain.TrailCheck;
import se.rond.platform.audit.chain.VerifyExport;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class ReadingTest {

    @Test
    public void withoutPermissionNothingIsSeen() {
        trail.record("a", Trail.SCHOOL);

        assertThat(subjects(ALL)).isEmpty();
    }

    @Test
    public void onlyUnitsWithinReachAreSeen() {
        trail.access.granted.put("audit.read", new Scope(false, Set.of(Trail.SCHOOL), Set.of()));
        trail.record("school", Trail.SCHOOL);
        trail.record("library", Trail.LIBRARY);
        trail.record("municipality", null);

        assertThat(subjects(ALL)).containsExactly("school");
    }

    @Test
    public void aCompartmentIsOpenedByItsOwnPermissionOnly() {
        for (Compartment compartment : Compartment.values()) {
            trail.record(compartment.name(), Trail.SCHOOL, compartment);
        }
        trail.access.grantEverywhere("audit.read", "audit.read_infosec");

        assertThat(subjects(ALL)).containsExactlyInAnyOrder("INFOSEC", "GENERAL");
    }

    @Test
    public void anEntryOfAClosedCompartmentDoesNotExist() {
        trail.record("secret", Trail.SCHOOL, Compartment.SECURITY_PROTECTION);
        trail.access.grantEverywhere("audit.read_security_protection");
        UUID id = page(ALL, PageRequest.first(1)).items().get(0).id();
        trail.access.granted.clear();
        trail.access.grantEverywhere("audit.read");

        assertThatThrownBy(() -> trail.reading.entry(id)).isInstanceOf(NotFound.class);
    }

    @Test
    public void whoReadsASensitiveCompartmentIsRecorded() {
        trail.record("secret", Trail.SCHOOL, Compartment.SITUATION);
        trail.access.grantEverywhere("audit.read", "audit.read_situation");
        trail.reading.newest(ALL, PageRequest.first(10));

        assertThat(page(ALL, PageRequest.first(10)).items())
                .extracting(EntryView::action)
                .containsExactlyInAnyOrder("audit.entry.read", "test.thing.change");
    }

    @Test
    public void entriesAreFoundByDaySubjectActorActionAndUnit() {
        trail.access.grantEverywhere("audit.read");
        trail.record("a", Trail.SCHOOL);
        store.clock().advance(Duration.ofDays(1));
        trail.record("b", Trail.LIBRARY);
        LocalDate second = LocalDate.of(2026, 3, 3);

        assertThat(subjects(new EntryQuery(second, null, null, null, null, null, null)))
                .containsExactly("b");
        assertThat(subjects(new EntryQuery(null, second.minusDays(1), null, null, null, null, null)))
                .containsExactly("a");
        assertThat(subjects(new EntryQuery(null, null, "a", "thing", null, null, null)))
                .containsExactly("a");
        assertThat(subjects(new EntryQuery(null, null, null, null, "Anna", null, null)))
                .containsExactly("b", "a");
        assertThat(subjects(new EntryQuery(null, null, null, null, new UUID(9, 2).toString(), null, null)))
                .containsExactly("b", "a");
        assertThat(subjects(new EntryQuery(null, null, null, null, "bertil", null, null)))
                .isEmpty();
        assertThat(subjects(new EntryQuery(null, null, null, null, null, "test.thing.change", Trail.LIBRARY)))
                .containsExactly("b");
        assertThat(subjects(new EntryQuery(null, null, null, null, null, "test.thing", null)))
                .isEmpty();
    }

    @Test
    public void pagesFollowEachOtherWithoutGapOrRepetition() {
        trail.access.grantEverywhere("audit.read");
        for (int i = 0; i < 25; i++) {
            trail.record("t" + i, i % 2 == 0 ? Trail.SCHOOL : null);
            store.clock().advance(Duration.ofMillis(1));
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Page<EntryView> page = page(ALL, new PageRequest(10, after, null));
            page.items().forEach(entry -> seen.add(entry.subject()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(25).startsWith("t24").endsWith("t0").doesNotHaveDuplicates();
    }

    @Test
    public void aCursorOfAnotherListIsRefused() {
        assertThatThrownBy(() -> page(ALL, new PageRequest(10, "AAAA", null))).isInstanceOf(Malformed.class);
    }

    @Test
    public void anExportIsVerifiedWithoutRond() {
        trail.access.grantEverywhere("audit.read", "audit.export");
        trail.record("a", Trail.SCHOOL);
        store.clock().advance(Duration.ofDays(2));
        trail.roots.sealEndedDays();
        trail.record("b", null);

        List<String> lines = exported();

        assertThat(verified(lines).firstFault()).isEmpty();
        assertThat(verified(lines).entries()).isEqualTo(3); // the export is in the trail itself
        assertThat(String.join("\n", lines)).contains("\"subject\":\"a\"", "audit.trail.export");
    }

    @Test
    public void anExportWithholdsWhatIsClosedAndIsStillVerified() {
        trail.access.grantEverywhere("audit.read", "audit.export");
        trail.record("secret", Trail.SCHOOL, Compartment.SECURITY_PROTECTION);
        trail.record("open", Trail.SCHOOL);

        List<String> lines = exported();

        assertThat(verified(lines).firstFault()).isEmpty();
        assertThat(String.join("\n", lines)).doesNotContain("secret").contains("\"subject\":\"open\"");
    }

    @Test
    public void daysInTheWrongOrderAreRefusedAndNotRecordedAsAnExport() {
        trail.access.grantEverywhere("audit.read", "audit.export");
        LocalDate day = LocalDate.parse("2026-03-02");

        assertThatThrownBy(() -> trail.export.lines(day, day.minusDays(1)))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.rule()).isEqualTo("from-after-to"));
        assertThatThrownBy(() -> trail.reading.newest(
                        new EntryQuery(day, day.minusDays(1), null, null, null, null, null), PageRequest.first(10)))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.rule()).isEqualTo("from-after-to"));
        assertThat(String.join("\n", exported())).doesNotContain("2026-03-01");
    }

    @Test
    public void aTouchedExportIsFound() {
        trail.access.grantEverywhere("audit.read", "audit.export");
        trail.record("a", Trail.SCHOOL);
        List<String> lines = exported();
        lines.replaceAll(line -> line.replace("\"subject\":\"a\"", "\"subject\":\"b\""));

        assertThat(verified(lines).firstFault()).isPresent();
    }

    @Test
    public void exportingTakesItsPermission() {
        trail.access.grantEverywhere("audit.read");

        assertThatThrownBy(this::exported).isInstanceOf(Forbidden.class);
    }

    private List<String> exported() {
        List<String> lines = new ArrayList<>();
        trail.export.lines(null, null).accept(lines::add);
        return lines;
    }

    private static TrailCheck verified(List<String> lines) {
        try {
            return VerifyExport.verify(new BufferedReader(new StringReader(String.join("\n", lines))));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> subjects(EntryQuery query) {
        return page(query, PageRequest.first(50)).items().stream()
                .map(EntryView::subject)
                .toList();
    }

    private Page<EntryView> page(EntryQuery query, PageRequest request) {
        return trail.reading.newest(query, request);
    }

    private static final EntryQuery ALL = new EntryQuery(null, null, null, null, null, null, null);

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Trail trail;

    public ReadingTest(Database database) {
        store = new StoreRule(database, "audit");
    }

    @Before
    public void anEmptyTrail() {
        trail = new Trail(store);
    }
}
