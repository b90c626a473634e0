// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.Test;
import se.rond.platform.console.module.DeployedModules;

public class ConsoleServletTest {

    private static final SiteFile ROUND = SiteFile.text("text/javascript; charset=utf-8", "export const x = 1;");

    private final ConsoleServlet servlet = new ConsoleServlet(
            new Shell(Folder.built("shell"), Folder.built("vendor")),
            new ConsoleServlet.Modules() {
                @Override
                public boolean mayHave(String path, Supplier<Optional<Set<String>>> permissions) {
                    return path.startsWith("/") && !path.startsWith("/no/");
                }

                @Override
                public Optional<DeployedModules.Found> file(
                        String address, Supplier<Optional<Set<String>>> permissions) {
                    return Optional.ofNullable(Map.of("/m/fire-safety/1-a/pages/round.js", ROUND)
                                    .get(address))
                            .map(file -> new DeployedModules.Found(file, true));
                }
            },
            new Visitors());

    @Test
    public void everyAddressOfAPageShowsTheShell() throws IOException {
        for (String path :
                List.of("", "/", "/findings", "/findings/018f-a", "/fire-safety/rounds/7", "/duties/sp.05")) {
            Exchange answer = get(path);
            assertThat(answer.status).as(path).isEqualTo(200);
            assertThat(answer.type).startsWith("text/html");
            assertThat(text(answer)).contains("<rond-app>");
        }
    }

    @Test
    public void anAddressThatNoModuleCanHaveIsNotFoundAndTheShellSaysSo() throws IOException {
        for (String path : List.of("/no/such/page", "/no/such.page", "/no/page.php")) {
            Exchange answer = get(path);
            assertThat(answer.status).as(path).isEqualTo(404);
            assertThat(answer.headers)
                    .containsEntry("Cache-Control", "no-store")
                    .doesNotContainKey("ETag");
            assertThat(text(answer)).contains("<rond-app>");
        }
    }

    @Test
    public void anUnknownFileIsNotFoundAndNotKept() throws IOException {
        for (String path : List.of("/shell/old/main.js", "/v/old/lit/index.js", "/m/gone/1/index.js")) {
            Exchange answer = get(path);
            assertThat(answer.status).as(path).isEqualTo(404);
            assertThat(answer.headers).containsEntry("Cache-Control", "no-store");
        }
    }

    @Test
    public void noAddressLeadsOutOfTheFolders() throws IOException {
        String shell = shellBase();
        for (String path : List.of(
                shell + "../../META-INF/MANIFEST.MF",
                shell + "..%2f..%2fMETA-INF/MANIFEST.MF",
                shell + "../console/module.json",
                shell + "index.html",
                "/shell/../META-INF/MANIFEST.MF",
                "/m/fire-safety/1-a/../../../META-INF/MANIFEST.MF",
                "/m/fire-safety/1-a//etc/passwd.js",
                "/v/../../../etc/passwd.js")) {
            assertThat(get(path).status).as(path).isEqualTo(404);
        }
    }

    @Test
    public void thePolicyNamesTheHashOfTheImportMapThatThePageCarries() throws Exception {
        Exchange page = get("/");
        Matcher map = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL)
                .matcher(text(page));
        assertThat(map.find()).isTrue();

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(page.headers.get("Content-Security-Policy"))
                .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
                .contains("default-src 'none'")
                .contains("require-trusted-types-for 'script'; trusted-types lit-html console")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    public void thePageHasNoOtherInlineScriptOrStyle() throws IOException {
        String page = text(get("/"));

        assertThat(page).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" on");
        assertThat(Pattern.compile("<script(?![^>]*\\bsrc=)")
                        .matcher(page)
                        .results()
                        .count())
                .as("inline scripts: the import map alone")
                .isEqualTo(1);
    }

    @Test
    public void everyAnswerCarriesThePolicy() throws IOException {
        for (String path : List.of("/", "/sw.js", "/no.such", "/m/fire-safety/1-a/pages/round.js", "/api/x")) {
            assertThat(get(path).headers)
                    .as(path)
                    .containsKeys("Content-Security-Policy", "Permissions-Policy")
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("Referrer-Policy", "same-origin");
        }
        assertThat(Exchange.of(servlet, "POST", "/").headers).containsKey("Content-Security-Policy");
    }

    @Test
    public void whatCarriesItsRevisionIsKeptForEver() throws IOException {
        for (String path : List.of(shellBase() + "main.js", "/m/fire-safety/1-a/pages/round.js")) {
            assertThat(get(path).headers)
                    .as(path)
                    .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
        }
    }

    @Test
    public void thePageTheWorkerAndTheManifestAreAskedForAgain() throws IOException {
        for (String path : List.of("/", "/findings", "/sw.js", "/manifest.webmanifest")) {
            Exchange first = get(path);
            assertThat(first.headers).as(path).containsEntry("Cache-Control", "no-cache");

            Exchange again = Exchange.of(servlet, "GET", path, "If-None-Match", first.headers.get("ETag"));

            assertThat(again.status).as(path).isEqualTo(304);
            assertThat(again.body.size()).isZero();
        }
    }

    @Test
    public void textIsCompressedForWhoeverUnderstandsIt() throws IOException {
        Exchange plain = get("/");
        Exchange packed = Exchange.of(servlet, "GET", "/", "Accept-Encoding", "gzip, br");

        assertThat(packed.headers).containsEntry("Content-Encoding", "gzip").containsEntry("Vary", "Accept-Encoding");
        assertThat(plain.headers).doesNotContainKey("Content-Encoding").containsEntry("Vary", "Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body.toByteArray())).readAllBytes())
                .isEqualTo(plain.body.toByteArray());
    }

    @Test
    public void onlyReadingIsPossible() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "TRACE")) {
            assertThat(Exchange.of(servlet, method, "/").status).as(method).isEqualTo(405);
        }
        Exchange head = Exchange.of(servlet, "HEAD", "/");
        assertThat(head.status).isEqualTo(200);
        assertThat(head.body.size()).isZero();
    }

    @Test
    public void anInterfaceThatIsAwayIsAProblemAndNoPage() throws IOException {
        Exchange answer = get("/api/fire-safety/v1/rounds");

        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.type).isEqualTo("application/problem+json");
        assertThat(text(answer)).contains("\"status\":503");
    }

    @Test
    public void everythingThatTheWorkerKeepsIsThere() throws IOException {
        Matcher address = Pattern.compile("'(/[^']*)'")
                .matcher(text(get("/sw.js")).lines().findFirst().orElseThrow());
        int found = 0;
        for (; address.find(); found++) {
            assertThat(get(address.group(1)).status).as(address.group(1)).isEqualTo(200);
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    public void theFirstPageIsSmall() throws IOException {
        Matcher address = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"").matcher(text(get("/")));
        int bytes = 0;
        while (address.find()) {
            bytes += Exchange.of(servlet, "GET", address.group(1), "Accept-Encoding", "gzip")
                    .body
                    .size();
        }
        assertThat(bytes).as("bytes over the wire").isBetween(20_000, 120_000);
    }

    private Exchange get(String path) throws IOException {
        return Exchange.of(servlet, "GET", path);
    }

    private String shellBase() throws IOException {
        Matcher base = Pattern.compile("\"(/shell/[^/]+/)main.js\"").matcher(text(get("/")));
        assertThat(base.find()).isTrue();
        return base.group(1);
    }

    private static String text(Exchange exchange) {
        return exchange.body.toString(StandardCharsets.UTF_8);
    }
}
