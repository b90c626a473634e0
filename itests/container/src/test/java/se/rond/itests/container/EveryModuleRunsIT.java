// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;

/** A bundle can be active while half of what it does waits for something that never comes. */
public class EveryModuleRunsIT {

    private static final Set<String> OF_THE_FOLLOW_UP =
            Set.of("k.sba.03", "k.sba.04", "k.sba.05", "k.sba.06", "k.gap.04");
    private static final String WITHIN_SECURITY_PROTECTION = "k.sp.01";

    @Test
    public void nothingInAModuleWaitsForWhatNeverComes() {
        JsonNode modules = Demo.shared()
                .signedInAs("admin")
                .get("/api/modules/v1/modules")
                .is(200)
                .json();

        List<String> names = new ArrayList<>();
        for (JsonNode module : modules.path("items")) {
            names.add(module.path("name").asText());
            assertThat(module.path("state").asText()).as(module.toString()).isEqualTo("running");
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(6);
    }

    /** What a module does not name in its manifest is an unknown figure once the module is stopped. */
    @Test
    public void everyModuleNamesTheFiguresThatItCounts() {
        Set<String> named = namedByModules();
        Set<String> counted = new TreeSet<>();
        JsonNode figures = Demo.shared()
                .signedInAs("coordinator")
                .get("/api/followup/v1/figures")
                .is(200)
                .json();
        figures.path("items")
                .forEach(
                        figure -> counted.add(withoutItsCourse(figure.path("id").asText())));

        assertThat(counted).hasSizeGreaterThan(20);
        counted.removeAll(OF_THE_FOLLOW_UP);
        counted.add(WITHIN_SECURITY_PROTECTION);
        assertThat(named).isEqualTo(counted);
    }

    private static String withoutItsCourse(String figure) {
        return String.join(".", List.of(figure.split("\\.")).subList(0, 3));
    }

    private static Set<String> namedByModules() {
        try (Stream<Path> jars = Files.walk(Demo.shared().home().resolve("system/se/rond/modules"))) {
            return jars.filter(path -> path.toString().endsWith(".jar"))
                    .flatMap(EveryModuleRunsIT::named)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> named(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return Stream.of(jar.getManifest()
                    .getMainAttributes()
                    .getValue("Rond-Figures")
                    .split("\\s*,\\s*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void healthSaysSo() {
        JsonNode health = Demo.shared().visitor().get("/api/health").is(200).json();

        assertThat(health.path("checks"))
                .as(health.toString())
                .anySatisfy(check -> assertThat(check.path("name").asText()).isEqualTo("modules"))
                .allSatisfy(check -> assertThat(check.path("status").asText()).isEqualTo("up"));
    }
}
