// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The archive that the build has just made. */
public final class Distribution {

    private static final Path INSTALLATIONS = Path.of(System.getProperty("rond.installations", "target/installations"))
            .toAbsolutePath();

    private Distribution() {}

    /** Where it lies: a missing one is an error, not a reason to skip. */
    public static Path archive() {
        Path archive = Path.of(System.getProperty("rond.distribution", "../../karaf-assembly/target/rond-0.1.0.tar.gz"))
                .toAbsolutePath()
                .normalize();
        if (!Files.isRegularFile(archive)) {
            throw new IllegalStateException(archive + " is missing: build karaf-assembly first");
        }
        return archive;
    }

    /** Unpacks it to an empty directory of that name. */
    static Path unpack(String name) {
        Path home = INSTALLATIONS.resolve(name);
        try {
            delete(home);
            Files.createDirectories(home);
            Process tar = new ProcessBuilder(
                            "tar", "xzf", archive().toString(), "-C", home.toString(), "--strip-components=1")
                    .inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new IllegalStateException("tar could not unpack " + archive());
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Deletes a directory and what is in it. */
    static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
