// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the date out of settings that Karaf's plugin has edited: {@code Properties.store} wrote it, and it differs in each build. */
final class Undated {

    private static final Pattern DATE = Pattern.compile("#\\w{3} \\w{3} \\d{2} \\d{2}:\\d{2}:\\d{2} .* \\d{4}\\R");

    private Undated() {}

    /** @param args the directory of settings */
    public static void main(String[] args) throws IOException {
        List<Path> settings;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            settings = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : settings) {
            // one character for each byte: what is not touched stays as it is
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            String undated = DATE.matcher(text).replaceAll("");
            if (!undated.equals(text)) {
                Files.writeString(file, undated, StandardCharsets.ISO_8859_1);
            }
        }
    }
}
