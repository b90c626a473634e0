// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file as the browser gets it. Compressed when it is asked for the first time, and then kept. */
public final class SiteFile {

    /** Below this a compressed file is no smaller on the wire. */
    private static final int WORTH_COMPRESSING = 512;

    private final String type;
    private final byte[] content;
    private final String hash;
    private byte @Nullable [] compressed;

    public SiteFile(String type, byte[] content) {
        this.type = type;
        this.content = content.clone();
        this.hash = hash(content);
    }

    public static SiteFile text(String type, String content) {
        return new SiteFile(type, content.getBytes(StandardCharsets.UTF_8));
    }

    public String type() {
        return type;
    }

    /** Of the content: changes with it and with nothing else. */
    public String hash() {
        return hash;
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    byte[] content() {
        return content;
    }

    boolean compressible() {
        return content.length >= WORTH_COMPRESSING && !type.startsWith("image/png") && !type.startsWith("image/jpeg");
    }

    synchronized byte[] compressed() {
        byte[] present = compressed;
        if (present == null) {
            present = compress(content);
            compressed = present;
        }
        return present;
    }

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** SHA-256, as many characters of it as tell two files apart. */
    public static String hash(byte[] content) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sha256(content))
                .replace("-", "")
                .replace("_", "")
                .substring(0, 12);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
