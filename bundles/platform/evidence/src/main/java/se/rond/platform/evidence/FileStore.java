// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.TooLarge;

/** The bytes, each file under the hash of its content: {@code store/evidence/ab/ab12…}. What is there is never changed. */
final class FileStore {

    private static final int BUFFER = 64 * 1024;
    private static final long BYTES_FREE = 200L * 1024 * 1024;

    private final Path directory;
    private final Path incoming;
    private final long limitBytes;
    private final FileKinds kinds = new FileKinds();

    /** @param limitMegabytes how large a file may be */
    FileStore(Path directory, int limitMegabytes) {
        this.directory = directory;
        this.incoming = directory.resolve("incoming");
        this.limitBytes = limitMegabytes * 1024L * 1024L;
        try {
            Files.createDirectories(incoming);
            forgetWhatWasOnItsWay();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory, e);
        }
    }

    /**
     * Receives a file, finds out what it is, takes out what a picture tells beside what it shows, and keeps it.
     *
     * @throws se.rond.kernel.Problem if it is too large, of a kind that is not kept, or broken
     */
    Kept keep(Upload upload) {
        try {
            Path received = Files.createTempFile(incoming, "received", ".tmp");
            Path clean = Files.createTempFile(incoming, "clean", ".tmp");
            try {
                String sent = receive(upload.content(), received);
                if (Files.size(received) == 0) {
                    throw new Invalid("", "file-empty", "Filen är tom.", "The file is empty.");
                }
                String kind = kinds.kindOf(received, upload.claimed());
                boolean picture = FileKinds.PICTURES.contains(kind);
                if (picture) {
                    Pictures.redraw(received, kind, clean);
                }
                Path result = picture ? clean : received;
                String sha256 = hash(result);
                long size = Files.size(result);
                move(result, path(sha256));
                return new Kept(kind, size, sha256, sent);
            } finally {
                Files.deleteIfExists(received);
                Files.deleteIfExists(clean);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the machine stopped in the middle of something. */
    private void forgetWhatWasOnItsWay() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whether files can be written, and whether there is room for them. */
    HealthCheck.Status health() {
        try {
            if (!Files.isWritable(incoming)) {
                return HealthCheck.Status.degraded("Photos and documents cannot be written.");
            }
            return Files.getFileStore(directory).getUsableSpace() < BYTES_FREE
                    ? HealthCheck.Status.degraded("There is hardly any room left for photos and documents.")
                    : HealthCheck.Status.UP;
        } catch (IOException e) {
            return HealthCheck.Status.degraded("The folder of photos and documents cannot be reached.");
        }
    }

    Path path(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private String receive(InputStream content, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limitBytes) {
                    throw tooLarge();
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private TooLarge tooLarge() {
        long megabytes = limitBytes / 1024 / 1024;
        return new TooLarge(
                "file-too-large",
                new Text(
                        "Filen får vara högst " + megabytes + " MB.", "The file may be at most " + megabytes + " MB."));
    }

    private static void move(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (Files.exists(target)) {
            return; // the same content is there already
        }
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true); // the record that names it must not be there without it
        }
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
