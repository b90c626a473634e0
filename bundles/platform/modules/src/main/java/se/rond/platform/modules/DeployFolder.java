// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.rond.kernel.Invalid;

/**
 * {@code deploy/}. A jar of the same name and version as a bundle that is there goes into that bundle, which keeps its
 * location: then only this folder says where the content comes from.
 */
final class DeployFolder {

    private final Path directory;

    DeployFolder(Path directory) {
        this.directory = directory;
    }

    /** Location of the jar of this name and version; of several, of the one changed last. */
    Optional<String> location(String symbolicName, String version) {
        return jars(symbolicName).entrySet().stream()
                .filter(file -> file.getValue().version().equals(version))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                .map(file -> file.toFile().toURI().toString());
    }

    /**
     * Takes every jar of the name away, whatever its version.
     *
     * @return whether there was one
     */
    boolean clear(String symbolicName) throws IOException {
        boolean found = false;
        for (Path file : jars(symbolicName).keySet()) {
            found |= Files.deleteIfExists(file);
        }
        return found;
    }

    private Map<Path, ModuleJar> jars(String symbolicName) {
        Map<Path, ModuleJar> jars = new TreeMap<>();
        for (Path file : files()) {
            module(file).filter(jar -> jar.symbolicName().equals(symbolicName)).ifPresent(jar -> jars.put(file, jar));
        }
        return jars;
    }

    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
    }

    /** Empty for settings, features, other bundles, and what is still being copied. */
    private static Optional<ModuleJar> module(Path file) {
        try {
            return Optional.of(ModuleJar.read(file));
        } catch (Invalid | SecurityException notAModule) {
            return Optional.empty();
        }
    }
}
