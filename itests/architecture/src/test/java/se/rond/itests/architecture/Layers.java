// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes of the tree as they were built, layer by layer. */
final class Layers {

    private static final Path BUNDLES = Path.of("..", "..", "bundles");

    private static final Pattern LIBRARIES = Pattern.compile("<rond\\.libraries>(.*?)</rond\\.libraries>");

    private Layers() {}

    static JavaClasses contracts() {
        return classesOf(bundles("contracts"));
    }

    static JavaClasses platform() {
        return classesOf(bundles("platform"));
    }

    static JavaClasses modules() {
        return classesOf(bundles("modules"));
    }

    /** The folder of each bundle of a layer. */
    static List<Path> bundles(String layer) {
        try (Stream<Path> folders = Files.list(BUNDLES.resolve(layer))) {
            List<Path> bundles = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
            if (bundles.isEmpty()) {
                throw new AssertionError("no bundles in " + layer + ": the rule would hold for nothing");
            }
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The libraries of its own trade that a module names in its pom, with the reason beside them. */
    static String[] libraries(Path bundle) {
        try {
            Matcher named = LIBRARIES.matcher(Files.readString(bundle.resolve("pom.xml")));
            return named.find() ? named.group(1).strip().split("\\s+") : new String[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaClasses classesOf(List<Path> bundles) {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(bundles.stream()
                        .map(bundle -> bundle.resolve("target/classes"))
                        .filter(Files::exists)
                        .toList());
        if (classes.isEmpty()) {
            throw new AssertionError("nothing was built in " + bundles);
        }
        return classes;
    }
}
