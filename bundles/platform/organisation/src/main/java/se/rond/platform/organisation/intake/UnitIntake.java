// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.UnitKind;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.content.CodeLists;
import se.rond.platform.organisation.persistence.JpaRegister;
import se.rond.platform.organisation.sheet.Column;
import se.rond.platform.organisation.sheet.Row;

/** Reads units. */
final class UnitIntake implements Intake {

    static final Column CODE = Column.required("code", "kod", "enhetskod", "enhet");
    static final Column PARENT =
            Column.required("parent_code", "överordnad", "överordnad_kod", "överordnad_enhet", "parent", "förälder");
    static final Column KIND = Column.required("kind", "slag", "typ", "enhetstyp");
    static final Column NAME = Column.required("name", "namn", "benämning", "enhetsnamn");
    static final Column FROM = Column.required("valid_from", "giltig_från", "gäller_från", "från");
    static final Column TO = Column.optional("valid_to", "giltig_till", "gäller_till", "till");

    /** A row of which at least the code can be read. What is wrong with it is noted at the row. */
    record Told(
            Row row,
            String code,
            @Nullable String parent,
            @Nullable UnitKind kind,
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final RegisterState register;
    private final CodeLists lists;
    private final JpaRegister store;
    private final LocalDate today;
    private final Map<String, Told> rows = new LinkedHashMap<>();

    UnitIntake(RegisterState register, CodeLists lists, JpaRegister store, LocalDate today) {
        this.register = register;
        this.lists = lists;
        this.store = store;
        this.today = today;
    }

    @Override
    public List<Column> columns() {
        return List.of(CODE, PARENT, KIND, NAME, FROM, TO);
    }

    @Override
    public void take(Row row) {
        String code = row.code(CODE, 20);
        String parent = row.optional(PARENT, 20);
        UnitKind kind = kind(row);
        String name = row.required(NAME, 160);
        LocalDate from = row.requiredDate(FROM);
        LocalDate to = row.tells(TO) ? row.optionalDate(TO) : end(code);
        row.inOrder(from, to, TO);
        if (code == null) {
            return;
        }
        Told first = rows.putIfAbsent(code, new Told(row, code, parent, kind, name, from, to));
        if (first != null) {
            Duplicates.fault(row, CODE, "duplicate-code", code, first.row().line());
        }
    }

    private @Nullable UnitKind kind(Row row) {
        String text = row.required(KIND, 40);
        Optional<UnitKind> found = text == null
                ? Optional.empty()
                : lists.find("unit_kind", text)
                        .map(code -> UnitKind.valueOf(code.id().toUpperCase(Locale.ROOT)));
        return row.known(KIND, text, found, "unknown-kind", Expected.oneOf(lists.list("unit_kind")));
    }

    private @Nullable LocalDate end(@Nullable String code) {
        Optional<UUID> unit = code == null ? Optional.empty() : register.unit(code);
        return unit.map(register::places)
                .map(places -> places.get(places.size() - 1).validTo())
                .orElse(null);
    }

    @Override
    public Plan plan() {
        new TreeRules(rows, register).check();
        return new UnitPlan(rows.values(), register, store, today);
    }

    static final Text EXPECTED_PARENT = new Text(
            "Enheten finns varken i filen eller i registret.", "The unit is neither in the file nor in the register.");
}
