// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;

/** Who comes to a session. */
@ProviderType
public interface EnrollingPeople {

    /**
     * Gives somebody a place, or puts them on the waiting list of a full session: the administrator anybody, a manager their own
     * staff. Again it changes nothing.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code restricted-course}, {@code session-over}, {@code person-busy} (has a
     *     place at another session at the same time, asked for one or waits for it: that is declined or withdrawn first) or
     *     {@code not-employed-that-day}
     */
    RegistrationView enrol(UUID session, UUID person);

    /** The caller wants to a session that is open: the manager approves it. The same rules. */
    RegistrationView register(UUID session);

    /**
     * By the manager of the person, or the administrator. The same rules. Again it changes nothing, so no version is asked for.
     */
    RegistrationView approve(UUID registration);

    RegistrationView decline(UUID registration, Reason why);

    /** By the person, or whoever may enrol them: the place goes to whoever waits. */
    RegistrationView withdraw(UUID registration);

    /** Of those whom the caller may enrol. The oldest first. */
    Page<RegistrationView> registrations(RegistrationFilter filter, PageRequest request);

    /** The caller's own, the oldest first. */
    Page<RegistrationView> own(RegistrationFilter filter, PageRequest request);
}
