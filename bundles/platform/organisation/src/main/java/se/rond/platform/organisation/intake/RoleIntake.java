// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.AccessControl;
import se.rond.organisation.Role;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.application.Scopes;
import se.rond.platform.organisation.content.CodeLists;
import se.rond.platform.organisation.content.RoleCatalogue;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaPeople;
import se.rond.platform.organisation.sheet.Column;
import se.rond.platform.organisation.sheet.Row;

/** Reads who holds which role where. */
final class RoleIntake implements Intake {

    static final Column NUMBER = PeopleIntake.NUMBER;
    static final Column ROLE = Column.required("role", "roll");
    static final Column SCOPE_KIND = Column.required("scope_kind", "omfattning", "omfattningens_slag", "scope_type");
    static final Column SCOPE_CODE = Column.required("scope_code", "omfattningens_kod", "kod", "plats");
    static final Column FROM = UnitIntake.FROM;
    static final Column TO = UnitIntake.TO;
    static final Column DEPUTY = Column.optional("deputy", "ersättare", "ställföreträdare");

    /** A row without faults so far. */
    record Told(
            Row row,
            String number,
            String role,
            String scopeKind,
            UUID scope,
            LocalDate from,
            @Nullable LocalDate to,
            boolean deputy) {}

    private final RegisterState register;
    private final CodeLists lists;
    private final RoleCatalogue catalogue;
    private final JpaPeople people;
    private final JpaAssignments assignments;
    private final AccessControl access;
    private final LocalDate today;
    private final List<Told> rows = new ArrayList<>();

    RoleIntake(
            RegisterState register,
            CodeLists lists,
            RoleCatalogue catalogue,
            JpaPeople people,
            JpaAssignments assignments,
            AccessControl access,
            LocalDate today) {
        this.register = register;
        this.lists = lists;
        this.catalogue = catalogue;
        this.people = people;
        this.assignments = assignments;
        this.access = access;
        this.today = today;
    }

    @Override
    public List<Column> columns() {
        return List.of(NUMBER, ROLE, SCOPE_KIND, SCOPE_CODE, FROM, TO, DEPUTY);
    }

    @Override
    public void take(Row row) {
        String number = row.code(NUMBER, 20);
        Role role = role(row);
        if (role != null && role.id().equals(Role.EMPLOYEE)) {
            row.fault(
                    ROLE,
                    RoleCatalogue.BY_EMPLOYMENT,
                    RoleCatalogue.BY_EMPLOYMENT_WORDS.sv(),
                    RoleCatalogue.BY_EMPLOYMENT_WORDS.en());
        }
        String kind = kind(row);
        if (role != null && kind != null && !RoleCatalogue.scopeKinds(role).contains(kind)) {
            String kinds = String.join(", ", RoleCatalogue.scopeKinds(role));
            row.fault(
                    SCOPE_KIND,
                    "scope-of-role",
                    "Rollen gäller för: " + kinds + ".",
                    "The role is held at: " + kinds + ".");
        }
        UUID scope = scope(row, kind);
        LocalDate from = row.requiredDate(FROM);
        LocalDate to = row.optionalDate(TO);
        row.inOrder(from, to, TO);
        if (role != null && role.timeLimited() && to == null && row.isSound()) {
            row.fault(
                    TO,
                    "required",
                    "Rollen är tidsbegränsad: ange slutdatum.",
                    "The role is limited in time: give its end.");
        }
        Boolean deputy = row.truth(DEPUTY, row.optional(DEPUTY, 20));
        if (row.isSound()) {
            rows.add(new Told(
                    row,
                    Objects.requireNonNull(number),
                    Objects.requireNonNull(role).id(),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(scope),
                    Objects.requireNonNull(from),
                    to,
                    Boolean.TRUE.equals(deputy)));
        }
    }

    private @Nullable Role role(Row row) {
        String text = row.required(ROLE, 120);
        Optional<Role> found = text == null ? Optional.empty() : catalogue.find(text);
        return row.known(ROLE, text, found, "unknown-role", Expected.ROLE);
    }

    private @Nullable String kind(Row row) {
        String text = row.required(SCOPE_KIND, 40);
        Optional<String> found = text == null
                ? Optional.empty()
                : lists.find("scope_kind", text.toLowerCase(Locale.ROOT)).map(CodeLists.Code::id);
        return row.known(SCOPE_KIND, text, found, "unknown-scope-kind", Expected.oneOf(lists.list("scope_kind")));
    }

    private @Nullable UUID scope(Row row, @Nullable String kind) {
        String text = row.required(SCOPE_CODE, 60);
        if (text == null || kind == null) {
            return null;
        }
        Optional<UUID> found = Scopes.byCode(register, kind, text);
        return row.known(SCOPE_CODE, text, found, "unknown-scope", Expected.SCOPE);
    }

    @Override
    public Plan plan() {
        return new RolePlan(rows, register, people, assignments, access, today);
    }
}
