// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;
import se.rond.platform.notices.application.MailSettings;
import se.rond.platform.notices.application.MailSettings.Server;
import se.rond.platform.notices.application.PostOffice;
import se.rond.platform.notices.application.Village;
import se.rond.platform.notices.mail.SmtpCarrier;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** The post of a village, with a real server for its mails. */
@RunWith(Parameterized.class)
abstract class VillagePost {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    final Village village = new Village();

    final UUID anna = village.person("anna");

    JpaPost post;

    PostOffice office;

    VillagePost(Database database) {
        store = new StoreRule(database, "notices");
    }

    @Before
    public void open() {
        server.start();
        store.clock().set("2026-03-02T08:00:00Z");
        post = new JpaPost(store.entities("notices"));
        office = office(server.getSmtp().getPort());
    }

    @After
    public void close() {
        server.stop();
    }

    PostOffice office(int port) {
        return office(new Server("127.0.0.1", port, false, "", "", "rond@kommun.example", 5));
    }

    PostOffice office(Server where) {
        var entities = store.entities("notices");
        PostOffice.Store kept = new PostOffice.Store(
                store.work(), new JpaToldNotices(entities), post, new JpaChoices(entities), store.clock());
        MailSettings settings = new MailSettings(where, "https://rond.example/", 7);
        return new PostOffice(kept, village, settings, new SmtpCarrier(settings, store.clock()));
    }

    boolean tell(UUID person, Notice notice) {
        return store.work().write(() -> office.board.tell(person, notice));
    }

    static Notice critical(String subject, String key) {
        return new Notice(
                "followup.finding-critical",
                key,
                Text.same(subject),
                Text.same("Åtgärda i dag."),
                "/findings/" + key,
                Urgency.IMMEDIATE);
    }

    static Notice news(String subject, String key) {
        return new Notice("fire-safety.round", key, Text.same(subject), Text.same("Snart."), null, Urgency.DIGEST);
    }

    void at(String start, int minutes) {
        store.clock().set(Instant.parse(start).plus(Duration.ofMinutes(minutes)).toString());
    }

    List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    MimeMessage onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    List<String> subjects() {
        return mails().stream().map(mail -> read(mail::getSubject)).toList();
    }

    static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(index);
        return part.getContent().toString();
    }

    static <T> T read(Callable<T> what) {
        try {
            return what.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both begin when both are ready. One that is refused since the other was faster did nothing. */
    @SafeVarargs
    static <T> List<T> atTheSameTime(Callable<T>... works) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(works.length);
        CyclicBarrier start = new CyclicBarrier(works.length);
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> work : works) {
            running.add(nodes.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            try {
                results.add(one.get());
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(Problem.class);
            }
        }
        nodes.shutdown();
        return results;
    }
}
