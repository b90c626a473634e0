// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;

import java.util.UUID;
import org.junit.Test;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;

/** Whoever asks for a place comes, if they get it: nobody asks for two at the same time. */
public class SigningUpTwiceTest extends TwoSessionsAtOneTime {

    @Test
    public void whoeverHasAskedForAPlaceAsksForNoOtherAtThatTime() {
        RegistrationView wish = signUp("anna", session);

        assertThat(refusal(() -> signUp("anna", other))).isEqualTo("person-busy");

        assertThat(signUp("anna", session)).as("the same again").isEqualTo(wish);
        assertThat(signUp("bo", other).state()).as("somebody else").isEqualTo(RegistrationState.REQUESTED);
        assertThat(signUp("anna", office.as("administrator").session("tr.brand", "2026-04-11", 1)))
                .as("another day")
                .returns(RegistrationState.REQUESTED, RegistrationView::state);
    }

    @Test
    public void whoeverWaitsForAPlaceAsksForNoOtherAtThatTime() {
        office.as("administrator").enrolling.enrol(session, Municipality.id("bo"));
        RegistrationView waiting = office.enrolling.enrol(session, Municipality.id("anna"));
        assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);

        assertThat(refusal(() -> signUp("anna", other))).isEqualTo("person-busy");
    }

    @Test
    public void whoeverHasWithdrawnOrWasDeclinedOrWhoseSessionIsOffAsksForAnother() {
        RegistrationView first = signUp("anna", session);
        office.as("anna").enrolling.withdraw(first.id());

        RegistrationView second = signUp("anna", other);
        office.as("administrator").enrolling.decline(second.id(), new Reason("Inte i vår"));

        signUp("anna", session);
        office.as("administrator").sessions.cancel(session, new Reason("Sjukdom"));
        assertThat(signUp("anna", other).state()).isEqualTo(RegistrationState.REQUESTED);
    }

    private RegistrationView signUp(String name, UUID to) {
        return office.as(name).enrolling.register(to);
    }

    public SigningUpTwiceTest(Database database) {
        super(database);
    }
}
