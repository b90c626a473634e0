// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.api.InternalControlPermissions.ASSESS;
import static se.rond.internalcontrol.api.InternalControlPermissions.READ;

import java.util.Set;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.application.Boards;
import se.rond.platform.persistence.testing.Callers;

/** The coordinator of a board follows up the deviations of its controls, wherever below it the routine is. */
public class FollowingUpDeviationsTest {

    private final Municipality town = new Municipality();
    private final Callers callers = new Callers();
    private final ControlFollowUp followUp = new ControlFollowUp(new Boards(callers, town));

    @Test
    public void aCoordinatorOfADepartmentFollowsAllOfItsBoard() {
        givenMayAt("school", ASSESS, new Scope(false, Set.of(Municipality.id("BUN-F")), Set.of()));

        assertThat(followUp.followed().units())
                .contains(Municipality.id("BUN"), Municipality.id("BUN-F"), Municipality.id("SKOLA"))
                .doesNotContain(Municipality.id("KS"), Municipality.id("KOMMUN"));
    }

    @Test
    public void whoAssessesEverywhereFollowsEverything() {
        givenMayAt("control", ASSESS, Scope.EVERYTHING);

        assertThat(followUp.followed()).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    public void whoOnlyReadsFollowsNothing() {
        givenMayAt("reader", READ, Scope.EVERYTHING);

        assertThat(followUp.followed().isNothing()).isTrue();
    }

    private void givenMayAt(String name, String permission, Scope scope) {
        callers.grant(name, permission, scope);
        callers.actAs(name, Municipality.id(name));
    }
}
