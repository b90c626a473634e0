// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.rond.kernel.Ids;
import se.rond.platform.organisation.domain.PersonFacts;
import se.rond.platform.organisation.domain.RegisteredPerson;
import se.rond.platform.organisation.intake.PeopleIntake.Told;
import se.rond.platform.organisation.persistence.JpaPeople;
import se.rond.platform.organisation.persistence.JpaRegister;

/** People to make and to change. Who is in the register but not in the file stays as they are. */
final class PeoplePlan implements Plan {

    private static final int PORTION = 1_000;

    private record Change(UUID person, PersonFacts before, PersonFacts after) {}

    private final Map<String, Told> rows;
    private final JpaPeople people;
    private final JpaRegister store;
    private final List<Told> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();

    PeoplePlan(Map<String, Told> rows, JpaPeople people, JpaRegister store) {
        this.rows = rows;
        this.people = people;
        this.store = store;
        portions(new ArrayList<>(rows.values()), this::plan);
    }

    private void plan(List<Told> portion) {
        Map<String, RegisteredPerson> known = new HashMap<>();
        people.byNumbers(portion.stream().map(Told::number).toList())
                .forEach(person -> known.put(person.employeeNumber(), person));
        Map<String, RegisteredPerson> addresses = new HashMap<>();
        people.byEmails(newAddresses(portion, known))
                .forEach(person -> addresses.put(person.facts().email(), person));
        for (Told told : portion) {
            RegisteredPerson other = addresses.get(told.facts().email());
            // whoever is in the file has an address of their own there, and no two of those are the same
            if (other != null && !rows.containsKey(other.employeeNumber())) {
                told.row()
                        .fault(
                                PeopleIntake.EMAIL,
                                "duplicate-email",
                                "E-postadressen hör till någon annan i registret.",
                                "The e-mail address belongs to somebody else in the register.");
            }
            if (told.row().isSound()) {
                plan(told, known.get(told.number()));
            }
        }
    }

    private static List<String> newAddresses(Collection<Told> portion, Map<String, RegisteredPerson> known) {
        List<String> addresses = new ArrayList<>();
        for (Told told : portion) {
            RegisteredPerson person = known.get(told.number());
            if (person == null || !person.facts().email().equals(told.facts().email())) {
                addresses.add(told.facts().email());
            }
        }
        return addresses;
    }

    private void plan(Told told, @org.jspecify.annotations.Nullable RegisteredPerson person) {
        if (person == null) {
            created.add(told);
            return;
        }
        PersonFacts before = person.facts();
        PersonFacts after = told(told, before);
        if (!before.equals(after)) {
            changed.add(new Change(person.id(), before, after));
        }
    }

    /** What the file does not tell stays. */
    private static PersonFacts told(Told told, PersonFacts before) {
        PersonFacts facts = told.facts();
        return new PersonFacts(
                facts.givenName(),
                facts.familyName(),
                facts.email(),
                facts.unit(),
                told.row().tells(PeopleIntake.TITLE) ? facts.title() : before.title(),
                facts.employedFrom(),
                told.row().tells(PeopleIntake.TO) ? facts.employedTo() : before.employedTo(),
                told.row().tells(PeopleIntake.PROTECTED) ? facts.identityProtected() : before.identityProtected());
    }

    @Override
    public int created() {
        return created.size();
    }

    @Override
    public int changed() {
        return changed.size();
    }

    /** Changes first: they may free an address that a new person gets. */
    @Override
    public void apply(ImportTrail trail) {
        portions(
                changed,
                portion -> store.write(
                        portion.stream().map(change -> change(change, trail)).toList()));
        portions(
                created,
                portion -> store.write(
                        portion.stream().map(told -> create(told, trail)).toList()));
    }

    private RegisteredPerson change(Change change, ImportTrail trail) {
        RegisteredPerson person = people.find(change.person())
                .orElseThrow(() -> new IllegalStateException("person " + change.person() + " is gone"));
        person.change(change.after());
        trail.changed(
                "person",
                change.person(),
                change.after().unit(),
                change.before().shown().to(change.after().shown()));
        return person;
    }

    /** The trail says who came where, not what they are called: that is in the register, which forgets one day. */
    private RegisteredPerson create(Told told, ImportTrail trail) {
        RegisteredPerson person = new RegisteredPerson(Ids.next(), told.number(), told.facts());
        store.add(person);
        trail.created("person", person.id(), told.facts().unit(), Map.of("employeeNumber", told.number()));
        return person;
    }

    private static <T> void portions(List<T> all, Consumer<List<T>> each) {
        for (int from = 0; from < all.size(); from += PORTION) {
            each.accept(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
    }
}
