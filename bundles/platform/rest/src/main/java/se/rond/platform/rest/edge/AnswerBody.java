// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer: kept until there is more than fits, then sent, compressed if that is worth it. */
final class AnswerBody extends ServletOutputStream {

    private static final int KEPT_AT_MOST = 8 * 1024;
    private static final int WORTH_COMPRESSING = 1024;

    private final ApiResponse answer;
    private final HttpServletResponse server;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(1024);
    private @Nullable OutputStream sending;
    private boolean closed;
    private boolean abandoned;

    AnswerBody(ApiResponse answer, HttpServletResponse server) {
        this.answer = answer;
        this.server = server;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            return;
        }
        if (sending == null && kept.size() + length <= KEPT_AT_MOST) {
            kept.write(bytes, offset, length);
        } else {
            send(() -> sending().write(bytes, offset, length));
        }
    }

    /** Something that reaches the caller, or shows that there is none any more. */
    private interface Sending {
        void send() throws IOException;
    }

    private void send(Sending sent) throws IOException {
        try {
            sent.send();
        } catch (IOException gone) {
            abandoned = true;
            throw gone;
        }
    }

    /** Whether the caller has gone before the end. */
    boolean isAbandoned() {
        return abandoned;
    }

    private OutputStream sending() throws IOException {
        OutputStream target = sending;
        if (target == null) {
            target = begin();
            kept.writeTo(target);
            sending = target;
        }
        return target;
    }

    private OutputStream begin() throws IOException {
        if (!answer.isCompressible()) {
            return server.getOutputStream();
        }
        server.setHeader("Content-Encoding", "gzip");
        server.addHeader("Vary", "Accept-Encoding");
        return new FastGzip(server.getOutputStream());
    }

    /** Sends what is left. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        send(this::sendRest);
    }

    private void sendRest() throws IOException {
        if (sending == null && (kept.size() < WORTH_COMPRESSING || !answer.isCompressible())) {
            server.setContentLength(kept.size());
            kept.writeTo(server.getOutputStream());
        } else {
            sending().close();
        }
    }

    /** What was kept will never be sent. */
    void clear() {
        kept.reset();
    }

    void breakOff() {
        closed = true;
    }

    @Override
    public void flush() throws IOException {
        OutputStream target = sending;
        if (target != null && !closed) {
            send(target::flush);
        }
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("answers are written by the thread that serves the request");
    }

    /** A little larger than it could be, and several times as fast. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream target) throws IOException {
            super(target, 4096);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
