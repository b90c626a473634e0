// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.faults.Acceptance;
import se.rond.firesafety.api.faults.CodeView;
import se.rond.firesafety.api.faults.CodeWanted;
import se.rond.firesafety.api.faults.FaultGiven;
import se.rond.firesafety.api.faults.FaultView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.SafetyFile;
import se.rond.firesafety.domain.faults.FaultReport;
import se.rond.firesafety.persistence.safetyfile.StoredFile;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class KeepingFaultReportsTest {

    @Test
    public void aReportIsReadAsItCameAndAsItWasJudged() {
        UUID id = report("Släckaren saknas åäö");
        file.faults.photo(code.code(), id, InputStream.nullInputStream());
        file.as("responsible");

        FaultView judged =
                file.desk.accept(id, new Acceptance("Släckare saknas", Severity.HIGH, ResponsibleParty.OCCUPANT));

        assertThat(judged.text()).isEqualTo("Släckaren saknas åäö");
        assertThat(judged.photo()).isNotNull();
        assertThat(judged.judgedBy().name()).isEqualTo("responsible Ek");
        assertThat(file.desk.report(id)).isEqualTo(judged);
    }

    @Test
    public void theQueueHasTheOldestFirstAndOnlyWhatIsToBeJudged() {
        UUID first = report("Ett");
        store.clock().advance(Duration.ofDays(1));
        UUID second = report("Två");
        UUID third = report("Tre");
        file.as("responsible");
        file.desk.reject(second, new Withdrawal("Nej"));

        assertThat(queue()).containsExactly(first, third);
        file.as("reader");
        assertThat(queue()).isEmpty();
    }

    @Test
    public void howToReachSomebodyIsForgottenSoLongAfterItWasJudged() {
        UUID judged = report("Släckaren saknas", "070-123 45 67");
        UUID waiting = report("Dörren kärvar", "anna@exempelby.se");
        file.as("responsible");
        file.desk.reject(judged, new Withdrawal("Nej"));
        Instant then = store.clock().instant().plusSeconds(1);

        store.clock().advance(Duration.ofDays(90));
        file.retention.run();
        assertThat(file.desk.report(judged).contact()).as("not yet").isEqualTo("070-123 45 67");

        store.clock().advance(Duration.ofDays(1));
        file.retention.run();
        assertThat(file.desk.report(judged).contact()).isNull();
        assertThat(file.desk.report(judged).text()).isEqualTo("Släckaren saknas");
        assertThat(file.desk.report(waiting).contact())
                .as("nobody has judged it")
                .isNotNull();
        assertThat(store.work().readAsOf(then, () -> contactOf(judged)))
                .as("nor is it in the past")
                .isNull();
        assertThat(store.work().readAsOf(then, () -> contactOf(waiting))).isNotNull();
        assertThat(file.trailOf(judged)).endsWith("reject", "forget-contact");
        assertThat(file.trail.toString()).doesNotContain("070-123");

        file.retention.run();
        assertThat(file.trailOf(judged)).as("once").containsOnlyOnce("forget-contact");
    }

    private String contactOf(UUID report) {
        return store.entities("fire-safety")
                .find(FaultReport.class, report.toString())
                .contact();
    }

    @Test
    public void aRenewedPlaceHasOneValidCode() {
        file.as("responsible");
        CodeView next = file.codes.renew(code.id(), new Withdrawal("Borta"));

        assertThat(file.codes.issue(new CodeWanted(file.school, null)).code()).isEqualTo(next.code());
        assertThat(file.codes
                        .codes(new FileFilter("L1", null, null, null, null, Set.of("valid")), PageRequest.first(10))
                        .items())
                .extracting(CodeView::code)
                .containsExactly(next.code());
        assertThat(file.faults.place(next.code()).premise()).isEqualTo("Lokal L1");
    }

    @Test
    public void theTwentyFirstReportOfAnHourIsRefusedAndLeavesNothing() {
        for (int i = 0; i < 20; i++) {
            report("Nummer " + i);
        }

        assertThat(file.refusal(() -> report("En till"))).isEqualTo("too-many-reports");
        store.clock().advance(Duration.ofHours(1));
        report("Nästa timme");
    }

    @Test
    public void thoseWhoComeAtOnceAreAllCounted() {
        List<CompletableFuture<String>> all = new ArrayList<>();
        SqlAttempts attempts = new SqlAttempts(store.entities("fire-safety"));
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.supplyAsync(() -> file.refusal(() -> count(attempts))));
        }
        all.forEach(CompletableFuture::join);

        assertThat(store.work().read(() -> attempts.count("g".repeat(64), 7))).isEqualTo(8);
        store.work().write(() -> attempts.forgetBefore(8));
        assertThat(store.work().read(() -> attempts.count("g".repeat(64), 7))).isZero();
    }

    /** As the limits do: whoever was not the first to begin counts again. */
    private void count(SqlAttempts attempts) {
        try {
            store.work().write(() -> attempts.add("g".repeat(64), 7));
        } catch (se.rond.kernel.RuleBroken firstOfTwoAtOnce) {
            store.work().write(() -> attempts.add("g".repeat(64), 7));
        }
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private SafetyFile file;
    private CodeView code;

    public KeepingFaultReportsTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenTheCodeOfTheSchool() {
        file = StoredFile.on(store);
        store.clock().set("2026-03-02T08:00:00Z");
        code = file.codes.issue(new CodeWanted(file.school, null));
        file.asNobody();
    }

    private UUID report(String text) {
        return report(text, null);
    }

    private UUID report(String text, String contact) {
        file.asNobody();
        UUID id = UUID.randomUUID();
        file.faults.report(code.code(), id, new FaultGiven(text, contact));
        return id;
    }

    private List<UUID> queue() {
        return file
                .desk
                .reports(new FileFilter(null, null, null, null, null, Set.of("new")), PageRequest.first(10))
                .items()
                .stream()
                .map(FaultView::id)
                .toList();
    }
}
