// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client that sends far too much. By a socket of its own: an HTTP client would hide when the answer came, and may give up
 * when the server stops listening.
 */
public final class Flood {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private final int megabytes;
    private final boolean announced;
    private final URI address;
    private final Map<String, String> headers;
    private volatile int sent;

    private Flood(int megabytes, boolean announced, URI address, Map<String, String> headers) {
        this.megabytes = megabytes;
        this.announced = announced;
        this.address = address;
        this.headers = headers;
    }

    /** So many megabytes, which the headers say beforehand. */
    public static Flood announced(int megabytes, Visitor who, String path) {
        return new Flood(megabytes, true, who.resolve(path), who.headers());
    }

    /** So many megabytes in chunks. */
    public static Flood unannounced(int megabytes, Visitor who, String path) {
        return new Flood(megabytes, false, who.resolve(path), who.headers());
    }

    public int sentMegabytes() {
        return sent;
    }

    /** Sends until it is answered. */
    public Refusal answer(Duration patience) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) patience.toMillis());
            Thread sender = new Thread(() -> send(socket), "flood");
            sender.setDaemon(true);
            sender.start();
            return new Refusal(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException("no answer after " + sent + " MB", e);
        }
    }

    private void send(Socket socket) {
        StringBuilder head = new StringBuilder("POST " + address.getRawPath() + "?" + address.getRawQuery()
                + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nContent-Type: text/csv\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append(announced ? "Content-Length: " + (long) megabytes * MEGABYTE : "Transfer-Encoding: chunked")
                .append("\r\n\r\n");
        byte[] megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, (byte) 'x');
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
            for (sent = 0; sent < megabytes; sent++) {
                write(out, megabyte);
                if (announced) {
                    Thread.sleep(50); // a slow line: who waits for the end waits ten seconds
                }
            }
            out.write(announced ? new byte[0] : "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException answeredAndClosed) {
            // the answer says what there is to say
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(OutputStream out, byte[] megabyte) throws IOException {
        if (announced) {
            out.write(megabyte);
        } else {
            out.write((Integer.toHexString(megabyte.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(megabyte);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            answer.write(buffer, 0, count);
            String text = answer.toString(StandardCharsets.UTF_8);
            if (text.contains("\r\n\r\n") && text.stripTrailing().endsWith("}")) {
                break;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** What the server said. */
    public record Refusal(String text) {

        public void refused(int status) {
            Matcher line = STATUS.matcher(text);
            assertThat(line.find()).as(text).isTrue();
            assertThat(Integer.parseInt(line.group(1))).as(text).isEqualTo(status);
            assertThat(text).containsIgnoringCase("application/problem+json");
        }
    }
}
