// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it comes.
 *
 * @param name as the sender calls it, cleaned of everything that could lead somewhere
 * @param claimed media type as the sender says; {@code null} if they do not
 * @param capturedAt when it was taken; {@code null} if the sender does not say
 */
record Upload(
        String name, @Nullable String claimed, @Nullable Instant capturedAt, InputStream content) {

    private static final int LONGEST = 200;

    Upload {
        name = clean(name);
    }

    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\"]", "").strip();
        String shortened = printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
        return shortened.isEmpty() ? "file" : shortened;
    }
}
