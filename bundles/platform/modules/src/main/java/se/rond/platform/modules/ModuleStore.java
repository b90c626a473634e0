// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.rond.kernel.Text;

/** {@code store/modules}: for each module a small file that says what was decided, and a copy of its jar. */
final class ModuleStore {

    private static final String RECORD = ".properties";

    private final Path directory;

    ModuleStore(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory, e);
        }
    }

    /** All records, by symbolic name. */
    Map<String, KeptModule> all() {
        Map<String, KeptModule> modules = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.getFileName().toString().endsWith(RECORD))
                    .map(ModuleStore::read)
                    .forEach(module -> modules.put(module.symbolicName(), module));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
        return modules;
    }

    Optional<KeptModule> find(String symbolicName) {
        Path file = record(symbolicName);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    void save(KeptModule module) {
        Properties values = new Properties();
        values.setProperty("symbolicName", module.symbolicName());
        values.setProperty("id", module.id());
        values.setProperty("name.sv", module.name().sv());
        values.setProperty("name.en", module.name().en());
        values.setProperty("version", module.version());
        values.setProperty("wanted", module.wanted().name());
        values.setProperty("source", module.source().name());
        values.setProperty("location", module.location());
        values.setProperty("sha256", module.sha256());
        values.setProperty("since", module.since().toString());
        try {
            Path next = Files.createTempFile(directory, "record", ".tmp");
            try (Writer out = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            replace(next, record(module.symbolicName()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot record " + module.symbolicName(), e);
        }
    }

    /** Keeps a copy of a jar; the one before is gone. */
    void keep(String symbolicName, InputStream jar) throws IOException {
        Path next = Files.createTempFile(directory, "jar", ".tmp");
        Files.copy(jar, next, StandardCopyOption.REPLACE_EXISTING);
        replace(next, jar(symbolicName));
    }

    Path jar(String symbolicName) {
        return directory.resolve(symbolicName + ".jar");
    }

    private Path record(String symbolicName) {
        return directory.resolve(symbolicName + RECORD);
    }

    private static void replace(Path next, Path file) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static KeptModule read(Path file) {
        Properties values = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        String id = value(values, "id", file);
        return new KeptModule(
                value(values, "symbolicName", file),
                id,
                new Text(values.getProperty("name.sv", id), values.getProperty("name.en", id)),
                value(values, "version", file),
                Wanted.valueOf(value(values, "wanted", file)),
                Source.valueOf(value(values, "source", file)),
                value(values, "location", file),
                value(values, "sha256", file),
                Instant.parse(value(values, "since", file)));
    }

    private static String value(Properties values, String key, Path file) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(file + " lacks " + key);
        }
        return value;
    }
}
