// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;

/**
 * CSV as programs and spreadsheets write it: UTF-8 with or without a mark, UTF-16 with one, or Windows-1252; commas,
 * semicolons or tabs. Line numbers are those of the file, also after a cell with line breaks in it.
 */
final class CsvFile {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final UploadedFile file;
    private final Encoding encoding;

    CsvFile(UploadedFile file) {
        this.file = file;
        this.encoding = Encoding.of(file.path());
    }

    void read(Lines lines) {
        long[] line = {1};
        try (CsvReader<CsvRecord> csv = reader()) {
            for (CsvRecord row : csv) {
                line[0] = row.getStartingLineNumber();
                lines.take(Math.toIntExact(line[0]), row.getFields());
            }
        } catch (CsvParseException tooLong) {
            throw Unreadable.quoteOpen(line[0] + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvReader<CsvRecord> reader() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator())
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(Limits.CELL_CHARACTERS * 4)
                .ofCsvRecord(open());
    }

    private Reader open() throws IOException {
        java.io.InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(encoding.markLength());
        return new InputStreamReader(in, decoder(encoding.charset()));
    }

    private static java.nio.charset.CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** The one that divides the heading line into most parts. */
    private char separator() throws IOException {
        String heading = heading();
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(heading, separator) > count(heading, best)) {
                best = separator;
            }
        }
        return best;
    }

    private String heading() throws IOException {
        StringBuilder heading = new StringBuilder();
        try (Reader in = new BufferedReader(open())) {
            boolean begun = false;
            for (int c = in.read(); c >= 0 && heading.length() < Limits.CELL_CHARACTERS; c = in.read()) {
                if (c == '\n' || c == '\r') {
                    if (begun) {
                        break;
                    }
                } else {
                    begun = true;
                    heading.append((char) c);
                }
            }
        }
        return heading.toString();
    }

    private static long count(String text, char wanted) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }
}
