// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an export without Rond: {@code java -cp audit.jar se.rond.platform.audit.chain.VerifyExport file}. Ends with 0 if
 * everything agrees, 1 if something does not, 2 if the file cannot be read as an export.
 */
public final class VerifyExport {

    private final BufferedReader lines;
    private long number;
    private Map<String, Object> line = Map.of();

    private VerifyExport(BufferedReader lines) {
        this.lines = lines;
    }

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Usage: java -cp audit.jar " + VerifyExport.class.getName() + " <export file>");
            System.exit(2);
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            System.exit(report(verify(lines)));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("The file cannot be read as an export: " + e.getMessage());
            System.exit(2);
        }
    }

    private static int report(TrailCheck check) {
        Fault fault = check.firstFault().orElse(null);
        System.out.println(check.chains() + " chains, " + check.entries() + " entries; last root "
                + check.lastSealed().map(LocalDate::toString).orElse("none") + " " + check.lastRoot());
        System.out.println(fault == null ? "VALID" : "NOT VALID: " + describe(fault));
        return fault == null ? 0 : 1;
    }

    private static String describe(Fault fault) {
        return fault.day() + " " + fault.unit() + (fault.position() > 0 ? " position " + fault.position() : "") + ": "
                + fault.kind().rule() + ". " + fault.kind().en();
    }

    /** @throws IllegalArgumentException if a line is not one of an export, or the last is missing */
    public static TrailCheck verify(BufferedReader lines) throws IOException {
        VerifyExport export = new VerifyExport(lines);
        try {
            return export.days();
        } catch (IllegalArgumentException
                | DateTimeException
                | ClassCastException
                | NullPointerException
                | NoSuchElementException e) {
            throw new IllegalArgumentException("line " + export.number + ": " + e.getMessage(), e);
        }
    }

    private TrailCheck days() throws IOException {
        require("export");
        LocalDate to = ExportFormat.date(line, "to");
        TrailCheck check = new TrailCheck(ExportFormat.text(line, "rootBefore"));
        boolean open = false;
        for (LocalDate day = ExportFormat.date(line, "from"); !day.isAfter(to); day = day.plusDays(1)) {
            boolean hasRoot = day(day, check);
            if (hasRoot && open) {
                throw new IllegalArgumentException("a day without a root before a day with one");
            }
            open = !hasRoot;
        }
        require("end");
        if (ExportFormat.number(line, "entries") != check.entries()) {
            throw new IllegalArgumentException("the number of entries is another");
        }
        return check;
    }

    /** @return whether the day has a root */
    private boolean day(LocalDate day, TrailCheck check) throws IOException {
        List<ChainHead> heads = new ArrayList<>();
        while (next().equals("chain")) {
            heads.add(ExportFormat.head(of(day)));
        }
        check.begin(heads);
        for (String kind = kind(); kind.equals("entry"); kind = next()) {
            check.link(ExportFormat.link(of(day)), null, contents());
        }
        if (!kind().equals("day")) {
            throw new IllegalArgumentException("expected the line of the day " + day);
        }
        DayRoot root = ExportFormat.root(of(day));
        check.end(day, heads, root, false);
        return root != null;
    }

    private @Nullable String contents() {
        Object contents = line.get("contents");
        return contents == null ? null : CanonicalJson.of(contents);
    }

    private Map<String, Object> of(LocalDate day) {
        if (!ExportFormat.date(line, "day").equals(day)) {
            throw new IllegalArgumentException("expected the day " + day);
        }
        return line;
    }

    private void require(String kind) throws IOException {
        if (!next().equals(kind)) {
            throw new IllegalArgumentException("expected " + kind);
        }
    }

    private String next() throws IOException {
        String text = lines.readLine();
        number++;
        if (text == null) {
            throw new IllegalArgumentException("the file ends too early");
        }
        line = JsonReader.object(text);
        return kind();
    }

    private String kind() {
        return ExportFormat.text(line, "kind");
    }
}
