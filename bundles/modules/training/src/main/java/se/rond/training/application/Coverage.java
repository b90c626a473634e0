// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.organisation.Person;
import se.rond.training.api.Validity;
import se.rond.training.application.TargetGroups.Member;
import se.rond.training.domain.Records;
import se.rond.training.domain.Requirement;
import se.rond.training.domain.TrainingRecord;

/** Who of those that have to be trained is. Works within the running unit of work. */
@Component(service = Coverage.class)
public final class Coverage {

    private final TargetGroups groups;
    private final Records records;

    @Activate
    public Coverage(@Reference TargetGroups groups, @Reference Records records) {
        this.groups = groups;
        this.records = records;
    }

    /**
     * Somebody who has to be trained, and until when they are.
     *
     * @param until last day of validity of the latest training; {@code null} where there is none
     */
    public record Standing(Member member, @Nullable LocalDate until) {

        public boolean isValidOn(LocalDate day) {
            return until != null && !until.isBefore(day);
        }

        /** Valid, and ends within 90 days. */
        public boolean isExpiringOn(LocalDate day) {
            return until != null && until.isAfter(day) && !until.isAfter(day.plusDays(Validity.EXPIRING_DAYS));
        }

        public @Nullable LocalDate lastDay() {
            return TrainingRecord.FOR_EVER.equals(until) ? null : until;
        }

        /** By when to be trained at the latest: when the training ends, or as the requirement says; {@code null} where neither does. */
        public @Nullable LocalDate due() {
            LocalDate first = member.due();
            return until == null || (first != null && until.isBefore(first)) ? first : lastDay();
        }
    }

    /**
     * @param course {@code null} for all
     * @param byRole only what roles demand, once for each role; else each person and course once
     */
    public List<Standing> on(LocalDate day, @Nullable String course, boolean byRole) {
        return standings(day, course, byRole, records::validUntil);
    }

    /** The same to be counted: of a training that is not valid that day nothing is known. */
    public List<Standing> counted(LocalDate day, @Nullable String course, boolean byRole) {
        return standings(day, course, byRole, records::validOn);
    }

    private List<Standing> standings(
            LocalDate day,
            @Nullable String course,
            boolean byRole,
            BiFunction<String, LocalDate, Map<UUID, LocalDate>> trained) {
        TargetGroups.Day people = groups.on(day);
        Map<String, Map<UUID, LocalDate>> valid = new HashMap<>();
        Map<String, Set<UUID>> seen = new HashMap<>();
        List<Standing> standings = new ArrayList<>();
        for (Requirement requirement : groups.requirements(day, course)) {
            for (Member member : people.of(requirement)) {
                UUID person = member.person().id();
                boolean wanted = byRole
                        ? member.role() != null
                        : seen.computeIfAbsent(member.course(), none -> new HashSet<>())
                                .add(person);
                if (wanted) {
                    LocalDate until = valid.computeIfAbsent(member.course(), code -> trained.apply(code, day))
                            .get(person);
                    standings.add(new Standing(member, until));
                }
            }
        }
        return standings;
    }

    /** What these people have to be trained in, the new whose time has not passed too: each person and course once, the earliest. */
    public List<Standing> needs(LocalDate day, @Nullable String course, Collection<Person> of) {
        TargetGroups.Day people = groups.on(day, of);
        Map<String, Member> earliest = new LinkedHashMap<>();
        groups.requirements(day, course)
                .forEach(requirement -> people.withTheNew(requirement)
                        .forEach(member -> earliest.merge(key(member), member, Coverage::earlier)));
        Map<String, LocalDate> valid =
                of.size() == 1 ? ofOne(of.iterator().next(), day) : ofMany(earliest.values(), day);
        return earliest.entrySet().stream()
                .map(each -> new Standing(each.getValue(), valid.get(each.getKey())))
                .toList();
    }

    private static Member earlier(Member one, Member other) {
        LocalDate first = one.due();
        LocalDate second = other.due();
        return first == null || (second != null && !second.isBefore(first)) ? one : other;
    }

    private Map<String, LocalDate> ofOne(Person person, LocalDate day) {
        Map<String, LocalDate> valid = new HashMap<>();
        records.validUntil(person.id(), day).forEach((course, until) -> valid.put(key(course, person.id()), until));
        return valid;
    }

    private Map<String, LocalDate> ofMany(Collection<Member> members, LocalDate day) {
        Map<String, LocalDate> valid = new HashMap<>();
        members.stream()
                .map(Member::course)
                .distinct()
                .forEach(course -> records.validUntil(course, day)
                        .forEach((person, until) -> valid.put(key(course, person), until)));
        return valid;
    }

    private static String key(Member member) {
        return key(member.course(), member.person().id());
    }

    private static String key(String course, UUID person) {
        return course + "/" + person;
    }
}
