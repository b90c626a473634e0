// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest.packs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.SentFile;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** The files of a form (RFC 7578), one after another as they come: each is read before the next is asked for. Other fields are passed over. */
final class FormFiles implements Iterator<SentFile> {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");
    private static final Pattern NAME = Pattern.compile("(?i)filename=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ENCODED = Pattern.compile("(?i)filename\\*=utf-8''([^;\\s]+)");
    private static final int LONGEST_HEAD = 8_192;

    private final InputStream body;
    private final byte[] mark;
    private @Nullable PartStream part;
    private @Nullable SentFile next;
    private boolean ended;

    FormFiles(String type, InputStream body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw broken();
        }
        String given = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        this.body = new BufferedInputStream(body, 1 << 16);
        this.mark = ("\r\n--" + given).getBytes(StandardCharsets.ISO_8859_1);
        // what comes before the first mark counts as a part without a name; the mark needs no line end before it there
        this.part = new PartStream(this.body, mark, 2);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !ended) {
                advance();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    @Override
    public SentFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SentFile file = next;
        next = null;
        if (file == null) {
            throw new NoSuchElementException();
        }
        return file;
    }

    private void advance() throws IOException {
        if (part != null) {
            part.transferTo(OutputStream.nullOutputStream());
        }
        String line = line();
        if (line.startsWith("--")) {
            ended = true;
            return;
        }
        String name = "";
        for (String head = line(); !head.isEmpty(); head = line()) {
            if (head.regionMatches(true, 0, "content-disposition:", 0, 20)) {
                name = fileName(head);
            }
        }
        PartStream content = new PartStream(body, mark, 0);
        part = content;
        if (!name.isEmpty()) {
            next = new SentFile(name, content);
        }
    }

    private static String fileName(String head) {
        Matcher encoded = ENCODED.matcher(head);
        if (encoded.find()) {
            try {
                return URLDecoder.decode(encoded.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                throw broken();
            }
        }
        Matcher plain = NAME.matcher(head);
        return plain.find() ? plain.group(1).replaceAll("\\\\(.)", "$1") : "";
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int sign = body.read(); sign != '\n'; sign = body.read()) {
            if (sign < 0 && line.toString(StandardCharsets.UTF_8).equals("--")) {
                break;
            }
            if (sign < 0 || line.size() > LONGEST_HEAD) {
                throw broken();
            }
            line.write(sign);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    static Malformed broken() {
        return new Malformed(
                "form-broken",
                new Text(
                        "Formuläret med filerna går inte att läsa. Skicka det igen.",
                        "The form with the files cannot be read. Send it again."));
    }
}
