// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Period;

/** The duties of all modules together. Checks no permission: the asker does. */
@ProviderType
public interface Duties {

    /**
     * What a person has to do: what is given to the person, and to the roles that the person holds today.
     *
     * @param states none for all
     * @return by due time, at most {@code limit}
     */
    List<Duty> of(UUID person, Period period, Set<DutyState> states, int limit);
}
