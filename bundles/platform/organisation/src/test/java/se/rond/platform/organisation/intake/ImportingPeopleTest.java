// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.organisation.Person;
import se.rond.platform.persistence.testing.Database;

public class ImportingPeopleTest extends ImportedRegister {

    public ImportingPeopleTest(Database database) {
        super(database);
    }

    @Test
    public void aPersonChangesAndTheTrailSaysWhat() {
        givenTheMunicipality();

        Result result = whenImported(Kind.PEOPLE, PEOPLE.replace("Anna,Åberg", "Anna,Lund"));

        assertThat(result).extracting(Result::created, Result::changed).containsExactly(0, 1);
        assertThat(lastEntry().before()).isEqualTo(Map.of("familyName", "Åberg"));
        assertThat(lastEntry().after()).isEqualTo(Map.of("familyName", "Lund"));
    }

    @Test
    public void anAddressThatSomebodyGaveUpCanBeAnothersInTheSameFile() {
        givenTheMunicipality();

        whenImported(
                Kind.PEOPLE,
                PEOPLE.replace("anna@x.example", "anna.lund@x.example")
                        + "4,Anna,Ny,anna@x.example,S1,,2026-03-01,,\n");

        assertThat(register.organisation().personByNumber("4"))
                .map(Person::email)
                .contains("anna@x.example");
    }

    @Test
    public void anAddressOfSomebodyElseIsRefused() {
        givenTheMunicipality();

        Result result = register.importText(
                Kind.PEOPLE,
                PEOPLE_HEADING
                        + "4,Dan,Alm,ANNA@x.example,S1,,2026-03-01,,\n"
                        + "5,Eva,Alm,eva@x.example,S1,,2026-03-01,,\n"
                        + "6,Ada,Alm,Eva@X.example,S1,,2026-03-01,,\n"
                        + "5,Ulf,Alm,ulf@x.example,NIX,,2026-03-01,,\n"
                        + "7,Ia,Alm,ia,S1,,2026-03-01,,\n");

        assertThat(places(result))
                .containsExactly(
                        tuple(2, "email", "duplicate-email"),
                        tuple(4, "email", "duplicate-email"),
                        tuple(5, "employee_number", "duplicate-number"),
                        tuple(5, "unit", "unknown-unit"),
                        tuple(6, "email", "not-an-email"));
    }

    @Test
    public void whoIsProtectedHasNoNameAnywhere() {
        givenTheMunicipality();

        Person person = register.organisation().personByNumber("3").orElseThrow();

        assertThat(person.name()).isEqualTo("Skyddad identitet");
        assertThat(person.email()).isEqualTo("skyddad");
        assertThat(register.work().read(() -> register.people().list("Ek", null, null, 10)))
                .isEmpty();
        assertThat(register.trail().toString()).doesNotContain("Cia", "cia@");
    }

    @Test
    public void rolesAreCheckedAgainstTheRegisterAndEachOther() {
        givenTheMunicipality();
        whenImported(Kind.ROLES, ROLE_HEADING + "1,fire_safety_responsible,premise,L1,2024-01-01,,false\n");

        Result result = register.importText(
                Kind.ROLES,
                ROLE_HEADING
                        + "2,fire_safety_responsible,premise,L1,2025-01-01,,false\n"
                        + "2,fire_safety_responsible,premise,L1,2025-01-01,,true\n"
                        + "9,fire_safety_inspector,premise,L1,2025-01-01,,\n"
                        + "1,wizard,premise,L1,2025-01-01,,\n"
                        + "1,fire_safety_inspector,unit,S1,2025-01-01,,\n"
                        + "1,department_head,department,S1,2025-01-01,,\n"
                        + "1,auditor,municipality,KOMMUN,2025-01-01,,\n"
                        + "1,fire_safety_inspector,planet,L1,2025-01-01,,\n"
                        + "1,fire_safety_responsible,premise,L1,2025-01-01,,false\n"
                        + "1,employee,municipality,KOMMUN,2025-01-01,,\n");

        assertThat(places(result))
                .containsExactly(
                        tuple(2, "scope_code", "two-responsible"),
                        tuple(3, "employee_number", "duplicate-row"),
                        tuple(4, "employee_number", "unknown-person"),
                        tuple(5, "role", "unknown-role"),
                        tuple(6, "scope_kind", "scope-of-role"),
                        tuple(7, "scope_code", "unknown-scope"),
                        tuple(8, "valid_to", "required"),
                        tuple(9, "scope_kind", "unknown-scope-kind"),
                        tuple(10, "valid_from", "assignment-overlaps"),
                        tuple(11, "role", "role-by-employment"));
    }

    @Test
    public void whoHasLeftHoldsNoRole() {
        givenTheMunicipality();
        whenImported(
                Kind.ROLES,
                ROLE_HEADING
                        + "2,fire_safety_inspector,premise,L1,2024-01-01,,false\n"
                        + "1,fire_safety_inspector,premise,L1,2024-01-01,,true\n");
        UUID premise = premise("L1").id();

        assertThat(register.organisation().holders("fire_safety_inspector", premise, LocalDate.parse("2026-02-28")))
                .extracting(assignment -> assignment.deputy())
                .containsExactly(false, true);
        assertThat(register.organisation().holders("fire_safety_inspector", premise, LocalDate.parse("2026-03-01")))
                .extracting(assignment -> assignment.deputy())
                .containsExactly(true);
    }

    @Test
    public void nobodyImportsARoleForThemselves() {
        givenTheMunicipality();
        UUID anna = register.organisation().personByNumber("1").orElseThrow().id();
        register.access()
                .person(
                        anna,
                        Map.of("organisation.import", Scope.EVERYTHING, "organisation.manage_roles", Scope.EVERYTHING));

        Result result = register.importText(
                Kind.ROLES, ROLE_HEADING + "1,tenant_admin,municipality,KOMMUN,2024-01-01,,false\n");

        assertThat(places(result)).containsExactly(tuple(2, "employee_number", "no-self-grant"));
    }

    private static final String ROLE_HEADING =
            "employee_number,role,scope_kind,scope_code,valid_from,valid_to,deputy\n";
}
