// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks everything in an xlsx file once, and throws it away: what it says of its own size may be a lie, and a few kilobytes
 * can unpack to more than there is memory for.
 */
final class PackedFile {

    private PackedFile() {}

    /**
     * @throws se.rond.kernel.TooLarge if it unpacks to too much
     * @throws Unreadable if it is no archive, or encrypted
     */
    static void check(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > Limits.PACKED_FILES) {
                throw Limits.unpacksTooLarge();
            }
            long left = Limits.UNPACKED_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                long limit = entry.getName().endsWith("sharedStrings.xml") ? Math.min(left, Limits.WORDS_BYTES) : left;
                left -= unpack(zip, entry, limit);
            }
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted") ? Unreadable.encrypted() : Unreadable.broken();
        } catch (IOException e) {
            throw Unreadable.broken();
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw Limits.unpacksTooLarge();
                }
            }
        }
        return total;
    }
}
