// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.rond.organisation.Person;

/** The training register, as a list of attendance changes it: in the running unit of work. */
public interface AttendanceRegister {

    List<KnownCourse> courses();

    /** The session of the course that day: the only one, or the provider's. */
    Optional<HeldSession> held(String course, LocalDate day, String provider);

    /** The same; where there is none, one is registered. */
    HeldSession hold(String course, LocalDate day, String provider);

    /** What the register says already of the people of a session. */
    Roll roll(HeldSession held);

    /** The people of a session: read at once, so that to note many asks the database for nobody of them. */
    interface Roll {

        /** Of whom the register says already that they were there, or that they did not come. */
        Set<UUID> noted();

        /**
         * Notes of others, each once, whether they were there. Enrolled or not: whoever was has completed it that day.
         *
         * @param then a person in the home unit of the day
         */
        void note(Map<UUID, Boolean> attended, String from, UUID list, UnaryOperator<Person> then);
    }

    /** How many participants of the session were nobody of ours, as a list tells it. */
    void externals(HeldSession held, UUID list, int people);

    /** How many of them there are at a session that none of the lists told of. */
    int externalsOfOthers(HeldSession held, Set<UUID> lists);

    /** Lists that told of the sessions. */
    Set<UUID> lists(Collection<UUID> sessions);

    /** Of whom the register knows by the list, and by nothing else, whether they were there. */
    List<Told> told(UUID list);

    /**
     * What a list told of somebody.
     *
     * @param record id of the record
     */
    record Told(UUID record, String course, LocalDate day, UUID person, boolean attended) {}

    /** Another list tells the same. */
    void tells(UUID list, Collection<UUID> records);

    /** Another list tells otherwise. */
    void takeBack(Collection<UUID> records, String because);

    /** Nobody who is nobody of ours was there by this list. */
    void takeBackExternals(UUID list);
}
