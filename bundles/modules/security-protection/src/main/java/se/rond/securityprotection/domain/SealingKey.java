// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key with its name. The name is in every sealed text, the key is in none. */
public record SealingKey(String id, SecretKey secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_BYTES = 4;
    public static final int BYTES = 32;

    /** 256 bits from the operating system. */
    public static SealingKey make() {
        byte[] name = new byte[NAME_BYTES];
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(name);
        RANDOM.nextBytes(key);
        return of("k" + HexFormat.of().formatHex(name), key);
    }

    public static SealingKey of(String id, byte[] key) {
        return new SealingKey(id, new SecretKeySpec(key, "AES"));
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "SealingKey[" + id + "]";
    }
}
