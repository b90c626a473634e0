// SPDX-License-Identifier: Apache-2.0
package se.rond.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.kernel.Reason;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.organisation.Person;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.training.api.Basis;
import se.rond.training.api.CountAs;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.CourseView;
import se.rond.training.api.RecordGiven;
import se.rond.training.api.RecordView;
import se.rond.training.api.SessionGiven;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.application.AbsenceBook;
import se.rond.training.application.Catalogue;
import se.rond.training.application.Completing;
import se.rond.training.application.CourseBook;
import se.rond.training.application.CourseShelf;
import se.rond.training.application.Coverage;
import se.rond.training.application.DisposalBook;
import se.rond.training.application.Elsewhere;
import se.rond.training.application.EnrolmentBook;
import se.rond.training.application.FollowedCourses;
import se.rond.training.application.Invitations;
import se.rond.training.application.PastStaff;
import se.rond.training.application.Places;
import se.rond.training.application.RecordBook;
import se.rond.training.application.RecordViews;
import se.rond.training.application.RegistrationViews;
import se.rond.training.application.Reminding;
import se.rond.training.application.RequirementBook;
import se.rond.training.application.SessionBook;
import se.rond.training.application.SessionViews;
import se.rond.training.application.Staff;
import se.rond.training.application.Tallies;
import se.rond.training.application.TargetBook;
import se.rond.training.application.TargetGroups;
import se.rond.training.application.TrainingDesk;
import se.rond.training.followup.TrainingFigures;
import se.rond.training.persistence.JpaAbsences;
import se.rond.training.persistence.JpaCourses;
import se.rond.training.persistence.JpaDisposals;
import se.rond.training.persistence.JpaFigures;
import se.rond.training.persistence.JpaRecords;
import se.rond.training.persistence.JpaRegistrations;
import se.rond.training.persistence.JpaSessions;

/** The module on a database, in a small municipality, acted on by people whom a test names. */
public final class TrainingOffice {

    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    public final Municipality town = new Municipality();
    public final Callers callers = new Callers();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final StoreRule store;
    public final JpaCourses courses;
    public final TrainingDesk desk;
    public final RequirementBook requirements;
    public final CourseBook book;
    public final JpaSessions sessionRows;
    public final JpaRecords records;
    public final JpaRegistrations registrations;
    public final Staff staff;
    public final PastStaff past;
    public final Catalogue catalogue;
    public final Completing completing;
    public final SessionBook sessions;
    public final EnrolmentBook enrolling;
    public final RecordBook trained;
    public final JpaAbsences absenceRows;
    public final AbsenceBook absences;
    public final TargetBook targets;
    public final TrainingFigures figures;
    public final Reminding reminding;
    public final DisposalBook disposing;
    /** What people are told, as {@code name key}. */
    public final Map<String, Notice> told = new LinkedHashMap<>();

    public TrainingOffice(StoreRule store) {
        this.store = store;
        store.clock().set("2026-03-02T08:00:00Z");
        courses = new JpaCourses(store.entities("training"));
        desk = new TrainingDesk(callers, town, trail::add, store.clock());
        requirements = new RequirementBook(courses, desk);
        book = new CourseBook(courses, requirements, desk, store.work());
        sessionRows = new JpaSessions(store.entities("training"));
        records = new JpaRecords(store.entities("training"));
        registrations = new JpaRegistrations(store.entities("training"));
        absenceRows = new JpaAbsences(store.entities("training"));
        staff = new Staff(desk);
        past = new PastStaff(desk, new RegisterOfThePast(store.work(), town));
        catalogue = new Catalogue(courses);
        Invitations invitations = new Invitations(this::tell);
        Elsewhere elsewhere = new Elsewhere(records, registrations, catalogue, desk);
        completing = new Completing(records, staff, desk);
        Places places = new Places(records, registrations, elsewhere, catalogue, invitations, completing, staff, desk);
        SessionViews views = new SessionViews(sessionRows, records, registrations, catalogue, staff, desk);
        sessions = new SessionBook(sessionRows, views, places, catalogue, desk, store.work());
        enrolling = new EnrolmentBook(
                registrations,
                new RegistrationViews(registrations, sessionRows, places, catalogue, staff),
                sessions,
                places,
                catalogue,
                invitations,
                staff,
                desk,
                store.work());
        trained = new RecordBook(
                records,
                registrations,
                new RecordViews(catalogue, staff, desk),
                completing,
                sessions,
                places,
                catalogue,
                staff,
                past,
                desk,
                store.work());
        absences = new AbsenceBook(absenceRows, staff, desk, store.work());
        Coverage coverage = new Coverage(new TargetGroups(courses, absenceRows, past, desk), records);
        JpaFigures counts = new JpaFigures(store.entities("training"));
        targets = new TargetBook(coverage, counts, requirements, staff, desk, store.work());
        figures = new TrainingFigures(
                new Tallies(counts, coverage, desk), new FollowedCourses(courses), desk, store.work());
        reminding = new Reminding(records, requirements, this::tell, staff, desk);
        disposing =
                new DisposalBook(new JpaDisposals(store.entities("training")), requirements, staff, desk, store.work());
        everywhere(
                "administrator",
                TrainingPermissions.DISPOSE,
                TrainingPermissions.READ,
                TrainingPermissions.READ_RECORDS,
                TrainingPermissions.OWN,
                TrainingPermissions.MANAGE_STAFF,
                TrainingPermissions.EDIT);
        everywhere("reader", TrainingPermissions.READ);
        as("administrator");
    }

    private void everywhere(String name, String... permissions) {
        town.person(name, "KOMMUN");
        for (String permission : permissions) {
            callers.grant(name, permission, Scope.EVERYTHING);
        }
    }

    public TrainingOffice as(String name) {
        callers.actAs(name, Municipality.id(name));
        return this;
    }

    /** An employee of a unit, with an account. */
    public UUID employee(String name, String unit) {
        town.person(name, unit);
        callers.grant(name, TrainingPermissions.READ, Scope.EVERYTHING);
        callers.grant(name, TrainingPermissions.OWN, Scope.EVERYTHING);
        return Municipality.id(name);
    }

    /** The manager of a unit, who reads and enrols its staff. */
    public UUID manager(String name, String unit) {
        employee(name, unit);
        town.holds("manager", name, "unit", unit);
        Scope scope = new Scope(false, Set.of(Municipality.id(unit)), Set.of());
        callers.grant(name, TrainingPermissions.READ_RECORDS, scope);
        callers.grant(name, TrainingPermissions.MANAGE_STAFF, scope);
        return Municipality.id(name);
    }

    /** A session from nine to eleven, open to all. */
    public static SessionGiven meeting(String course, String day, @Nullable Integer places, UUID... units) {
        return new SessionGiven(
                course,
                Instant.parse(day + "T08:00:00Z"),
                Instant.parse(day + "T10:00:00Z"),
                "Stadshuset",
                "Räddningstjänsten",
                places,
                List.of(units),
                true,
                null);
    }

    /** The same at another place. */
    public static SessionGiven at(String place, SessionGiven given) {
        return new SessionGiven(
                given.course(),
                given.startsAt(),
                given.endsAt(),
                place,
                given.provider(),
                given.maxParticipants(),
                given.units(),
                given.openForAll(),
                null);
    }

    public UUID session(String course, String day, @Nullable Integer places, UUID... units) {
        UUID id = UUID.randomUUID();
        as("administrator").sessions.save(id, meeting(course, day, places, units), IfMatch.none());
        return id;
    }

    /** Completed outside a session. */
    public RecordView completed(String name, String course, String day) {
        return as("administrator")
                .trained
                .save(
                        UUID.randomUUID(),
                        new RecordGiven(Municipality.id(name), course, LocalDate.parse(day), null, true))
                .view();
    }

    /** What was completed was not, after all. */
    public RecordView revoke(UUID record, String why) {
        return trained.revoke(
                record, new Reason(why), IfMatch.version(trained.record(record).version()));
    }

    public boolean tell(UUID person, Notice notice) {
        String name = town.person(person).map(Person::givenName).orElse("?");
        return told.putIfAbsent(name + " " + notice.key(), notice) == null;
    }

    /** Who was told what kind of thing, in order. */
    public List<String> tellings() {
        return told.entrySet().stream()
                .map(each -> each.getKey().substring(0, each.getKey().indexOf(' ')) + " "
                        + each.getValue().kind())
                .toList();
    }

    /** Publishes the courses that ship. */
    public void ship() {
        new CourseShelf(courses, desk, callers, store.work());
    }

    public static CourseGiven given(String name, @Nullable Integer validityMonths, boolean restricted) {
        return new CourseGiven(
                new Text(name, name + " (en)"),
                validityMonths,
                new BigDecimal("2.5"),
                restricted,
                CountAs.PERSONS,
                90,
                "classroom",
                Basis.GUIDELINE,
                null,
                null,
                null,
                false);
    }

    public CourseView course(String code, @Nullable Integer validityMonths) {
        return book.save(code, given(code, validityMonths, false), IfMatch.none())
                .view();
    }

    /** The rule by which something is refused. */
    public static String refusal(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.rule();
    }

    public static List<String> violations(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
