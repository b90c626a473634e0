// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import se.rond.platform.console.module.DeployedModule;
import se.rond.platform.console.module.DeployedModules;
import se.rond.platform.console.module.TestModules;

/** By no status it can be told that a module runs that is kept apart, but to whoever is told of it. */
public class KeepingPagesApartTest {

    private static final String APART = "{\"permission\": [\"vault.read\", \"vault.read_released\"], \"menu\": ["
            + "{\"id\": \"start\", \"path\": \"/vault/start\"}], \"pages\": [\"/safe\"]}";
    private static final List<String> PAGES =
            List.of("/vault", "/vault/start", "/vault/duties/sp.05", "/vault/no/such", "/safe/1");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<DeployedModule> deployed = new ArrayList<>();
    private final People people = new People(Map.of(
            "officer", Set.of("vault.read"),
            "reader", Set.of("vault.read_released"),
            "administrator", Set.of("rond.see", "fire-safety.read")));
    private ConsoleServlet servlet;

    @Before
    public void givenAModuleThatIsKeptApart() throws IOException {
        deployed.add(TestModules.of("rond", written("rond", "{\"pages\": [\"/findings\"]}")));
        deployed.add(TestModules.of("fire-safety", written("fire-safety", "{}")));
        deployed.add(TestModules.keptApart("vault", written("vault", APART)));
        servlet = servlet(new Visitors(people, people));
    }

    @Test
    public void whoeverIsNotToldOfItHearsWhatOneHearsOfNothing() throws IOException {
        for (String cookie : List.of("", "rond_session=administrator", "rond_session=ended", "rond_session=")) {
            Exchange unknown = get("/no/such/page", cookie);
            assertThat(unknown.status).isEqualTo(404);
            for (String page : PAGES) {
                thenTheSame(get(page, cookie), unknown, cookie + " at " + page);
            }
            thenTheSame(get(file(), cookie), get("/m/vault/0.1.0-x/index.js", cookie), cookie + " at a file");
        }
    }

    @Test
    public void whoeverIsToldOfItHasItsPagesAndFiles() throws IOException {
        for (String cookie : List.of("rond_session=officer", "rond_session=reader")) {
            for (String page : PAGES) {
                Exchange answer = get(page, cookie);
                assertThat(answer.status).as(cookie + " at " + page).isEqualTo(200);
                assertThat(answer.headers).containsEntry("Cache-Control", "no-cache");
            }
            Exchange file = get(file(), cookie);
            assertThat(file.status).isEqualTo(200);
            assertThat(file.headers)
                    .as("no cache gives it to others")
                    .containsEntry("Cache-Control", "private, max-age=31536000, immutable");
            assertThat(get("/no/such/page", cookie).status).isEqualTo(404);
        }
    }

    @Test
    public void thePageItselfIsTheSameWhateverTheStatus() throws IOException {
        assertThat(get("/vault/start", "").body.toByteArray())
                .as("a sign-in at a deep link goes on from it")
                .isEqualTo(get("/vault/start", "rond_session=officer").body.toByteArray());
    }

    @Test
    public void whatTheBrowserHasKeptIsNotConfirmedAfterSigningOut() throws IOException {
        String tag = get("/vault/start", "rond_session=officer").headers.get("ETag");

        assertThat(Exchange.of(servlet, "GET", "/vault/start", "If-None-Match", tag).status)
                .isEqualTo(404);
    }

    @Test
    public void otherModulesAnswerWhoeverComesWithoutAskingWhoItIs() throws IOException {
        for (String path : List.of("/", "/findings", "/fire-safety/rounds/7")) {
            assertThat(get(path, "").status).as(path).isEqualTo(200);
            assertThat(get(path, "rond_session=ended").status).as(path).isEqualTo(200);
        }
        assertThat(people.asked()).isZero();
    }

    @Test
    public void ofNothingItIsAskedAsOfWhatIsKeptApartSoThatItTakesAsLong() throws IOException {
        get("/no/such/page", "rond_session=administrator");
        int unknown = people.asked();
        get("/vault/start", "rond_session=administrator");

        assertThat(unknown).isEqualTo(1);
        assertThat(people.asked()).isEqualTo(2);
    }

    @Test
    public void whileNobodyCanBeRecognisedItIsKeptApart() throws IOException {
        servlet = servlet(new Visitors());

        assertThat(get("/vault/start", "rond_session=officer").status).isEqualTo(404);
        assertThat(get("/findings", "rond_session=officer").status).isEqualTo(200);
    }

    private static void thenTheSame(Exchange answer, Exchange unknown, String who) {
        assertThat(answer.status).as(who).isEqualTo(unknown.status);
        assertThat(answer.headers).as(who).isEqualTo(unknown.headers);
        assertThat(answer.body.toByteArray()).as(who).isEqualTo(unknown.body.toByteArray());
    }

    private ConsoleServlet servlet(Visitors visitors) {
        return new ConsoleServlet(
                new Shell(Folder.built("shell"), Folder.built("vendor")),
                new ConsoleServlet.Modules() {
                    @Override
                    public boolean mayHave(String path, Supplier<Optional<Set<String>>> permissions) {
                        return TestModules.mayHave(deployed, path, permissions);
                    }

                    @Override
                    public Optional<DeployedModules.Found> file(
                            String address, Supplier<Optional<Set<String>>> permissions) {
                        return TestModules.file(deployed, address, permissions);
                    }
                },
                visitors);
    }

    private String file() {
        return deployed.get(2).base() + "index.js";
    }

    private Path written(String id, String manifest) throws IOException {
        Path root = folder.newFolder(id).toPath();
        Files.writeString(root.resolve("module.json"), manifest);
        Files.write(root.resolve("index.js"), Arrays.asList("export const apiVersion = 1;"), StandardCharsets.UTF_8);
        return root;
    }

    private Exchange get(String path, String cookie) throws IOException {
        return cookie.isEmpty()
                ? Exchange.of(servlet, "GET", path)
                : Exchange.of(servlet, "GET", path, "Cookie", cookie);
    }
}
