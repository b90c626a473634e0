// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/** What is Rond's own in an OSCAL document: the namespace of its properties, and how its ids become those of OSCAL. */
public final class Rond {

    /** Of every property that OSCAL has no place for. Documented in {@code docs/api.md}; its meaning never changes. */
    public static final String NAMESPACE = "urn:rond:oscal";

    static final String OSCAL_VERSION = "1.2.2";

    private static final UUID SPACE = UUID.fromString("4c3d2a6e-5b0f-5d8c-9b5e-52f0c2a7a1d4");
    private static final Pattern TOKEN = Pattern.compile("(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*");

    private Rond() {}

    /** The same for the same thing, always (RFC 9562, version 5: OSCAL takes only that and random ones). */
    public static UUID uuid(String kind, Object id) {
        byte[] name = (kind + "/" + id).getBytes(StandardCharsets.UTF_8);
        ByteBuffer space = ByteBuffer.allocate(16 + name.length);
        space.putLong(SPACE.getMostSignificantBits())
                .putLong(SPACE.getLeastSignificantBits())
                .put(name);
        try {
            byte[] hash = Arrays.copyOf(MessageDigest.getInstance("SHA-1").digest(space.array()), 16);
            hash[6] = (byte) (hash[6] & 0x0F | 0x50);
            hash[8] = (byte) (hash[8] & 0x3F | 0x80);
            ByteBuffer uuid = ByteBuffer.wrap(hash);
            return new UUID(uuid.getLong(), uuid.getLong());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** A reference as OSCAL's tokens are: what they do not take becomes something that no other reference becomes. */
    static String token(String ref) {
        if (TOKEN.matcher(ref).matches()) {
            return ref;
        }
        String plain = ref.replaceAll("[^\\p{L}\\p{N}.\\-_]", "_");
        return "r_" + plain + "_" + uuid("ref", ref).toString().substring(0, 8);
    }
}
