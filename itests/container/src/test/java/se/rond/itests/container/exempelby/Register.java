// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One of the files that the municipality sent, and what else an office program may make of it. No value has a comma in it. */
public final class Register {

    private final List<List<String>> lines;
    private final byte[] bytes;

    private Register(byte[] bytes) {
        this.bytes = bytes;
        this.lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    public static Register file(String name) {
        try (InputStream in = Register.class.getResourceAsStream("/exempelby/" + name)) {
            return new Register(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was sent: UTF-8, commas, CRLF. */
    public byte[] csv() {
        return bytes.clone();
    }

    /** As a Swedish Excel saves it: Windows-1252, semicolons, CRLF. */
    public byte[] windowsCsv() {
        return lines.stream()
                .map(cells -> String.join(";", cells))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(Charset.forName("windows-1252"));
    }

    /** As a workbook: see {@link Workbook}. */
    public byte[] xlsx() {
        return Workbook.of(lines);
    }

    /** The rows by the headings of their columns. */
    public List<Map<String, String>> rows() {
        List<String> headings = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                row.put(headings.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The same with one cell written otherwise. */
    public Register with(int line, String column, String value) {
        List<List<String>> changed = new ArrayList<>(lines);
        List<String> cells = new ArrayList<>(changed.get(line - 1));
        cells.set(lines.get(0).indexOf(column), value);
        changed.set(line - 1, cells);
        return new Register(changed.stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
