// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import se.rond.kernel.Text;
import se.rond.kernel.TooLarge;

/** Counts what is read, and refuses at the limit of the operation: also where nobody said beforehand how long it is. */
public final class RequestBody extends ServletInputStream {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long DRAINED_AT_MOST = 256 * MEGABYTE;
    private static final long DRAINING_AT_MOST = TimeUnit.SECONDS.toNanos(20);

    private final ServletInputStream body;
    private final long announced;
    private int limitMegabytes = 1;
    private long read;

    RequestBody(ServletInputStream body, long announced) {
        this.body = body;
        this.announced = announced;
    }

    /** @throws TooLarge if more was announced */
    public void limit(int megabytes) {
        limitMegabytes = megabytes;
        if (announced > megabytes * MEGABYTE) {
            throw tooLarge();
        }
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = body.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > limitMegabytes * MEGABYTE) {
            throw tooLarge();
        }
    }

    private TooLarge tooLarge() {
        return new TooLarge(
                "body-too-large",
                new Text(
                        "Det som skickades är för stort. Här tas högst " + limitMegabytes + " MB emot.",
                        "What was sent is too large. At most " + limitMegabytes + " MB is taken here."));
    }

    /** Whether a client that was refused may still be sending. */
    public boolean isLeft(int status) {
        return status >= 400 && announced != 0 && !body.isFinished();
    }

    /** Reads to the end, within bounds: many a client reads the answer only when it has sent everything. */
    public void drain() {
        long until = System.nanoTime() + DRAINING_AT_MOST;
        byte[] waste = new byte[64 * 1024];
        try {
            long drained = 0;
            int count = 0;
            while (count >= 0 && drained < DRAINED_AT_MOST && System.nanoTime() - until < 0) {
                count = body.read(waste);
                drained += count;
            }
        } catch (IOException gone) {
            // then nobody is waiting
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("bodies are read by the thread that serves the request");
    }
}
