// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest.packs;

import java.io.IOException;
import java.io.InputStream;

/** One part of a form: it ends where the mark between parts comes. */
final class PartStream extends InputStream {

    private final InputStream body;
    private final byte[] mark;
    /** How much of the mark has come; it is content unless the rest follows. */
    private int matched;
    /** How much of the beginning of the mark is content, and how much of that was handed out. */
    private int held;

    private int handed;
    /** What came after it; -1 for nothing. */
    private int after = -1;

    private boolean ended;

    /** @param matched how much of the mark counts as come already */
    PartStream(InputStream body, byte[] mark, int matched) {
        this.body = body;
        this.mark = mark;
        this.matched = matched;
    }

    @Override
    public int read() throws IOException {
        while (true) {
            if (handed < held) {
                return mark[handed++] & 0xFF;
            }
            held = 0;
            handed = 0;
            if (after >= 0) {
                int sign = after;
                after = -1;
                return sign;
            }
            if (ended) {
                return -1;
            }
            match();
        }
    }

    /** Takes signs until it is certain whether they are the mark. A carriage return is nowhere in it but at its beginning. */
    private void match() throws IOException {
        int sign = body.read();
        if (sign < 0) {
            throw FormFiles.broken();
        }
        if (sign == (mark[matched] & 0xFF)) {
            matched++;
            ended = matched == mark.length;
            return;
        }
        held = matched;
        matched = 0;
        if (sign == (mark[0] & 0xFF)) {
            matched = 1;
        } else {
            after = sign;
        }
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int sign = read();
            if (sign < 0) {
                return count == 0 ? -1 : count;
            }
            buffer[from + count++] = (byte) sign;
        }
        return count;
    }
}
