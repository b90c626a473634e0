// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.platform.notices.application.PostOffice;
import se.rond.platform.notices.domain.Mail;
import se.rond.platform.notices.mail.RefusingServer;
import se.rond.platform.persistence.testing.Database;

public class TryingAgainTest extends VillagePost {

    public TryingAgainTest(Database database) {
        super(database);
    }

    @Test
    public void aServerThatIsDownForAnHourLosesNothingAndGetsNothingTwice() {
        for (int i = 0; i < 5; i++) {
            tell(anna, critical("Brist " + i, "k" + i));
        }
        int port = server.getSmtp().getPort();
        server.stop();
        for (int minute = 0; minute < 60; minute++) {
            at("2026-03-02T08:00:00Z", minute);
            office.postman.deliver();
        }
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.DEGRADED);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        for (int minute = 60; minute < 200; minute++) {
            at("2026-03-02T08:00:00Z", minute);
            office.postman.deliver();
        }

        assertThat(subjects()).containsExactlyInAnyOrder("Brist 0", "Brist 1", "Brist 2", "Brist 3", "Brist 4");
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    public void twoNodesSendEachMailOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            tell(anna, critical("Brist " + i, "k" + i));
        }
        PostOffice other = office(server.getSmtp().getPort());
        List<Integer> delivered = atTheSameTime(office.postman::deliver, other.postman::deliver);

        assertThat(delivered.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(subjects()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    public void whatAFallenNodeHadTakenAnotherSendsWhenItsLeaseHasRunOut() {
        tell(anna, critical("Brist", "a"));
        UUID mail =
                store.work().read(() -> post.due(store.clock().instant(), 1)).get(0);
        store.work()
                .write(() -> post.findToChange(mail)
                        .orElseThrow()
                        .lease(store.clock().instant()));

        office.postman.deliver();
        assertThat(mails()).as("somebody else has it").isEmpty();

        store.clock().set(store.clock().instant().plus(Mail.LEASE).toString());
        office.postman.deliver();
        assertThat(mails()).hasSize(1);
    }

    @Test
    public void anAddressRefusedForGoodIsShownToAdministratorsAndSentAgainOnRequest() throws Exception {
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 <anna@byn.example> no such user")) {
            PostOffice there = office(refusing.port());
            tell(anna, critical("Brist", "a"));
            there.postman.deliver();
            at("2026-03-02T08:00:00Z", 600);
            assertThat(there.postman.deliver()).isZero();
        }
        village.actAs("admin");
        var refused = office.refused.page(PageRequest.first(10)).items();
        assertThat(refused).singleElement().satisfies(mail -> {
            assertThat(mail.email()).isEqualTo("anna@byn.example");
            assertThat(mail.fault()).contains("no such user");
        });
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.DEGRADED);

        office.refused.retry(refused.get(0).id());
        office.postman.deliver();
        assertThat(mails()).hasSize(1);
        assertThat(office.refused.page(PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    public void whatNobodyIsToGetAnyMoreIsDroppedAndNeverSent() throws Exception {
        UUID mail = refusedFor(anna);

        office.refused.drop(mail);
        office.refused.retry(mail);
        at("2026-03-02T09:00:00Z", 600);
        office.postman.deliver();

        assertThat(mails()).isEmpty();
        assertThat(office.refused.page(PageRequest.first(10)).items()).isEmpty();
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    public void onlyAdministratorsSeeWhatWasRefused() throws Exception {
        UUID mail = refusedFor(anna);
        village.actAs("anna");

        assertThat(catchThrowable(() -> office.refused.page(PageRequest.first(10))))
                .isInstanceOf(Problem.class);
        assertThat(catchThrowable(() -> office.refused.drop(mail))).isInstanceOf(Problem.class);
        assertThat(catchThrowable(() -> office.refused.retry(mail))).isInstanceOf(Problem.class);
    }

    @Test
    public void aBusyServerIsAskedAgain() throws Exception {
        tell(anna, critical("Brist", "a"));
        try (RefusingServer busy = new RefusingServer("451 4.3.0 try later")) {
            office(busy.port()).postman.deliver();
        }
        at("2026-03-02T08:00:00Z", 2);
        office.postman.deliver();

        assertThat(mails()).hasSize(1);
    }

    private UUID refusedFor(UUID person) throws Exception {
        tell(person, critical("Brist", "a"));
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 no such user")) {
            office(refusing.port()).postman.deliver();
        }
        village.actAs("admin");
        return office.refused.page(PageRequest.first(10)).items().get(0).id();
    }
}
