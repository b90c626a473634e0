// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The lowest versions of the root pom, held also by what feature files bring, which Maven does not see. */
public class KnownVulnerabilitiesTest {

    private static final Path BUILT = Path.of("..", "..", "karaf-assembly", "target");

    private final Gate gate = Gate.of("pom.xml", "no-known-vulnerabilities");

    @Test
    public void theDistributionCarriesNone() throws IOException {
        List<String> shipped = shipped();

        assertThat(shipped)
                .as("the bill of materials lists Karaf's own bundles, nested and merged jars")
                .anyMatch(jar -> jar.startsWith("org.bouncycastle:bcprov-jdk18on:"))
                .anyMatch(jar -> jar.startsWith("org.eclipse.jetty:jetty-server:"))
                .anyMatch(jar -> jar.startsWith("org.apache.cxf:cxf-core:"))
                .anyMatch(jar -> jar.startsWith("org.apache.derby:derby:"));
        assertThat(shipped.stream().filter(gate::stops)).as(gate.sentence()).isEmpty();
    }

    @Test
    public void whatIsTooOldIsStopped() {
        for (String canary : List.of(
                "org.bouncycastle:bcprov-jdk18on:1.83:compile",
                "org.eclipse.jetty:jetty-server:12.0.32:compile",
                "org.eclipse.jetty:jetty-server:12.1.11:compile",
                "org.eclipse.jetty.http2:jetty-http2-server:12.0.37:compile",
                "org.apache.felix:org.apache.felix.http.jetty12:1.1.8:compile",
                "com.fasterxml.jackson.core:jackson-databind:2.22.1:compile",
                "org.postgresql:postgresql:42.7.11:compile",
                "org.apache.tika:tika-core:3.3.1:compile",
                "org.apache.derby:derbynet:10.16.1.1:compile",
                "org.apache.cxf:cxf-rt-transports-jms:4.2.3:compile")) {
            assertThat(gate.stops(canary)).as(canary).isTrue();
        }
    }

    @Test
    public void whatIsMendedIsLetThrough() {
        for (String mended : List.of(
                "org.bouncycastle:bcprov-jdk18on:1.86:compile",
                "org.eclipse.jetty:jetty-server:12.0.39:compile",
                "org.eclipse.jetty:jetty-server:12.1.12:compile",
                "org.apache.felix:org.apache.felix.http.jetty12:1.1.8:compile:light",
                "com.fasterxml.jackson.core:jackson-annotations:2.22:compile")) {
            assertThat(gate.stops(mended)).as(mended).isFalse();
        }
    }

    private static List<String> shipped() throws IOException {
        List<String> shipped = new ArrayList<>();
        for (JsonNode component : new ObjectMapper().readTree(bill().toFile()).path("components")) {
            String[] address = component.path("purl").asText().split("\\?classifier=");
            shipped.add(String.join(
                    ":",
                    component.path("group").asText(),
                    component.path("name").asText(),
                    component.path("version").asText(),
                    "compile",
                    address.length > 1 ? address[1] : ""));
        }
        return shipped;
    }

    private static Path bill() throws IOException {
        try (DirectoryStream<Path> bills = Files.newDirectoryStream(BUILT, "rond-*.cdx.json")) {
            for (Path bill : bills) {
                return bill;
            }
        }
        throw new AssertionError("no bill of materials in " + BUILT + ": build karaf-assembly first");
    }
}
