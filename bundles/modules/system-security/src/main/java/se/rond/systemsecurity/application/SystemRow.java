// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.sheets.SheetRow;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.RowError;
import se.rond.systemsecurity.api.SystemField;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.domain.SystemChecks;

/** One row of a file as a system. What is wrong is noted, and the next thing looked at, so that all is found at once. */
final class SystemRow {

    private static final Set<String> YES = Set.of("true", "ja", "yes", "sant", "1", "x");
    private static final Set<String> NO = Set.of("false", "nej", "no", "falskt", "0", "");
    private static final int MOST_ERRORS = 1_000;

    private final ColumnMapping columns;
    private final SheetRow row;
    private final Organisation organisation;
    private final LocalDate today;
    private final List<RowError> errors;
    private final int before;

    SystemRow(ColumnMapping columns, SheetRow row, Organisation organisation, LocalDate today, List<RowError> errors) {
        this.columns = columns;
        this.row = row;
        this.organisation = organisation;
        this.today = today;
        this.errors = errors;
        this.before = errors.size();
    }

    boolean isSound() {
        return errors.size() == before;
    }

    String code() {
        return columns.text(row, SystemField.CODE);
    }

    /**
     * What the row says, and for the rest what is known.
     *
     * @param known {@code null} for a new system
     * @return {@code null} if something is wrong
     */
    @Nullable
    SystemGiven read(@Nullable SystemGiven known) {
        UUID unit = unit();
        Hosting hosting = constant(Hosting.class, SystemField.HOSTING, known == null ? null : known.hosting());
        SystemStatus status =
                constant(SystemStatus.class, SystemField.STATUS, known == null ? SystemStatus.ACTIVE : known.status());
        if (hosting == null && isSound()) {
            fault(SystemField.HOSTING, "required", "Driftform saknas.", "The hosting is missing.");
        }
        SystemGiven given = isSound() && unit != null && hosting != null && status != null
                ? given(known, unit, hosting, status)
                : null;
        if (given != null) {
            check(given);
        }
        return isSound() ? given : null;
    }

    private SystemGiven given(@Nullable SystemGiven known, UUID unit, Hosting hosting, SystemStatus status) {
        return new SystemGiven(
                code(),
                columns.text(row, SystemField.NAME),
                words(SystemField.DESCRIPTION, known == null ? null : known.description()),
                unit,
                person(SystemField.OWNER, known == null ? null : known.owner()),
                person(SystemField.MANAGER, known == null ? null : known.manager()),
                person(SystemField.INFORMATION_OWNER, known == null ? null : known.informationOwner()),
                words(SystemField.SUPPLIER, known == null ? null : known.supplier()),
                hosting,
                whole(SystemField.USERS, known == null ? null : known.usersApprox()),
                truth(SystemField.PERSONAL_DATA, known != null && known.personalData()),
                truth(SystemField.SENSITIVE_DATA, known != null && known.sensitivePersonalData()),
                truth(SystemField.CRITICAL, known != null && known.criticalService()),
                whole(SystemField.RTO, known == null ? null : known.rtoHours()),
                whole(SystemField.RPO, known == null ? null : known.rpoHours()),
                status,
                day(known == null ? null : known.contractEnd()),
                levels(known == null ? Levels.NONE : known.knownLevels()));
    }

    private Levels levels(Levels known) {
        return new Levels(
                whole(SystemField.K, known.k()),
                whole(SystemField.R, known.r()),
                whole(SystemField.T, known.t()),
                whole(SystemField.S, known.s()));
    }

    private void check(SystemGiven given) {
        try {
            SystemChecks.check(given);
        } catch (Invalid wrong) {
            wrong.violations()
                    .forEach(violation -> note(column(violation.pointer()), violation.rule(), violation.message()));
        }
    }

    private String column(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1)
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
        return Stream.of(SystemField.values())
                .filter(field -> field.isCalled(name))
                .findFirst()
                .map(columns::heading)
                .orElse("");
    }

    private @Nullable UUID unit() {
        String code = columns.text(row, SystemField.UNIT);
        Optional<Unit> unit = organisation.tree().unitByCode(code);
        if (unit.isEmpty()) {
            fault(
                    SystemField.UNIT,
                    "unit-unknown",
                    "Det finns ingen enhet «" + code + "».",
                    "There is no unit “" + code + "”.");
        }
        return unit.map(Unit::id).orElse(null);
    }

    private @Nullable UUID person(SystemField field, @Nullable UUID known) {
        if (!columns.has(field)) {
            return known;
        }
        String number = columns.text(row, field);
        if (number.isEmpty()) {
            return null;
        }
        Optional<Person> person = organisation.personByNumber(number).filter(found -> found.isEmployedOn(today));
        if (person.isEmpty()) {
            fault(
                    field,
                    "person-unknown",
                    "Ingen anställd har numret «" + number + "».",
                    "No employee has the number “" + number + "”.");
        }
        return person.map(Person::id).orElse(null);
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, SystemField field, @Nullable E known) {
        String text = columns.text(row, field);
        if (text.isEmpty()) {
            return known;
        }
        String wanted = text.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        String allowed = Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        fault(
                field,
                "value-unknown",
                "«" + text + "» är okänt. Skriv något av: " + allowed + ".",
                "“" + text + "” is unknown. Write one of: " + allowed + ".");
        return known;
    }

    private @Nullable String words(SystemField field, @Nullable String known) {
        return columns.has(field) ? columns.text(row, field) : known;
    }

    private @Nullable Integer whole(SystemField field, @Nullable Integer known) {
        if (!columns.has(field)) {
            return known;
        }
        String text = columns.text(row, field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            fault(
                    field,
                    "not-a-whole-number",
                    "«" + text + "» är inget heltal.",
                    "“" + text + "” is not a whole number.");
            return null;
        }
        return Integer.valueOf(text);
    }

    private boolean truth(SystemField field, boolean known) {
        if (!columns.has(field)) {
            return known;
        }
        String word = columns.text(row, field).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            fault(
                    field,
                    "not-true-or-false",
                    "«" + word + "» är varken true eller false (ja eller nej).",
                    "“" + word + "” is neither true nor false (yes nor no).");
        }
        return YES.contains(word);
    }

    private @Nullable LocalDate day(@Nullable LocalDate known) {
        if (!columns.has(SystemField.CONTRACT_END)) {
            return known;
        }
        String text = columns.text(row, SystemField.CONTRACT_END);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            fault(
                    SystemField.CONTRACT_END,
                    "not-a-date",
                    "«" + text + "» är inget datum. Skriv som 2026-03-31.",
                    "“" + text + "” is not a date. Write like 2026-03-31.");
            return null;
        }
    }

    void fault(SystemField field, String rule, String sv, String en) {
        note(columns.heading(field), rule, new Text(sv, en));
    }

    private void note(String column, String rule, Text message) {
        if (errors.size() < MOST_ERRORS || isSound()) {
            errors.add(new RowError(row.line(), column, rule, message));
        }
    }
}
