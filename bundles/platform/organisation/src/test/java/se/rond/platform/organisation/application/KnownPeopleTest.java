// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;

/** What one request found is remembered for the next, if it cannot be older than the state of the register. */
public class KnownPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final UUID before = UUID.randomUUID();
    private final UUID after = UUID.randomUUID();

    @Test
    public void whatWasFoundIsNotLookedUpAgain() {
        KnownPeople known = new KnownPeople(1);

        assertThat(places(known, System.nanoTime(), before)).containsExactly(before);
        assertThat(places(known, System.nanoTime(), after)).containsExactly(before);
    }

    @Test
    public void whoBeganToReadBeforeTheRegisterChangedLeavesNothingBehind() {
        long began = System.nanoTime() - 1;
        KnownPeople known = new KnownPeople(2);

        assertThat(places(known, began, before)).containsExactly(before);
        assertThat(places(known, System.nanoTime(), after)).containsExactly(after);
    }

    private static Set<UUID> places(KnownPeople known, long readingSince, UUID inTheDatabase) {
        return known.placesWith("fire_safety_inspector", TODAY, readingSince, () -> Set.of(inTheDatabase));
    }
}
