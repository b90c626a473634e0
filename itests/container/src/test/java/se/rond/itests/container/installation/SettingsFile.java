// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file in {@code etc/}, edited as an operator edits it: the line of a key is replaced, or added at the end. */
final class SettingsFile {

    private final Path file;

    SettingsFile(Path home, String name) {
        this.file = home.resolve("etc").resolve(name);
    }

    SettingsFile set(String key, Object value) {
        try {
            List<String> lines = Files.exists(file)
                    ? new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8))
                    : new ArrayList<>();
            lines.removeIf(line -> line.matches("\\s*" + java.util.regex.Pattern.quote(key) + "\\s*=.*"));
            lines.add(key + " = " + value);
            Files.write(file, lines, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
