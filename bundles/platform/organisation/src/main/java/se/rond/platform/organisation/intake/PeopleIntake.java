// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.domain.PersonFacts;
import se.rond.platform.organisation.persistence.JpaPeople;
import se.rond.platform.organisation.persistence.JpaRegister;
import se.rond.platform.organisation.sheet.Column;
import se.rond.platform.organisation.sheet.Row;

/** Reads people. */
final class PeopleIntake implements Intake {

    static final Column NUMBER = Column.required(
            "employee_number", "anställningsnummer", "anst_nr", "anstnr", "personalnummer", "employee_no");
    static final Column GIVEN = Column.required("given_name", "förnamn", "tilltalsnamn", "first_name");
    static final Column FAMILY = Column.required("family_name", "efternamn", "last_name", "surname");
    static final Column EMAIL = Column.required("email", "e-post", "epostadress", "mejl", "mail");
    static final Column UNIT = Column.required("unit", "enhet", "enhetskod", "unit_code");
    static final Column TITLE = Column.optional("title", "titel", "befattning");
    static final Column FROM = Column.required("employed_from", "anställd_från", "anställningsdatum", "från");
    static final Column TO = Column.optional("employed_to", "anställd_till", "slutdatum", "till");
    static final Column PROTECTED =
            Column.optional("identity_protected", "skyddad_identitet", "skyddade_personuppgifter", "protected");

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]+");

    /**
     * A row without faults so far.
     *
     * @param facts whose end, title and protection hold only as far as the file tells them
     */
    record Told(Row row, String number, PersonFacts facts) {}

    private final RegisterState register;
    private final JpaPeople people;
    private final JpaRegister store;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> emails = new HashMap<>();
    private final Map<String, Told> rows = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    PeopleIntake(RegisterState register, JpaPeople people, JpaRegister store) {
        this.register = register;
        this.people = people;
        this.store = store;
    }

    @Override
    public List<Column> columns() {
        return List.of(NUMBER, GIVEN, FAMILY, EMAIL, UNIT, TITLE, FROM, TO, PROTECTED);
    }

    @Override
    public void take(Row row) {
        String number = row.code(NUMBER, 20);
        once(row, NUMBER, number, numbers, "duplicate-number");
        String given = row.required(GIVEN, 80);
        String family = row.required(FAMILY, 80);
        String email = email(row);
        once(row, EMAIL, email, emails, "duplicate-email");
        String code = row.required(UNIT, 60);
        Optional<UUID> found = code == null ? Optional.empty() : register.unit(code);
        UUID unit = row.known(UNIT, code, found, "unknown-unit", Expected.UNIT);
        String title = row.optional(TITLE, 120);
        LocalDate from = row.requiredDate(FROM);
        LocalDate to = row.optionalDate(TO);
        row.inOrder(from, to, TO);
        Boolean isProtected = row.truth(PROTECTED, row.optional(PROTECTED, 20));
        if (row.isSound()) {
            PersonFacts facts = new PersonFacts(
                    shared(Objects.requireNonNull(given)),
                    shared(Objects.requireNonNull(family)),
                    Objects.requireNonNull(email),
                    Objects.requireNonNull(unit),
                    title == null ? "" : shared(title),
                    Objects.requireNonNull(from),
                    to,
                    Boolean.TRUE.equals(isProtected));
            rows.put(Objects.requireNonNull(number), new Told(row, number, facts));
        }
    }

    private static @Nullable String email(Row row) {
        String text = row.required(EMAIL, 254);
        if (text != null && !ADDRESS.matcher(text).matches()) {
            row.fault(
                    EMAIL,
                    "not-an-email",
                    "«" + text + "» är ingen e-postadress.",
                    "“" + text + "” is not an e-mail address.");
            return null;
        }
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void once(Row row, Column column, @Nullable String value, Map<String, Integer> seen, String rule) {
        Integer first = value == null ? null : seen.putIfAbsent(value, row.line());
        if (value != null && first != null) {
            Duplicates.fault(row, column, rule, value, first);
        }
    }

    /** Thousands are called Anna: one word in memory is enough. */
    private String shared(String word) {
        String kept = words.putIfAbsent(word, word);
        return kept == null ? word : kept;
    }

    @Override
    public Plan plan() {
        return new PeoplePlan(rows, people, store);
    }
}
