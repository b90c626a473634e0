// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a run. Written anew after each row, so that a run that is ended has told what it had measured. */
public final class Report {

    private static final String HEADINGS =
            "| what | unit | Rond | beside | ratio | goal | |\n|---|---|---|---|---|---|---|\n";

    private final Path file;
    private final String circumstances;
    private final Map<String, List<String>> chapters = new LinkedHashMap<>();
    private final Map<String, List<String>> remarks = new LinkedHashMap<>();
    private String chapter = "";

    public Report(Path file, String circumstances) {
        this.file = file;
        this.circumstances = circumstances;
    }

    public void chapter(String title) {
        chapter = title;
        chapters.computeIfAbsent(title, first -> new ArrayList<>());
        say("== " + title);
    }

    public void add(Row row) {
        chapters.get(chapter).add(row.line());
        say(row.line());
        write();
    }

    /** Something that a reader must know: a volume, a failure. */
    public void remark(String text) {
        remarks.computeIfAbsent(chapter, first -> new ArrayList<>()).add(text);
        say(text);
        write();
    }

    String text() {
        StringBuilder text = new StringBuilder(circumstances).append('\n');
        chapters.forEach((title, rows) -> {
            text.append("\n## ").append(title).append("\n\n");
            if (!rows.isEmpty()) {
                text.append(HEADINGS);
            }
            rows.forEach(row -> text.append(row).append('\n'));
            List<String> said = remarks.getOrDefault(title, List.of());
            if (!said.isEmpty()) {
                text.append('\n').append(String.join("\n", said)).append('\n');
            }
        });
        return text.toString();
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
