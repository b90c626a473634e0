// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals texts by AES-256-GCM of the JDK: {@code <name of the key>:<base64 of 12 random bytes, what was sealed, 16 bytes of tag>}.
 * Row and column are part of what is authenticated, so that no text can be moved to another.
 */
public final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** A text is not what was sealed, or not by this key, or stands in another place. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private Seal() {}

    public static String close(SealingKey key, String text, String row, String column) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, row, column).doFinal(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer whole = ByteBuffer.allocate(NONCE + sealed.length);
            whole.put(nonce).put(sealed);
            return key.id() + ":" + Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    public static String open(SealingKey key, String sealed, String row, String column) throws Broken {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.substring(sealed.indexOf(':') + 1));
            if (whole.length < NONCE) {
                throw new Broken();
            }
            byte[] nonce = java.util.Arrays.copyOf(whole, NONCE);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, key, nonce, row, column).doFinal(whole, NONCE, whole.length - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException notOurs) {
            throw new Broken();
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** Name of the key that a text is sealed by. */
    public static String keyOf(String sealed) {
        int colon = sealed.indexOf(':');
        return colon < 0 ? "" : sealed.substring(0, colon);
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, String row, String column)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((row + "/" + column).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
