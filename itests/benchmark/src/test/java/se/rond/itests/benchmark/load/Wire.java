// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.load;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection: sends a request, reads the whole answer. Costs next to nothing, so that the server gets the processor. */
public final class Wire implements Closeable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int end;

    public Wire(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** What came back. */
    public record Reply(int status, String body) {

        public boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    /** @return its status; the body is read and forgotten, unless it is a refusal */
    public Reply send(Request request) throws IOException {
        return send(request, false);
    }

    public Reply send(Request request, boolean keepBody) throws IOException {
        socket.getOutputStream().write(request.bytes());
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        ByteArrayOutputStream kept = keepBody || status >= 300 ? new ByteArrayOutputStream() : null;
        if (chunked) {
            chunks(kept);
        } else {
            read(length, kept);
        }
        return new Reply(status, kept == null ? "" : kept.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void chunks(ByteArrayOutputStream kept) throws IOException {
        long size = Long.parseLong(line().strip(), 16);
        while (size > 0) {
            read(size, kept);
            line();
            size = Long.parseLong(line().strip(), 16);
        }
        line();
    }

    private void read(long length, ByteArrayOutputStream kept) throws IOException {
        long left = length;
        while (left > 0) {
            int count = (int) Math.min(left, available());
            if (kept != null) {
                kept.write(buffer, position, count);
            }
            position += count;
            left -= count;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            available();
            char next = (char) buffer[position++];
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append(next);
            }
        }
    }

    private int available() throws IOException {
        if (position == end) {
            position = 0;
            end = socket.getInputStream().read(buffer);
            if (end < 0) {
                end = 0;
                throw new EOFException("the server closed the connection");
            }
        }
        return end - position;
    }
}
