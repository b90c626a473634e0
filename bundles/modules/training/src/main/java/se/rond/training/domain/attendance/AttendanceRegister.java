// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The training register, as a list of attendance changes it: in the running unit of work. */
public interface AttendanceRegister {

    List<KnownCourse> courses();

    /** The session of the course that day: the only one, or the provider's. */
    Optional<HeldSession> held(String course, LocalDate day, String provider);

    /** The same; where there is none, one is registered. */
    HeldSession hold(String course, LocalDate day, String provider);

    /** Of whom the register says already that they were there, or that they did not come. */
    Set<UUID> noted(HeldSession held);

    /** The person was there. Enrolled or not: they have completed it that day. */
    void completed(HeldSession held, UUID person, String from);

    /** The person did not come. */
    void missed(HeldSession held, UUID person, String from);

    /** How many participants of the session were nobody of ours. */
    void externals(HeldSession held, int people);
}
