// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** What follows the question mark: percent-encoded UTF-8, or nobody can say what was meant. */
final class QueryText {

    private QueryText() {}

    /** @throws Malformed if it cannot be decoded */
    static void requireReadable(@Nullable String query) {
        if (query != null && query.indexOf('%') >= 0 && !isReadable(query)) {
            throw new Malformed(
                    "query-unreadable",
                    new Text(
                            "Adressens parametrar går inte att avkoda. De ska vara procentkodad UTF-8.",
                            "The parameters of the address cannot be decoded. They must be percent-encoded UTF-8."));
        }
    }

    private static boolean isReadable(String query) {
        byte[] octets = new byte[query.length() * 3];
        int length = 0;
        for (int i = 0; i < query.length(); i++) {
            if (query.charAt(i) != '%') {
                octets[length++] = (byte) (query.charAt(i) < 128 ? query.charAt(i) : '?');
                continue;
            }
            int high = i + 2 <= query.length() - 1 ? Character.digit(query.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(query.charAt(i + 2), 16);
            if (low < 0) {
                return false;
            }
            octets[length++] = (byte) (high * 16 + low);
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, 0, length));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
