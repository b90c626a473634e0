// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.faults.Acceptance;
import se.rond.firesafety.api.faults.CodeWanted;
import se.rond.firesafety.api.faults.DuplicateOf;
import se.rond.firesafety.api.faults.FaultGiven;
import se.rond.firesafety.api.faults.FaultView;
import se.rond.firesafety.api.faults.ReportState;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.SteadyClock;
import se.rond.firesafety.application.safetyfile.InMemoryFile;
import se.rond.firesafety.application.safetyfile.SafetyFile;

public class JudgingAReportTest {

    @Test
    public void whatIsAcceptedBecomesAFinding() {
        UUID id = reported(file.school);
        file.faults.photo(codeOf(file.school), id, InputStream.nullInputStream());

        FaultView judged = file.desk.accept(id, ACCEPTED);

        assertThat(judged.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(judged.judgedBy().name()).isEqualTo("responsible Ek");
        assertThat(file.findings.reported).singleElement().satisfies(finding -> {
            assertThat(finding.title().sv()).isEqualTo("Branddörr går inte igen");
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.responsible()).isEqualTo(ResponsibleParty.OWNER);
            assertThat(finding.reportedAt()).isEqualTo(judged.reportedAt());
            assertThat(finding.photos()).containsExactly(judged.photo());
            assertThat(finding.premise()).isEqualTo(file.school);
        });
        assertThat(judged.finding()).isNotNull();
    }

    @Test
    public void aReportIsJudgedOnce() {
        UUID id = reported(file.school);
        file.desk.reject(id, new Withdrawal("Dörren hålls öppen av magnet"));

        assertThat(file.desk.report(id).reason()).isEqualTo("Dörren hålls öppen av magnet");
        assertThat(file.refusal(() -> file.desk.accept(id, ACCEPTED))).isEqualTo("report-already-judged");
        assertThat(file.refusal(() -> file.desk.reject(id, new Withdrawal("Igen"))))
                .isEqualTo("report-already-judged");
        assertThat(file.findings.reported).isEmpty();
    }

    @Test
    public void aRejectionSaysWhyAndAFindingHasATitle() {
        UUID id = reported(file.school);

        assertThat(file.refusal(() -> file.desk.reject(id, new Withdrawal(" "))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/reason text-missing");
        assertThat(file.refusal(() -> file.desk.accept(id, new Acceptance("", Severity.LOW, ResponsibleParty.SHARED))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/title text-missing");
        assertThat(file.desk.report(id).state()).isEqualTo(ReportState.NEW);
    }

    @Test
    public void aDuplicateSharesTheFindingOfTheFirst() {
        UUID first = reported(file.school);
        UUID second = reported(file.school);
        file.desk.accept(first, ACCEPTED);

        FaultView judged = file.desk.duplicate(second, new DuplicateOf(first));

        assertThat(judged.state()).isEqualTo(ReportState.DUPLICATE);
        assertThat(judged.finding()).isEqualTo(file.desk.report(first).finding());
        assertThat(file.findings.reported).hasSize(1);
    }

    @Test
    public void aDuplicateIsOfAnotherReportInTheSamePremisesThatIsNoDuplicate() {
        file.as("strategist");
        UUID first = reported(file.school);
        UUID second = reported(file.school);
        UUID third = reported(file.school);
        UUID elsewhere = reported(file.home);
        file.desk.duplicate(second, new DuplicateOf(first));

        assertThat(file.refusal(() -> file.desk.duplicate(third, new DuplicateOf(third))))
                .isEqualTo("duplicate-of-itself");
        assertThat(file.refusal(() -> file.desk.duplicate(third, new DuplicateOf(second))))
                .isEqualTo("duplicate-of-duplicate");
        assertThat(file.refusal(() -> file.desk.duplicate(third, new DuplicateOf(elsewhere))))
                .isEqualTo("duplicate-elsewhere");
        assertThat(file.refusal(() -> file.desk.duplicate(third, new DuplicateOf(UUID.randomUUID()))))
                .isEqualTo("report-unknown");
    }

    @Test
    public void nobodyElseSeesOrJudgesAReport() {
        UUID id = reported(file.school);

        for (String name : new String[] {"reader", "stranger"}) {
            file.as(name);
            assertThat(file.refusal(() -> file.desk.report(id))).isEqualTo("not-found");
            assertThat(file.refusal(() -> file.desk.accept(id, ACCEPTED))).isEqualTo("not-found");
        }
    }

    @Test
    public void aPhotoIsTooLateWhenItIsJudged() {
        UUID id = reported(file.school);
        file.desk.accept(id, ACCEPTED);

        assertThat(file.refusal(() -> file.faults.photo(codeOf(file.school), id, InputStream.nullInputStream())))
                .isEqualTo("report-photo-late");
    }

    private static final Acceptance ACCEPTED =
            new Acceptance("Branddörr går inte igen", Severity.HIGH, ResponsibleParty.OWNER);

    private final SteadyClock clock = new SteadyClock();
    private final SafetyFile file = new SafetyFile(new InMemoryFile().keeping(), clock);

    private String codeOf(UUID premise) {
        return file.codes.issue(new CodeWanted(premise, null)).code();
    }

    private UUID reported(UUID premise) {
        UUID id = UUID.randomUUID();
        file.faults.report(codeOf(premise), id, new FaultGiven("Dörren går inte igen", null));
        return id;
    }
}
