// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code Link} to the next page: the address that was asked for, with another {@code after}. */
final class NextLink {

    /** What may stand in a query as it is; {@code >} and its like would end the link. */
    private static final String KEPT = "-._~!$'()*+,;:@/?=%";

    private NextLink() {}

    /**
     * @param path as it was sent
     * @param query as it was sent, {@code null} if nothing was
     */
    static String of(String path, @Nullable String query, String cursor) {
        Stream<String> kept = query == null ? Stream.of() : Arrays.stream(query.split("&"));
        String next = Stream.concat(
                        kept.filter(pair -> !pair.isEmpty() && !pair.startsWith("after=")),
                        Stream.of("after=" + cursor))
                .map(NextLink::encoded)
                .collect(Collectors.joining("&"));
        return "<" + encoded(path) + "?" + next + ">; rel=\"next\"";
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean plain = character < 128 && (Character.isLetterOrDigit(character) || KEPT.indexOf(character) >= 0);
            if (plain) {
                encoded.append(character);
            } else {
                encoded.append(String.format("%%%02X", (int) character));
            }
        }
        return encoded.toString();
    }
}
