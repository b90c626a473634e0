// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Cursor;
import se.rond.organisation.Person;
import se.rond.platform.organisation.domain.RegisteredPerson;

/** People. Whoever lists or changes them takes some at a time; all of them at once are only looked at. */
@Component(service = JpaPeople.class)
public final class JpaPeople {

    /** How many values a list in a query may have. */
    private static final int PORTION = 500;

    /** How many of a file are looked up at once. */
    private static final int LOOKED_UP = 100;

    private static final String BY_NUMBERS = "SELECT p FROM RegisteredPerson p WHERE p.employeeNumber IN :values";

    private final EntityManager entities;

    @Activate
    public JpaPeople(@Reference(target = "(osgi.unit.name=organisation)") EntityManager entities) {
        this.entities = entities;
    }

    public Optional<RegisteredPerson> find(UUID id) {
        return Optional.ofNullable(entities.find(RegisteredPerson.class, id.toString()));
    }

    public Optional<RegisteredPerson> byNumber(String employeeNumber) {
        return among(BY_NUMBERS, List.of(employeeNumber)).stream().findFirst();
    }

    /** Everybody, by number, as they are shown. */
    public List<Person> all() {
        return entities.createQuery(
                        "SELECT p FROM RegisteredPerson p ORDER BY p.employeeNumber", RegisteredPerson.class)
                .setHint("eclipselink.read-only", "true")
                .getResultStream()
                .map(RegisteredPerson::view)
                .toList();
    }

    /** To be looked at, not changed. */
    public List<RegisteredPerson> byNumbers(Collection<String> numbers) {
        return each("PERSON_NUMBER", BY_NUMBERS, numbers);
    }

    public List<RegisteredPerson> byEmails(Collection<String> emails) {
        return each("PERSON_EMAIL", "SELECT p FROM RegisteredPerson p WHERE p.email IN :values", emails);
    }

    public List<RegisteredPerson> byIds(Collection<UUID> ids) {
        return among(
                "SELECT p FROM RegisteredPerson p WHERE p.id IN :values",
                ids.stream().map(UUID::toString).toList());
    }

    /**
     * People whose identity is not protected, by family name, at most {@code limit}.
     *
     * @param search beginning of a name, a number or an e-mail address; {@code null} for everybody
     * @param units ids of home units; {@code null} for any
     * @param after key and id of the last one seen; {@code null} from the beginning
     */
    public List<RegisteredPerson> list(
            @Nullable String search, @Nullable Collection<UUID> units, @Nullable Cursor after, int limit) {
        PeopleQuery query = new PeopleQuery(entities, limit).in(units);
        return (after == null ? query : query.after(after.part(0), after.part(1))).find(search);
    }

    /**
     * Those of a whole file. Derby would rather compare every row of the table with every value: it is told to look each of
     * them up.
     */
    private List<RegisteredPerson> each(String index, String query, Collection<String> values) {
        List<RegisteredPerson> found = new ArrayList<>();
        portions(values, LOOKED_UP, portion -> {
            TypedQuery<RegisteredPerson> looking = entities.createQuery(query, RegisteredPerson.class);
            looking.setParameter("values", filledUp(portion));
            looking.setHint("eclipselink.sql.hint", "/* index " + index + " */");
            looking.setHint("eclipselink.read-only", "true");
            found.addAll(looking.getResultList());
        });
        return found;
    }

    /** One statement for any number of values: the last one again and again. */
    private static List<String> filledUp(List<String> portion) {
        List<String> filled = new ArrayList<>(portion);
        filled.addAll(Collections.nCopies(LOOKED_UP - portion.size(), portion.get(portion.size() - 1)));
        return filled;
    }

    private List<RegisteredPerson> among(String query, Collection<String> values) {
        List<RegisteredPerson> found = new ArrayList<>();
        portions(values, PORTION, portion -> {
            TypedQuery<RegisteredPerson> looking = entities.createQuery(query, RegisteredPerson.class);
            looking.setParameter("values", portion);
            looking.setHint("eclipselink.read-only", "true");
            found.addAll(looking.getResultList());
        });
        return found;
    }

    private static void portions(Collection<String> values, int size, Consumer<List<String>> each) {
        List<String> wanted = values.stream().distinct().toList();
        for (int from = 0; from < wanted.size(); from += size) {
            each.accept(wanted.subList(from, Math.min(wanted.size(), from + size)));
        }
    }
}
