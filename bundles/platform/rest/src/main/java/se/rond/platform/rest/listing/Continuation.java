// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/**
 * What a cursor continues: one list, with these filters, in this order. A short mark of them is put behind the cursor, so that
 * a page of other filters is never given as the next one of these. No secret: it guards against mistakes.
 */
public final class Continuation {

    /** What may differ from page to page. */
    private static final Set<String> FREE = Set.of("after", "limit", "format");

    private static final int MARK_BYTES = 6;

    private final String mark;

    private Continuation(String mark) {
        this.mark = mark;
    }

    public static Continuation of(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String asked = Arrays.stream(query.split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .filter(pair -> pair.indexOf('=') > 0 && !pair.endsWith("=")) // left empty is left out
                .filter(pair -> !FREE.contains(pair.substring(0, pair.indexOf('='))))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Continuation(mark(request.getRequestURI() + "\n" + asked));
    }

    String seal(String cursor) {
        return cursor + Cursor.MARK + mark;
    }

    /** @throws Malformed if the cursor continues something else */
    public void require(String after) {
        int end = after.lastIndexOf(Cursor.MARK);
        if (end < 0) {
            throw Cursor.unreadable();
        }
        if (!after.substring(end + 1).equals(mark)) {
            throw new Malformed(
                    "cursor-foreign",
                    new Text(
                            "Värdet i after hör till en annan lista, andra filter eller en annan ordning. Börja om utan"
                                    + " after, eller ange samma som för sidan före.",
                            "The value of after belongs to another list, other filters or another order. Start again"
                                    + " without it, or ask as for the page before."));
        }
    }

    private static String mark(String asked) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, MARK_BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
