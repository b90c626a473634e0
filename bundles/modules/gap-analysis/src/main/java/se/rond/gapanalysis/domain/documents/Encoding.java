// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which characters the bytes of a JSON or YAML file stand for: what a mark at its beginning says, else UTF-16 where every
 * other byte of the beginning is nothing, else UTF-8 if all of it can be, else what Windows writes. XML says it itself.
 *
 * @param markLength bytes to skip at the beginning
 * @param guessed whether it is only what is most likely
 */
record Encoding(Charset charset, int markLength, boolean guessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Encoding of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            if (begins(first, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3, false);
            }
            if (begins(first, 0xFF, 0xFE) || first.length > 1 && first[0] != 0 && first[1] == 0) {
                return new Encoding(StandardCharsets.UTF_16LE, begins(first, 0xFF, 0xFE) ? 2 : 0, false);
            }
            if (begins(first, 0xFE, 0xFF) || first.length > 1 && first[0] == 0 && first[1] != 0) {
                return new Encoding(StandardCharsets.UTF_16BE, begins(first, 0xFE, 0xFF) ? 2 : 0, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isUtf8(file) ? new Encoding(StandardCharsets.UTF_8, 0, false) : new Encoding(WINDOWS_1252, 0, true);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                if (decoder.decode(bytes, characters.clear(), end).isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
