// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.MatchedBy;

/**
 * Everybody who was ever employed, to be recognised in lists: by employee number, else by e-mail, else by name. Whatever does
 * not agree with the rest is doubtful: a record of the wrong person is worse than one that waits for a look.
 */
public final class Roster {

    private final Map<String, List<Person>> byNumber;
    private final Map<String, List<Person>> byEmail;
    private final Map<NameKey, List<Person>> byName;

    public Roster(Collection<Person> people) {
        byNumber = index(people, person -> numberKey(person.employeeNumber()));
        byEmail = index(people, person -> emailKey(person.email()));
        byName = index(people, person -> NameKey.of(person.name()));
    }

    private static <K> Map<K, List<Person>> index(Collection<Person> people, Function<Person, K> key) {
        return people.stream().collect(groupingBy(key));
    }

    public Match match(AttendanceRow row) {
        Person numbered = numbered(row.number());
        Person mailed = row.email().isBlank() ? null : only(byEmail.get(emailKey(row.email())));
        List<Person> named = row.name().isBlank() ? List.of() : byName.getOrDefault(NameKey.of(row.name()), List.of());
        Set<Person> candidates = new LinkedHashSet<>();
        add(candidates, numbered);
        add(candidates, mailed);
        candidates.addAll(named);
        if (row.hasPersonalNumber() && !isAsWritten(numbered, row.number())) {
            Set<Doubt> doubts = EnumSet.of(Doubt.CHECK_DIGIT);
            addProtected(doubts, candidates);
            return new Match(null, null, doubts, List.copyOf(candidates));
        }
        if (candidates.isEmpty()) {
            return Match.NOBODY;
        }
        if (numbered == null && mailed == null && named.size() > 1) {
            Set<Doubt> doubts = EnumSet.of(Doubt.SAME_NAME);
            addProtected(doubts, named);
            return new Match(null, MatchedBy.NAME, doubts, named);
        }
        Person person = candidates.iterator().next();
        MatchedBy by = numbered != null ? MatchedBy.NUMBER : mailed != null ? MatchedBy.EMAIL : MatchedBy.NAME;
        boolean agrees = agrees(row, person, by, mailed);
        Set<Doubt> doubts = agrees ? EnumSet.noneOf(Doubt.class) : EnumSet.of(Doubt.DISAGREES);
        return judged(person, by, row.day(), doubts, agrees ? List.of(person) : List.copyOf(candidates));
    }

    private static Match judged(
            Person person, MatchedBy by, LocalDate day, Set<Doubt> doubts, List<Person> candidates) {
        if (!person.isEmployedOn(day)) {
            doubts.add(Doubt.NOT_EMPLOYED);
        }
        addProtected(doubts, candidates);
        return new Match(person, by, doubts, candidates);
    }

    /** However surely they were recognised; and whoever could be meant as well. */
    private static void addProtected(Set<Doubt> doubts, Collection<Person> candidates) {
        if (candidates.stream().anyMatch(Person::identityProtected)) {
            doubts.add(Doubt.IDENTITY_PROTECTED);
        }
    }

    /** An e-mail that nobody has says nothing against the number of a person of that name: addresses change. */
    private static boolean agrees(AttendanceRow row, Person person, MatchedBy by, @Nullable Person mailed) {
        boolean nameFits = !row.name().isBlank() && NameKey.of(row.name()).fits(NameKey.of(person.name()));
        boolean nameSilent = row.name().isBlank();
        return switch (by) {
            case NUMBER ->
                (mailed == null ? row.email().isBlank() || nameFits : mailed.equals(person))
                        && (nameSilent || nameFits);
            case EMAIL -> row.number().isBlank() && (nameSilent || nameFits);
            case NAME -> row.number().isBlank() && row.email().isBlank();
        };
    }

    private static void add(Set<Person> people, @Nullable Person person) {
        if (person != null) {
            people.add(person);
        }
    }

    /** As it is written; else without zeros before it, which spreadsheets take away. */
    private @Nullable Person numbered(String number) {
        List<Person> alike = number.isBlank() ? List.of() : byNumber.getOrDefault(numberKey(number), List.of());
        return alike.stream()
                .filter(person -> person.employeeNumber().equalsIgnoreCase(number.strip()))
                .findFirst()
                .orElse(only(alike));
    }

    /** Employee numbers may have ten digits. */
    private static boolean isAsWritten(@Nullable Person numbered, String number) {
        return numbered != null && numbered.employeeNumber().equalsIgnoreCase(number.strip());
    }

    private static @Nullable Person only(@Nullable List<Person> people) {
        return people == null || people.size() != 1 ? null : people.get(0);
    }

    private static String numberKey(String number) {
        return number.strip().toUpperCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }

    private static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
