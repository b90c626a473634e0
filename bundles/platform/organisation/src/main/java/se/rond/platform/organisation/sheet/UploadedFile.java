// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file that was sent, kept on disk while it is read: it is read more than once, and may be large. */
public final class UploadedFile implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path path;
    private final String sha256;

    private UploadedFile(Path path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /** @throws se.rond.kernel.TooLarge if it is longer than 64 MB */
    public static UploadedFile receive(InputStream sent) {
        try {
            Path path = Files.createTempFile("rond-import-", ".tmp");
            try (OutputStream out = Files.newOutputStream(path)) {
                return new UploadedFile(path, copy(sent, out));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(InputStream sent, OutputStream out) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
            total += read;
            if (total > Limits.FILE_BYTES) {
                throw Limits.fileTooLarge();
            }
            out.write(buffer, 0, read);
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    Path path() {
        return path;
    }

    /** Hash of the file as it was sent, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    boolean isEmpty() {
        try {
            return Files.size(path) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is packed like an xlsx file, whatever it was called. */
    boolean isZip() {
        return beginsWith(ZIP);
    }

    /** What Excel writes when a workbook has a password, and what it wrote before 2007. */
    boolean isOle2() {
        return beginsWith(OLE2);
    }

    private boolean beginsWith(byte[] mark) {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
