// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.rules.ExternalResource;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** One installation of Rond: unpacked, set up and started as an operator would. As a rule: there for one test class. */
public final class Installation extends ExternalResource {

    /** Password of every account of the demonstration. */
    public static final String PASSWORD = "tolv-grader-i-maj";

    private static final Set<Installation> STARTED = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Ports ports = Ports.free();
    private final StringBuilder options = new StringBuilder("-Xmx384m");
    private Records records = Records.chosen();
    private Path home;
    private Karaf karaf;
    private int shown;

    private Installation(String name) {
        this.name = name;
    }

    public static Installation named(String name) {
        return new Installation(name);
    }

    /** With the demonstration's municipality, year of rounds and accounts. */
    public Installation withDemo() {
        return with("-Drond.demo=true").with("-Drond.demo.password=" + PASSWORD);
    }

    /** With an option of the virtual machine. */
    public Installation with(String option) {
        options.append(' ').append(option);
        return this;
    }

    public Installation on(Records elsewhere) {
        records = elsewhere;
        return this;
    }

    @Override
    protected void before() {
        unpack();
        start();
    }

    @Override
    protected void after() {
        close();
    }

    /** Unpacks and sets up; not needed where it is used as a rule. */
    public Installation unpack() {
        home = Distribution.unpack(name);
        set("org.apache.felix.http.cfg", "org.osgi.service.http.port", ports.http());
        set("org.apache.karaf.shell.cfg", "sshPort", ports.ssh());
        set("org.apache.karaf.management.cfg", "rmiRegistryPort", ports.registry());
        set("org.apache.karaf.management.cfg", "rmiServerPort", ports.management());
        set("users.properties", Management.USER, Management.PASSWORD + ",_g_:operators");
        records.settings(home, name);
        return this;
    }

    public void set(String file, String key, Object value) {
        new SettingsFile(home, file).set(key, value);
    }

    /** Starts and waits until everything is up, except what is known to be away. */
    public Installation start(String... away) {
        Readiness readiness = new Readiness(this, List.of(away));
        launch();
        await(readiness);
        return this;
    }

    /** The same with {@code bin/karaf server clean}. */
    public void startClean(String... away) {
        Readiness readiness = new Readiness(this, List.of(away));
        launch("clean");
        await(readiness);
    }

    /** What does not become ready is ended: nobody else would, and it would hold on to its directory and its ports. */
    private void await(Readiness readiness) {
        try {
            readiness.await(isDemo());
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private boolean isDemo() {
        return options.indexOf("-Drond.demo=true") >= 0;
    }

    /** Deletes everything that Karaf keeps in {@code data/}, as a support person does; the log is put aside. */
    public void wipeCache() {
        try {
            Files.move(
                    home.resolve("data/log/karaf.log"), home.resolve("karaf-" + System.currentTimeMillis() + ".log"));
            Distribution.delete(home.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts without waiting. */
    public void launch(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "server";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        STARTED.add(this);
        karaf = Karaf.start(home, home.resolve("output").toFile(), options.toString(), all);
    }

    public void stop() {
        karaf.stop();
    }

    public void kill() {
        karaf.kill();
    }

    public boolean isRunning() {
        return karaf != null && karaf.isAlive();
    }

    /** Ends it and keeps of its directory what tells what happened. */
    void close() {
        if (isRunning()) {
            karaf.kill();
        }
        try {
            Distribution.delete(home.resolve("system"));
            Distribution.delete(home.resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of the shell, as {@code bin/client} does. @return what it says */
    public String shell(String command) {
        Path said = home.resolve("client-output");
        try {
            Files.deleteIfExists(said);
            Karaf.run(
                    home,
                    said.toFile(),
                    "client",
                    "-a",
                    Integer.toString(ports.ssh()),
                    "-u",
                    Management.USER,
                    "-p",
                    Management.PASSWORD,
                    command);
            return Files.readString(said).replaceAll("\u001B\\[[0-9;?]*[a-zA-Z]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Management management() {
        return new Management(ports);
    }

    public Visitor visitor() {
        return Visitor.at(URI.create("http://127.0.0.1:" + ports.http()));
    }

    /** One of the demonstration's accounts, in a new session. */
    public Visitor signedInAs(String username) {
        return signedInAs(username, PASSWORD);
    }

    /** Who has to change their password first does so, and back again: every test knows it. */
    public Visitor signedInAs(String username, String password) {
        Answer session = visitor().signIn(username, password);
        Visitor somebody = visitor().in(session);
        if (session.json().path("mustChangePassword").asBoolean()) {
            String other = password + " changed";
            change(somebody, password, other);
            change(somebody, other, password);
        }
        return somebody;
    }

    private static void change(Visitor somebody, String from, String to) {
        somebody.post("/api/access/v1/session/password", Map.of("current", from, "new", to))
                .is(200, 204);
    }

    public String name() {
        return name;
    }

    public Path home() {
        return home;
    }

    public Records records() {
        return records;
    }

    /** What it has said on standard output and error, all starts together. */
    public String output() {
        return text(home.resolve("output"));
    }

    public String log() {
        return text(home.resolve("data/log/karaf.log"));
    }

    /** Every installation that was started in this process. */
    static Set<Installation> started() {
        return Set.copyOf(STARTED);
    }

    /** The log from where it was shown last. */
    String logSinceShown() {
        String log = log();
        String since = log.substring(shown > log.length() ? 0 : shown); // shorter: it was put aside
        shown = log.length();
        return since;
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
