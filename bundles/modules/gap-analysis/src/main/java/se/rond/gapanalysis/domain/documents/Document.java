// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import se.rond.gapanalysis.domain.documents.Value.Fields;

/** A file that is to be read. It may be read more than once, and is never in memory as a whole. */
public final class Document {

    /** XML that says that it is in another encoding than UTF-8. */
    private static final Pattern SAYS_OTHERWISE = Pattern.compile("(?i)\\A<\\?xml[^>]*encoding=[\"'](?!utf-?8)[^\"']+");

    private final String name;
    private final Path file;
    private final Limits limits;

    public Document(String name, Path file, Limits limits) {
        this.name = name;
        this.file = file;
        this.limits = limits;
    }

    public String name() {
        return name;
    }

    public Path file() {
        return file;
    }

    public Limits limits() {
        return limits;
    }

    public Format format() {
        return Format.of(beginning());
    }

    /** The first few thousand characters. */
    public String beginning() {
        try (Reader text = reader(Encoding.of(file))) {
            char[] beginning = new char[4_096];
            int read = 0;
            for (int more = 0; more >= 0 && read < beginning.length; read += Math.max(more, 0)) {
                more = text.read(beginning, read, beginning.length - read);
            }
            return new String(beginning, 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the outermost object, field by field. */
    public void read(Remarks remarks, Fields reader) {
        try {
            if (Files.size(file) > limits.bytes()) {
                throw limits.tooLong(name);
            }
            Format format = format();
            if (format == Format.XML) {
                readXml(remarks, reader);
            } else {
                readTokens(format, remarks, reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readXml(Remarks remarks, Fields reader) throws IOException {
        if (Encoding.of(file).guessed() && !SAYS_OTHERWISE.matcher(beginning()).find()) {
            throw Refusals.broken(Format.XML, "", "encoding"); // the parser would print it, too
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                XmlCursor xml = new XmlCursor(in, limits)) {
            new XmlValue(xml, remarks).document(reader);
        }
    }

    private void readTokens(Format format, Remarks remarks, Fields reader) throws IOException {
        Encoding encoding = Encoding.of(file);
        if (encoding.guessed()) {
            remarks.warning(
                    "",
                    "Filen är inte UTF-8. Den har lästs som Windows-1252; kontrollera å, ä och ö.",
                    "The file is not UTF-8. It was read as Windows-1252; check the letters with accents.");
        }
        try (Reader text = reader(encoding);
                Tokens tokens = format == Format.JSON ? new JsonTokens(text, limits) : new YamlTokens(text, limits)) {
            new TokenValue(tokens, limits, remarks).fields(reader);
        }
    }

    private Reader reader(Encoding encoding) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(encoding.markLength());
        return new InputStreamReader(in, encoding.charset());
    }
}
