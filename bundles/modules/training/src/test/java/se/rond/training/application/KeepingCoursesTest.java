// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.given;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.TrainingOffice.violations;

import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.TrainingOffice;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.CourseVersionView;
import se.rond.training.api.CourseView;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetKind;

public class KeepingCoursesTest extends OnBothDatabases {

    @Test
    public void anotherValidityIsANewVersion() {
        CourseView first = office.course("tr.brand", 48);

        Saved<CourseView> saved =
                office.book.save("tr.brand", given("tr.brand", 36, false), IfMatch.version(first.version()));

        assertThat(saved.created()).isFalse();
        assertThat(saved.view().current().number()).isEqualTo(2);
        assertThat(office.book.versions("tr.brand"))
                .extracting(CourseVersionView::validityMonths)
                .containsExactly(36, 48);
        assertThat(office.trail)
                .extracting(AuditEntry::action)
                .containsExactly("training.course.create", "training.course.publish");
    }

    @Test
    public void theSameContentAgainChangesNothing() {
        CourseView first = office.course("tr.brand", 48);

        CourseView again = office.course("tr.brand", 48);

        assertThat(again).isEqualTo(first);
        assertThat(office.trail).hasSize(1);
    }

    @Test
    public void aChangeNeedsTheVersionThatWasSeen() {
        CourseView first = office.course("tr.brand", 48);
        office.book.save("tr.brand", given("tr.brand", 36, false), IfMatch.version(first.version()));

        assertThat(refusal(() -> office.course("tr.brand", 24))).isEqualTo("version-missing");
        assertThat(refusal(() ->
                        office.book.save("tr.brand", given("tr.brand", 24, false), IfMatch.version(first.version()))))
                .isEqualTo("stale-version");
    }

    @Test
    public void validityIsOneTo120MonthsOrForEver() {
        for (int months : new int[] {0, -1, 121, 1000}) {
            assertThat(violations(() -> office.course("tr.brand", months)))
                    .containsExactly("/validityMonths validity-out-of-range");
        }
        assertThat(office.course("tr.one", 1).current().validityMonths()).isEqualTo(1);
        assertThat(office.course("tr.ten_years", 120).current().validityMonths())
                .isEqualTo(120);
        assertThat(office.course("tr.ever", null).current().validityMonths()).isNull();
    }

    @Test
    public void aCodeIsReadable() {
        for (String code : List.of("", "TR", "tr/x", "tr x", "-tr", "a".repeat(41))) {
            assertThat(violations(() -> office.course(code, 12))).containsExactly("/code code-unreadable");
        }
    }

    @Test
    public void aRetiredCourseIsNotInTheListAndNotChanged() {
        office.course("tr.brand", 48);

        office.book.retire("tr.brand", new Reason("Ersatt av en annan"));

        assertThat(office.book.courses(false, PageRequest.first(9)).items()).isEmpty();
        assertThat(office.book.courses(true, PageRequest.first(9)).items()).hasSize(1);
        long version = office.book.course("tr.brand").version();
        assertThat(refusal(() -> office.book.save("tr.brand", given("tr.brand", 24, false), IfMatch.version(version))))
                .isEqualTo("course-retired");
        assertThat(violations(
                        () -> office.book.retire(office.course("tr.two", 1).code(), new Reason(" "))))
                .containsExactly("/reason text-missing");
    }

    @Test
    public void onlyTheAdministratorKeepsCourses() {
        office.as("reader");

        assertThat(refusal(() -> office.course("tr.brand", 48))).isEqualTo("not-permitted");
    }

    @Test
    public void aRequirementSaysWhomItIsAbout() {
        office.course("tr.brand", 48);
        UUID id = UUID.randomUUID();

        office.book.saveRequirement(id, role("fire_safety_inspector"), IfMatch.none());

        assertThat(office.book.requirement(id).targetNames())
                .extracting(text -> text.sv())
                .containsExactly("Brandskyddskontrollant");
        assertThat(violations(() -> office.book.saveRequirement(UUID.randomUUID(), role("nobody"), IfMatch.none())))
                .containsExactly("/targets target-unknown");
        assertThat(violations(() -> office.book.saveRequirement(
                        UUID.randomUUID(),
                        new RequirementGiven("tr.brand", TargetKind.ROLE, List.of(), 366, 101, 0),
                        IfMatch.none())))
                .containsExactlyInAnyOrder(
                        "/dueWithinDays number-out-of-range",
                        "/targetCoverage number-out-of-range",
                        "/leastPerUnit number-out-of-range",
                        "/targets targets-missing");
    }

    @Test
    public void aCourseIsTaughtInOneOfTheWaysThatAreKnown() {
        CourseGiven known = TrainingOffice.given("tr.brand", 48, false);
        CourseGiven foo = new CourseGiven(
                known.name(), 48, null, false, known.countAs(), 90, "foo", known.basis(), null, null, null, false);

        assertThat(violations(() -> office.book.save("tr.brand", foo, IfMatch.none())))
                .containsExactly("/format format-unknown");
    }

    @Test
    public void theSamePeopleHaveToTakeACourseOnce() {
        office.course("tr.brand", 48);
        UUID first = UUID.randomUUID();
        RequirementGiven all = new RequirementGiven("tr.brand", TargetKind.ALL_EMPLOYEES, List.of(), null, 90, null);
        office.book.saveRequirement(first, all, IfMatch.none());
        office.book.saveRequirement(UUID.randomUUID(), role("manager"), IfMatch.none());

        assertThat(refusal(() -> office.book.saveRequirement(UUID.randomUUID(), all, IfMatch.none())))
                .isEqualTo("requirement-exists");
        assertThat(refusal(() -> office.book.saveRequirement(UUID.randomUUID(), role("manager"), IfMatch.none())))
                .isEqualTo("requirement-exists");
        assertThat(office.book.saveRequirement(first, all, IfMatch.none()).created())
                .isFalse();

        office.book.endRequirement(first, new Reason("Planen är ändrad"));
        assertThat(office.book
                        .saveRequirement(UUID.randomUUID(), all, IfMatch.none())
                        .created())
                .isTrue();
    }

    @Test
    public void aRequirementThatEndedStaysAndIsNotChanged() {
        office.course("tr.brand", 48);
        UUID id = UUID.randomUUID();
        office.book.saveRequirement(id, role("fire_safety_inspector"), IfMatch.none());

        office.book.endRequirement(id, new Reason("Planen är ändrad"));

        assertThat(office.book.requirement(id).endedOn()).isEqualTo("2026-03-02");
        long version = office.book.requirement(id).version();
        assertThat(refusal(() -> office.book.saveRequirement(id, role("manager"), IfMatch.version(version))))
                .isEqualTo("requirement-ended");
    }

    private static RequirementGiven role(String role) {
        return new RequirementGiven("tr.brand", TargetKind.ROLE, List.of(role), null, 90, null);
    }

    public KeepingCoursesTest(Database database) {
        super(database);
    }
}
