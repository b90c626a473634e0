// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.UUID;
import org.junit.Test;
import se.rond.firesafety.api.faults.CodeView;
import se.rond.firesafety.api.faults.CodeWanted;
import se.rond.firesafety.api.faults.FaultGiven;
import se.rond.firesafety.api.faults.FaultView;
import se.rond.firesafety.api.faults.ReportState;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.SteadyClock;
import se.rond.firesafety.application.safetyfile.InMemoryFile;
import se.rond.firesafety.application.safetyfile.SafetyFile;
import se.rond.kernel.IfMatch;
import se.rond.kernel.TooMany;

public class ReportingAFaultTest {

    @Test
    public void anybodyReportsWithoutAnAccount() {
        file.asNobody();

        assertThat(report("Branddörren vid gymnastiksalen går inte igen", null)).isTrue();

        FaultView kept = atTheDesk();
        assertThat(kept.text()).isEqualTo("Branddörren vid gymnastiksalen går inte igen");
        assertThat(kept.contact()).isNull();
        assertThat(kept.state()).isEqualTo(ReportState.NEW);
        assertThat(kept.unit().code()).isEqualTo("SKOLA");
        assertThat(kept.photo()).isNull();
        assertThat(file.findings.reported).as("it does not count yet").isEmpty();
    }

    @Test
    public void whoeverIsSignedInReportsAsNobody() {
        report("Dörr", null);

        assertThat(file.trail).noneSatisfy(entry -> assertThat(entry.toString()).contains("Dörr"));
        assertThat(file.people.caller().name()).as("signed in as before").isEqualTo("responsible");
    }

    @Test
    public void theSameAgainIsTheSameReport() {
        assertThat(report("Dörr", null)).isTrue();
        assertThat(report("Dörr", null)).isFalse();
        assertThat(file.refusal(() -> report("Något annat", null))).isEqualTo("report-id-taken");
    }

    @Test
    public void aReportSaysSomethingButNotTooMuch() {
        assertThat(file.refusal(() -> report(" ", "x".repeat(201)))).isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/text text-missing", "/contact text-too-long");
        assertThat(file.refusal(() -> report("x".repeat(2001), null))).isEqualTo("invalid");
    }

    @Test
    public void aCodeTellsWhereItHangsAndNothingMoreToAStranger() {
        file.asNobody();
        assertThat(file.faults.place(code.code()).premise()).isEqualTo("Lokal L1");
        assertThat(file.faults.place(code.code()).premiseId()).isNull();

        file.as("responsible");
        assertThat(file.faults.place(code.code()).premiseId()).isEqualTo(file.school);
        file.as("stranger");
        assertThat(file.faults.place(code.code()).premiseId()).isNull();
    }

    @Test
    public void aCodeOnAnObjectNamesTheObject() {
        UUID extinguisher = UUID.randomUUID();
        file.equipment.save(
                extinguisher,
                new EquipmentGiven(
                        file.school, EquipmentKind.EXTINGUISHER, "Släckare 4", "Korridor A", null, null, null),
                IfMatch.none());
        CodeView own = file.codes.issue(new CodeWanted(file.school, extinguisher));

        assertThat(file.faults.place(own.code()).object()).isEqualTo("Släckare 4");
        assertThat(own.code()).isNotEqualTo(code.code());
        assertThat(file.refusal(() -> file.codes.issue(new CodeWanted(file.school, UUID.randomUUID()))))
                .isEqualTo("equipment-unknown");
    }

    @Test
    public void aPlaceHasOneCodeUntilItIsRenewed() {
        assertThat(file.codes.issue(new CodeWanted(file.school, null)).code()).isEqualTo(code.code());

        CodeView next = file.codes.renew(code.id(), new Withdrawal("Dekalen är försvunnen"));

        assertThat(next.code()).isNotEqualTo(code.code()).hasSize(16);
        assertThat(file.refusal(() -> file.faults.place(code.code()))).isEqualTo("not-found");
        assertThat(file.refusal(() -> file.codes.renew(code.id(), new Withdrawal("Igen"))))
                .isEqualTo("code-revoked");
    }

    @Test
    public void aCodeThatWasRevokedOrNeverWasTakesNothing() {
        CodeView revoked = file.codes.revoke(code.id(), new Withdrawal("Lokalen stängs"));

        assertThat(revoked.state()).isEqualTo(RecordState.WITHDRAWN);
        assertThat(file.refusal(() -> report("Dörr", null))).isEqualTo("not-found");
        assertThat(file.refusal(() -> file.faults.place("2222222222222222"))).isEqualTo("not-found");
    }

    @Test
    public void codesAreForThoseWhoKeepTheFile() {
        file.as("reader");
        assertThat(file.refusal(() -> file.codes.issue(new CodeWanted(file.school, null))))
                .isEqualTo("not-permitted");
        assertThat(file.refusal(() -> file.codes.revoke(code.id(), new Withdrawal("Nej"))))
                .isEqualTo("not-found");
    }

    @Test
    public void onePhotoIsAddedByWhoeverKnowsTheReport() {
        file.asNobody();
        report("Dörr", null);
        file.faults.photo(code.code(), id, InputStream.nullInputStream());

        assertThat(file.incoming)
                .containsExactly("fire-safety.report/" + id + " fire-safety.triage_report by anonymous");
        assertThat(file.refusal(() -> file.faults.photo(code.code(), id, InputStream.nullInputStream())))
                .isEqualTo("report-has-photo");
        assertThat(file.refusal(() -> file.faults.photo(code.code(), UUID.randomUUID(), InputStream.nullInputStream())))
                .isEqualTo("not-found");
        assertThat(file.incoming).as("refused before it is read").hasSize(1);
    }

    @Test
    public void aPhotoComesWithinHalfAnHour() {
        report("Dörr", null);
        clock.set(clock.instant().plusSeconds(31 * 60));

        assertThat(file.refusal(() -> file.faults.photo(code.code(), id, InputStream.nullInputStream())))
                .isEqualTo("report-photo-late");
    }

    @Test
    public void tenThousandReportsFromOneAddressAreTwentyAndCostNothing() {
        file.asNobody();
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            String rule = file.refusal(
                    () -> file.faults.report(code.code(), UUID.randomUUID(), new FaultGiven("Dörr", null)));
            taken += rule.equals("not refused") ? 1 : 0;
            refused += rule.equals("too-many-reports") ? 1 : 0;
        }

        assertThat(taken).isEqualTo(20);
        assertThat(refused).isEqualTo(9_980);
        assertThat(memory.counted())
                .as("address and code, for those that were taken")
                .isEqualTo(40);
    }

    @Test
    public void whoIsRefusedHearsWhenToComeBack() {
        send(20);

        TooMany refusal = catchThrowableOfType(TooMany.class, () -> send(1));

        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.retryAfterSeconds()).isBetween(1, 3600);
        clock.set(clock.instant().plusSeconds(refusal.retryAfterSeconds()));
        send(1);
    }

    @Test
    public void manyAddressesByOneCodeAreStoppedToo() {
        for (int i = 0; i < 40; i++) {
            file.address = "192.0.2." + i;
            send(1);
        }
        file.address = "192.0.2.99";

        assertThat(file.refusal(() -> send(1))).isEqualTo("too-many-reports");
    }

    @Test
    public void whoeverHasManyLongAddressesHasOne() {
        for (int i = 0; i < 20; i++) {
            file.address = "2001:db8:1:2::" + Integer.toHexString(i);
            send(1);
        }
        file.address = "2001:db8:1:2:ffff::1";
        assertThat(file.refusal(() -> send(1))).isEqualTo("too-many-reports");

        file.address = "2001:db8:1:3::1";
        send(1);
    }

    @Test
    public void whoGuessesCodesIsStoppedToo() {
        for (int i = 0; i < 20; i++) {
            file.refusal(() -> file.faults.report("x", UUID.randomUUID(), new FaultGiven("Dörr", null)));
        }

        assertThat(file.refusal(() -> send(1))).isEqualTo("too-many-reports");
    }

    @Test
    public void aMunicipalityThatWantsNoneTakesNone() {
        SafetyFile closed = new SafetyFile(memory.keeping(), clock, 0, 40);

        assertThat(file.refusal(
                        () -> closed.faults.report(code.code(), UUID.randomUUID(), new FaultGiven("Dörr", null))))
                .isEqualTo("public-reports-closed");
    }

    private final SteadyClock clock = new SteadyClock();
    private final InMemoryFile memory = new InMemoryFile();
    private final SafetyFile file = new SafetyFile(memory.keeping(), clock);
    private final UUID id = UUID.randomUUID();
    private final CodeView code;

    public ReportingAFaultTest() {
        clock.noon("2026-11-28");
        code = file.codes.issue(new CodeWanted(file.school, null));
    }

    private boolean report(String text, String contact) {
        return file.faults
                .report(code.code(), id, new FaultGiven(text, contact))
                .created();
    }

    private void send(int reports) {
        for (int i = 0; i < reports; i++) {
            file.faults.report(code.code(), UUID.randomUUID(), new FaultGiven("Dörr", null));
        }
    }

    private FaultView atTheDesk() {
        file.as("responsible");
        return file.desk.report(id);
    }
}
