// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.organisation.Person;
import se.rond.training.api.RecordState;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionGiven;
import se.rond.training.api.SessionState;
import se.rond.training.application.Catalogue;
import se.rond.training.application.Completing;
import se.rond.training.application.TrainingDesk;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;
import se.rond.training.domain.ExternalParticipants;
import se.rond.training.domain.Records;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.TrainingRecord;
import se.rond.training.domain.TrainingSession;
import se.rond.training.domain.attendance.AttendanceRegister;
import se.rond.training.domain.attendance.HeldSession;
import se.rond.training.domain.attendance.KnownCourse;

/** Sessions and records, as lists of attendance change them. */
@Component
public final class KeptAttendance implements AttendanceRegister {

    /** A list says the day and not the hour. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final Duration A_DAY = Duration.ofHours(8);
    private static final int FROM_LENGTH = 60;
    private static final int SESSIONS_OF_A_DAY = 100;
    private static final Set<RecordState> NOTED =
            EnumSet.of(RecordState.COMPLETED, RecordState.FAILED, RecordState.NO_SHOW);

    private final Courses courses;
    private final Sessions sessions;
    private final Records records;
    private final Catalogue catalogue;
    private final Completing completing;
    private final TrainingDesk desk;

    @Activate
    public KeptAttendance(
            @Reference Courses courses,
            @Reference Sessions sessions,
            @Reference Records records,
            @Reference Catalogue catalogue,
            @Reference Completing completing,
            @Reference TrainingDesk desk) {
        this.courses = courses;
        this.sessions = sessions;
        this.records = records;
        this.catalogue = catalogue;
        this.completing = completing;
        this.desk = desk;
    }

    @Override
    public List<KnownCourse> courses() {
        List<Course> held =
                courses.all().stream().filter(course -> !course.isRetired()).toList();
        Map<UUID, CourseVersion> versions =
                courses.versions(held.stream().map(Course::currentVersion).toList());
        return versions.values().stream()
                .map(version -> new KnownCourse(
                        version.course(),
                        version.facts().name(),
                        version.facts().restricted()))
                .toList();
    }

    @Override
    public Optional<HeldSession> held(String course, LocalDate day, String provider) {
        return session(course, day, provider).map(KeptAttendance::held);
    }

    private static HeldSession held(TrainingSession session) {
        return new HeldSession(session.id(), session.courseVersion(), session.day());
    }

    private Optional<TrainingSession> session(String course, LocalDate day, String provider) {
        List<TrainingSession> thatDay = sessions.page(
                new SessionFilter(
                        course, day, day, null, EnumSet.of(SessionState.PLANNED, SessionState.HELD), null, false),
                desk.now(),
                false,
                null,
                SESSIONS_OF_A_DAY);
        return thatDay.size() == 1
                ? Optional.of(thatDay.get(0))
                : thatDay.stream()
                        .filter(session -> key(session.provider()).equals(key(provider)))
                        .findFirst();
    }

    private static String key(@Nullable String provider) {
        return provider == null ? "" : provider.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public HeldSession hold(String course, LocalDate day, String provider) {
        TrainingSession session = session(course, day, provider).orElseGet(() -> register(course, day, provider));
        session.hold(desk.now());
        return held(session);
    }

    private TrainingSession register(String course, LocalDate day, String provider) {
        CourseVersion version = catalogue.taughtOn(course, day);
        Instant morning = day.atTime(MORNING).atZone(Period.ZONE).toInstant();
        Instant from =
                morning.isAfter(desk.now()) ? day.atStartOfDay(Period.ZONE).toInstant() : morning;
        BigDecimal hours = version.facts().hours();
        Duration lasting = hours == null || hours.signum() <= 0
                ? A_DAY
                : Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60)).longValue());
        TrainingSession session = new TrainingSession(
                Ids.next(),
                new SessionGiven(
                        course, from, from.plus(lasting), null, provider.strip(), null, List.of(), false, null),
                version,
                desk.sign());
        sessions.add(session);
        return session;
    }

    @Override
    public Roll roll(HeldSession held) {
        return new KeptRoll(held, catalogue.version(held.version()), records.at(held.session()));
    }

    /** The people of a session as they are now. */
    private final class KeptRoll implements Roll {

        private final HeldSession held;
        private final CourseVersion version;
        private final List<TrainingRecord> there;
        private final Set<UUID> noted;

        private KeptRoll(HeldSession held, CourseVersion version, List<TrainingRecord> there) {
            this.held = held;
            this.version = version;
            this.there = there;
            this.noted = new HashSet<>(records.completedOn(held.day(), version.course(), held.version()));
            there.stream()
                    .filter(known -> NOTED.contains(known.state()))
                    .map(TrainingRecord::person)
                    .forEach(noted::add);
        }

        @Override
        public Set<UUID> noted() {
            return noted;
        }

        @Override
        public void note(Map<UUID, Boolean> attended, String from, UUID list, UnaryOperator<Person> then) {
            if (!attended.isEmpty()) {
                completing.noteAll(version, held.day(), held.session(), there, attended, shortened(from), list, then);
            }
        }
    }

    private static String shortened(String from) {
        return from.length() > FROM_LENGTH ? from.substring(0, FROM_LENGTH) : from;
    }

    @Override
    public void externals(HeldSession held, UUID list, int people) {
        Optional<ExternalParticipants> known = ofList(held, list);
        if (known.isPresent()) {
            known.get().count(people);
        } else if (people > 0) {
            sessions.find(held.session())
                    .ifPresent(session -> sessions.add(new ExternalParticipants(session, list, people)));
        }
    }

    private Optional<ExternalParticipants> ofList(HeldSession held, UUID list) {
        return sessions.externals(ExternalParticipants.idOf(held.session(), list, null));
    }

    @Override
    public int externalsOfOthers(HeldSession held, Set<UUID> lists) {
        long all = sessions.externals(Set.of(held.session())).getOrDefault(held.session(), 0L);
        int own = lists.stream()
                .flatMap(list -> ofList(held, list).stream())
                .mapToInt(ExternalParticipants::people)
                .sum();
        return (int) (all - own);
    }

    @Override
    public Set<UUID> lists(Collection<UUID> at) {
        Set<UUID> lists = new HashSet<>(records.lists(at));
        lists.addAll(sessions.externalLists(at));
        return lists;
    }

    @Override
    public List<Told> told(UUID list) {
        return records.toldBy(list).stream()
                .map(entry -> new Told(
                        entry.id(),
                        entry.course(),
                        entry.day(),
                        entry.person(),
                        entry.state() == RecordState.COMPLETED))
                .toList();
    }

    @Override
    public void tells(UUID list, Collection<UUID> told) {
        told.stream().flatMap(id -> records.find(id).stream()).forEach(entry -> entry.told(list));
    }

    @Override
    public void takeBack(Collection<UUID> told, String because) {
        told.stream().flatMap(id -> records.find(id).stream()).forEach(entry -> completing.takeBack(entry, because));
    }

    @Override
    public void takeBackExternals(UUID list) {
        sessions.externalsOf(list).forEach(externals -> externals.count(0));
    }
}
