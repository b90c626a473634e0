// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.audit.AuditVerification.Fault;
import se.rond.kernel.Malformed;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Whoever gets at the database itself: nothing they do to the past goes unnoticed. */
@RunWith(Parameterized.class)
public class TamperingTest {

    @Test
    public void anUntouchedTrailIsValid() {
        assertThat(trail.verified().firstFault()).isNull();
        assertThat(trail.verified().valid()).isTrue();
        assertThat(trail.verified().entries()).isEqualTo(16);
        assertThat(trail.verified().chains()).isEqualTo(8);
        assertThat(trail.verified().sealedTo()).isEqualTo(FIRST.plusDays(3));
        assertThat(trail.verified().root()).hasSize(64);
    }

    @Test
    public void daysInTheWrongOrderAreNoValidTrail() {
        assertThatThrownBy(() -> trail.verified(FIRST.plusDays(3), FIRST))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.rule()).isEqualTo("from-after-to"));
        assertThat(trail.verified(FIRST, FIRST).entries()).isPositive();
    }

    @Test
    public void everyColumnOfAnEntryIsGuarded() {
        for (String change : List.of(
                "OCCURRED_AT = CAST('2026-03-02 09:00:00' AS TIMESTAMP)",
                "ACTION = 'x.y.z'",
                "SUBJECT_TYPE = 'x'",
                "SUBJECT = 'x'",
                "COMPARTMENT = 'hr_training'",
                "REASON = 'x'",
                "ACCOUNT = '00000000-0000-0000-0000-000000000000'",
                "PERSON = NULL",
                "ACTOR = 'x'",
                "VIA = 'token'",
                "ROLES = 'x'",
                "BEFORE_VALUES = '{}'",
                "AFTER_VALUES = '{\"state\":\"other\"}'",
                "AFTER_VALUES = 'no json'")) {
            String id = anId();
            trail.sql("CREATE TABLE AUDIT.COPY AS SELECT * FROM AUDIT.ENTRY WITH NO DATA");
            trail.sql("INSERT INTO AUDIT.COPY SELECT * FROM AUDIT.ENTRY WHERE ID = '" + id + "'");

            trail.sql("UPDATE AUDIT.ENTRY SET " + change + " WHERE ID = '" + id + "'");

            assertThat(fault()).as(change).extracting(Fault::rule).isEqualTo("entry-changed");
            assertThat(fault().entry()).hasToString(id);
            trail.sql("DELETE FROM AUDIT.ENTRY WHERE ID = '" + id + "'");
            trail.sql("INSERT INTO AUDIT.ENTRY SELECT * FROM AUDIT.COPY");
            trail.sql("DROP TABLE AUDIT.COPY");
            assertThat(trail.verified().valid()).isTrue();
        }
    }

    @Test
    public void aRemovedEntryIsFound() {
        trail.sql("DELETE FROM AUDIT.ENTRY WHERE " + SCHOOL_ON_FIRST + " AND CHAIN_POSITION = 1");

        assertThat(fault().rule()).isEqualTo("entry-missing");
        assertThat(fault().unit()).isEqualTo(Trail.SCHOOL);
    }

    @Test
    public void theLastEntryOfAChainCannotBeRemovedEither() {
        trail.sql("DELETE FROM AUDIT.ENTRY WHERE " + SCHOOL_ON_FIRST + " AND CHAIN_POSITION = 2");

        assertThat(fault().rule()).isEqualTo("entry-missing");
        assertThat(fault().position()).isEqualTo(2);
    }

    @Test
    public void anInsertedEntryIsFound() {
        copyOfFirst("3");

        assertThat(fault().rule()).isEqualTo("entry-changed");
        assertThat(fault().position()).isEqualTo(3);
    }

    @Test
    public void anInsertedEntryWithAHashOfItsOwnIsFound() {
        trail.sql("UPDATE AUDIT.CHAIN SET ENTRIES = 1 WHERE " + SCHOOL_ON_FIRST);

        assertThat(fault().rule()).isIn("entry-unknown", "chain-changed");
    }

    @Test
    public void entriesInAnotherOrderAreFound() {
        trail.sql("UPDATE AUDIT.ENTRY SET CHAIN_POSITION = 9 WHERE " + SCHOOL_ON_FIRST + " AND CHAIN_POSITION = 1");
        trail.sql("UPDATE AUDIT.ENTRY SET CHAIN_POSITION = 1 WHERE " + SCHOOL_ON_FIRST + " AND CHAIN_POSITION = 2");
        trail.sql("UPDATE AUDIT.ENTRY SET CHAIN_POSITION = 2 WHERE " + SCHOOL_ON_FIRST + " AND CHAIN_POSITION = 9");

        assertThat(fault().rule()).isEqualTo("order-changed");
    }

    @Test
    public void anEntryThatIsMovedToAnotherUnitIsFound() {
        trail.sql("UPDATE AUDIT.ENTRY SET CHAIN_UNIT = '" + Trail.LIBRARY + "', CHAIN_POSITION = 3 WHERE "
                + SCHOOL_ON_FIRST + " AND CHAIN_POSITION = 2");

        assertThat(fault()).isNotNull();
    }

    @Test
    public void aRemovedChainIsFoundByTheRoot() {
        trail.sql("DELETE FROM AUDIT.ENTRY WHERE " + SCHOOL_ON_FIRST);
        trail.sql("DELETE FROM AUDIT.CHAIN WHERE " + SCHOOL_ON_FIRST);

        assertThat(fault().rule()).isEqualTo("root-changed");
        assertThat(fault().day()).isEqualTo(FIRST);
    }

    @Test
    public void aRemovedHeadIsFound() {
        trail.sql("DELETE FROM AUDIT.CHAIN WHERE " + SCHOOL_ON_FIRST);

        assertThat(fault().rule()).isEqualTo("chain-missing");
    }

    @Test
    public void aChangedHeadIsFound() {
        trail.sql("UPDATE AUDIT.CHAIN SET HEAD = '" + "1".repeat(64) + "' WHERE " + SCHOOL_ON_FIRST);

        assertThat(fault().rule()).isEqualTo("chain-changed");
    }

    @Test
    public void aRemovedDayIsFound() {
        for (String table : List.of("ENTRY", "CHAIN")) {
            trail.sql("DELETE FROM AUDIT." + table + " WHERE CHAIN_DAY = CAST('" + FIRST + "' AS DATE)");
        }
        trail.sql("DELETE FROM AUDIT.DAY_ROOT WHERE ROOT_DAY = CAST('" + FIRST + "' AS DATE)");

        assertThat(fault().rule()).isEqualTo("root-unchained");
    }

    @Test
    public void aChangedRootIsFound() {
        trail.sql("UPDATE AUDIT.DAY_ROOT SET HASH = '" + "1".repeat(64) + "' WHERE ROOT_DAY = CAST('"
                + FIRST.plusDays(1) + "' AS DATE)");
        assertThat(fault().rule()).isEqualTo("root-changed");
    }

    @Test
    public void aChangedCountInARootIsFound() {
        trail.sql("UPDATE AUDIT.DAY_ROOT SET ENTRIES = 1 WHERE ROOT_DAY = CAST('" + FIRST + "' AS DATE)");

        assertThat(fault().rule()).isEqualTo("root-changed");
    }

    @Test
    public void aRemovedRootIsFound() {
        trail.sql("DELETE FROM AUDIT.DAY_ROOT WHERE ROOT_DAY = CAST('" + FIRST.plusDays(1) + "' AS DATE)");

        assertThat(fault().rule()).isEqualTo("root-missing");
    }

    @Test
    public void thePresentDayIsGuardedBeforeItIsSealed() {
        trail.sql("UPDATE AUDIT.ENTRY SET SUBJECT = 'x' WHERE CHAIN_DAY = CAST('" + FIRST.plusDays(4)
                + "' AS DATE) AND CHAIN_UNIT = 'municipality' AND CHAIN_POSITION = 1");

        assertThat(fault().rule()).isEqualTo("entry-changed");
        assertThat(fault().day()).isEqualTo(FIRST.plusDays(4));
        assertThat(fault().unit()).isNull();
    }

    @Test
    public void aPartOfTheTrailIsVerifiedByItself() {
        trail.sql("UPDATE AUDIT.ENTRY SET SUBJECT = 'x' WHERE " + SCHOOL_ON_FIRST);

        assertThat(trail.verification.verify(FIRST.plusDays(1), null).firstFault())
                .isNull();
        assertThat(trail.verification.verify(null, FIRST).valid()).isFalse();
    }

    private Fault fault() {
        return trail.verified().firstFault();
    }

    private String anId() {
        return trail.reading
                .newest(
                        new EntryQuery(FIRST, FIRST, "first", null, null, null, Trail.SCHOOL),
                        se.rond.kernel.PageRequest.first(1))
                .items()
                .get(0)
                .id()
                .toString();
    }

    private void copyOfFirst(String position) {
        String rest =
                "OCCURRED_AT, ACTION, SUBJECT_TYPE, SUBJECT, COMPARTMENT, REASON, ACCOUNT, PERSON, ACTOR, VIA, ROLES,"
                        + " BEFORE_VALUES, AFTER_VALUES, PREVIOUS_HASH, DIGEST, HASH";
        trail.sql("INSERT INTO AUDIT.ENTRY (ID, CHAIN_DAY, CHAIN_UNIT, CHAIN_POSITION, " + rest
                + ") SELECT '00000000-0000-7000-8000-000000000000', CHAIN_DAY, CHAIN_UNIT, " + position + ", " + rest
                + " FROM AUDIT.ENTRY WHERE " + SCHOOL_ON_FIRST + " AND CHAIN_POSITION = 1");
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final String SCHOOL_ON_FIRST =
            "CHAIN_DAY = CAST('" + FIRST + "' AS DATE) AND CHAIN_UNIT = '" + Trail.SCHOOL + "'";

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Trail trail;

    public TamperingTest(Database database) {
        store = new StoreRule(database, "audit");
    }

    /** Four sealed days, one of them empty, and the present one. */
    @Before
    public void aTrailOfFiveDays() {
        trail = new Trail(store);
        trail.access.grantEverywhere("audit.read");
        for (int day = 0; day < 5; day++) {
            if (day != 2) {
                for (String subject : List.of("first", "second")) {
                    trail.record(subject, Trail.SCHOOL);
                    trail.record(subject, null);
                }
            }
            if (day < 4) {
                store.clock().advance(Duration.ofDays(1));
            }
        }
        trail.roots.sealEndedDays();
    }
}
