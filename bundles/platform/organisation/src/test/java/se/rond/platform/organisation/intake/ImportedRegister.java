// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.audit.AuditEntry;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.organisation.OrganisationImport.RowError;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** A register into which files are imported, on both databases. */
@RunWith(Parameterized.class)
abstract class ImportedRegister {

    static final String UNIT_HEADING = "code,parent_code,kind,name,valid_from,valid_to\n";

    static final String PREMISE_HEADING =
            "code,name,premise_type,occupant_unit,owner,sleeping,sba_level,status,active_from\n";

    static final String PEOPLE_HEADING =
            "employee_number,given_name,family_name,email,unit,title,employed_from,employed_to,identity_protected\n";

    static final String UNITS = UNIT_HEADING
            + "KOMMUN,,municipality,Kommunen,2010-01-01,\n"
            + "BUN,KOMMUN,board,Nämnden,2010-01-01,\n"
            + "BUF,BUN,department,Skolförvaltningen,2010-01-01,\n"
            + "KFF,KOMMUN,department,Kulturförvaltningen,2010-01-01,\n"
            + "S1,BUF,unit,Skolan,2012-01-01,\n";

    static final String PREMISES =
            PREMISE_HEADING + "L1,Skolhuset,school_primary,S1,KOMMUN,false,small,active,2013-01-01\n";

    static final String PEOPLE = PEOPLE_HEADING
            + "1,Anna,Åberg,anna@x.example,S1,rektor,2020-01-01,,\n"
            + "2,Bo,Öberg,bo@x.example,S1,vaktmästare,2020-01-01,2026-02-28,\n"
            + "3,Cia,Ek,cia@x.example,KFF,,2020-01-01,,ja\n";

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    Register register;

    ImportedRegister(Database database) {
        store = new StoreRule(database, Register.UNIT);
    }

    @Before
    public void openRegister() {
        register = new Register(store);
    }

    @After
    public void closeRegister() {
        register.close();
    }

    void givenTheMunicipality() {
        whenImported(Kind.UNITS, UNITS);
        whenImported(Kind.PREMISES, PREMISES);
        whenImported(Kind.PEOPLE, PEOPLE);
    }

    Result whenImported(Kind kind, String csv) {
        Result result = register.importText(kind, csv);
        assertThat(result.errors()).isEmpty();
        assertThat(result.applied()).isTrue();
        return result;
    }

    static List<org.assertj.core.groups.Tuple> places(Result result) {
        assertThat(result.applied()).isFalse();
        return result.errors().stream()
                .map((RowError error) -> tuple(error.line(), error.column(), error.rule()))
                .toList();
    }

    /** The last but one: the import itself is the last. */
    AuditEntry lastEntry() {
        return register.trail().get(register.trail().size() - 2);
    }

    OrganisationTree tree(String day) {
        return register.organisation().tree(LocalDate.parse(day));
    }

    Unit unit(String code, String day) {
        return tree(day).unitByCode(code).orElseThrow();
    }

    String department(String code, String day) {
        return tree(day).departmentOf(unit(code, day).id()).orElseThrow().code();
    }

    Premise premise(String code) {
        return register.organisation().premiseByCode(code).orElseThrow();
    }
}
