// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** Divides a file into pieces that fit into a row, and puts it together again. Never more than a piece is in memory. */
public final class Pieces {

    /** Three bytes are four letters. */
    private static final int BYTES = 23_400;

    private Pieces() {}

    /** @return how many there were */
    public static int divide(KeptDocument document, Path content, Consumer<DocumentPiece> keep) {
        try (InputStream packed = new DeflaterInputStream(Files.newInputStream(content))) {
            int pieces = 0;
            for (byte[] bytes = packed.readNBytes(BYTES); bytes.length > 0; bytes = packed.readNBytes(BYTES)) {
                keep.accept(new DocumentPiece(
                        document.id(), ++pieces, Base64.getEncoder().encodeToString(bytes)));
            }
            document.divided(pieces);
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param piece the letters of a piece by its number, from 1 */
    public static void join(int pieces, IntFunction<String> piece, Path to) {
        Enumeration<InputStream> streams = new Enumeration<>() {
            private int next = 1;

            @Override
            public boolean hasMoreElements() {
                return next <= pieces;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(Base64.getDecoder().decode(piece.apply(next++)));
            }
        };
        try (InputStream content = new InflaterInputStream(new SequenceInputStream(streams));
                OutputStream out = Files.newOutputStream(to)) {
            content.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
