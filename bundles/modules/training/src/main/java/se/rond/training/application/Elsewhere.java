// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.training.domain.Records;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.TrainingSession;

/**
 * Who is at another session at the time of one, or wants to be. Works within the running unit of work, in the turn of those it is
 * about.
 */
@Component(service = Elsewhere.class)
public final class Elsewhere {

    private static final String RULE = "person-busy";

    private final Records records;
    private final Registrations registrations;
    private final Catalogue catalogue;
    private final TrainingDesk desk;

    @Activate
    public Elsewhere(
            @Reference Records records,
            @Reference Registrations registrations,
            @Reference Catalogue catalogue,
            @Reference TrainingDesk desk) {
        this.records = records;
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** Whether the person has no place at another one then. */
    boolean isFree(TrainingSession session, Person person) {
        return records.busy(person.id(), session.startsAt(), session.endsAt(), session.id())
                .isEmpty();
    }

    /** @throws RuleBroken if the person has a place at another one then */
    void refuseIfBusy(TrainingSession session, Person person) {
        if (!isFree(session, person)) {
            throw new RuleBroken(
                    RULE,
                    "Personen har en plats på ett annat tillfälle samtidigt. Avboka den först.",
                    "The person has a place at another session at that time. Cancel it first.");
        }
    }

    /** @throws RuleBroken if the person has asked for another one then, or waits for it */
    void refuseIfWanted(TrainingSession session, Person person) {
        registrations
                .wantedElsewhere(person.id(), session.startsAt(), session.endsAt(), session.id())
                .ifPresent(other -> {
                    throw wanted(named(other), person.id().equals(desk.me()));
                });
    }

    private static RuleBroken wanted(Text other, boolean own) {
        return own
                ? new RuleBroken(
                        RULE,
                        "Du är redan anmäld till ett annat tillfälle samtidigt (" + other.sv()
                                + "). Avboka den anmälan först.",
                        "You have signed up for another session at that time (" + other.en()
                                + "). Withdraw from that one first.")
                : new RuleBroken(
                        RULE,
                        "Personen är redan anmäld till ett annat tillfälle samtidigt (" + other.sv()
                                + "). Avslå eller avboka den anmälan först.",
                        "The person has signed up for another session at that time (" + other.en()
                                + "). Decline or withdraw that registration first.");
    }

    private Text named(TrainingSession session) {
        Text course = catalogue.version(session.courseVersion()).facts().name();
        return new Text(course.sv() + " " + session.day(), course.en() + " " + session.day());
    }

    /** @throws RuleBroken if somebody who comes to it, or wants to, comes to another one then, or wants to */
    void refuseIfAnybodyIs(TrainingSession session) {
        long busy = records.busy(session.id(), session.startsAt(), session.endsAt());
        if (busy > 0) {
            throw new RuleBroken(
                    RULE,
                    "Av dem som har en plats har " + busy
                            + " en plats på ett annat tillfälle samtidigt. Välj en annan tid eller avboka dem först.",
                    "Of those who have a place " + busy
                            + " have one at another session at that time. Choose another time or cancel them first.");
        }
        registrations
                .sharedWish(session.id(), session.startsAt(), session.endsAt())
                .map(this::named)
                .ifPresent(other -> {
                    throw new RuleBroken(
                            RULE,
                            "Någon är anmäld både hit och till ett annat tillfälle samtidigt (" + other.sv()
                                    + "). Välj en annan tid, eller avslå eller avboka den ena anmälan först.",
                            "Somebody has signed up both here and for another session at that time (" + other.en()
                                    + "). Choose another time, or decline or withdraw one of the registrations first.");
                });
    }
}
