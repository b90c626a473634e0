// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.rond.gapanalysis.domain.documents.Document;
import se.rond.gapanalysis.domain.documents.Limits;

/** A file that was sent, on disk while it is read. */
final class ReceivedFile implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    private final Document document;
    private final String sha256;
    private final long bytes;

    private ReceivedFile(Document document, String sha256, long bytes) {
        this.document = document;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /** @throws se.rond.kernel.TooLarge as soon as it is longer than it may be */
    static ReceivedFile receive(String name, InputStream content, Limits limits) {
        try {
            Path path = Files.createTempFile("rond-pack-", ".tmp");
            try {
                return copy(shortened(name), content, path, limits);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReceivedFile copy(String name, InputStream content, Path path, Limits limits) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > limits.bytes()) {
                    throw limits.tooLong(name);
                }
                out.write(buffer, 0, read);
                digest.update(buffer, 0, read);
            }
        }
        return new ReceivedFile(new Document(name, path, limits), HexFormat.of().formatHex(digest.digest()), total);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    Document document() {
        return document;
    }

    String name() {
        return document.name();
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(document.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
