// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.kernel.Ids;
import se.rond.platform.organisation.domain.PersonFacts;
import se.rond.platform.organisation.domain.RegisteredPerson;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** However many people there are, those of a file are looked up: Derby would compare each person with each line. */
public class LookingPeopleUpTest {

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, Register.UNIT);

    private JpaPeople people;

    @Before
    public void manyPeople() {
        people = new JpaPeople(store.entities(Register.UNIT));
        store.work()
                .write(() -> IntStream.range(0, 1_500)
                        .forEach(i -> store.entities(Register.UNIT).persist(person(i))));
    }

    @Test
    public void byTheirNumbers() {
        assertThat(planOf(people -> people.byNumbers(texts("%d")))).contains("using index PERSON_NUMBER");
        assertThat(store.work().read(() -> people.byNumbers(texts("%d")))).hasSize(130);
    }

    @Test
    public void byTheirAddresses() {
        assertThat(planOf(people -> people.byEmails(texts("p%d@x.example")))).contains("using index PERSON_EMAIL");
        assertThat(store.work().read(() -> people.byEmails(texts("p%d@x.example"))))
                .hasSize(130);
    }

    @Test
    public void oneAtATime() {
        assertThat(store.work().read(() -> people.byNumbers(List.of("7"))))
                .extracting(RegisteredPerson::employeeNumber)
                .containsExactly("7");
        assertThat(store.work().read(() -> people.byNumbers(List.of()))).isEmpty();
    }

    private static RegisteredPerson person(int number) {
        return new RegisteredPerson(
                Ids.next(),
                "" + number,
                new PersonFacts(
                        "Anna", "Ek", "p" + number + "@x.example", Ids.next(), "", LocalDate.EPOCH, null, false));
    }

    /** Of 130 people, and of 20 who are not there. */
    private static List<String> texts(String format) {
        List<String> texts = new ArrayList<>();
        IntStream.range(1_370, 1_520).forEach(i -> texts.add(format.formatted(i)));
        return texts;
    }

    /** What Derby did to find them. */
    private String planOf(Function<JpaPeople, Collection<RegisteredPerson>> question) {
        return store.work().write(() -> {
            try (Connection connection = store.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
                question.apply(people);
                try (ResultSet plan = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
                    plan.next();
                    return plan.getString(1);
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }
}
