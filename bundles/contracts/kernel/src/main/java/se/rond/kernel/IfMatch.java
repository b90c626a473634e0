// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The version a caller says they have seen, from the {@code If-Match} header ({@code "7"} or {@code 7}).
 * Jakarta REST makes one of a header value; a missing header is {@code null} there and {@link #none()} here.
 */
public final class IfMatch {

    private static final IfMatch NONE = new IfMatch(OptionalLong.empty());

    private final OptionalLong version;

    /** @throws Malformed if the value is no version of ours */
    public IfMatch(String header) {
        this(parse(header));
    }

    private IfMatch(OptionalLong version) {
        this.version = version;
    }

    public static IfMatch none() {
        return NONE;
    }

    public static IfMatch version(long version) {
        return new IfMatch(OptionalLong.of(version));
    }

    /** For resources: the header as Jakarta REST hands it over. */
    public static IfMatch of(@Nullable IfMatch header) {
        return header == null ? NONE : header;
    }

    public boolean isMissing() {
        return version.isEmpty();
    }

    /**
     * @throws VersionMissing if the caller named no version
     * @throws Stale if the caller saw another one
     */
    public void require(long current) {
        if (version.isEmpty()) {
            throw new VersionMissing();
        }
        requireIfPresent(current);
    }

    /** @throws Stale if the caller named a version and it is not the current one */
    public void requireIfPresent(long current) {
        if (version.isPresent() && version.getAsLong() != current) {
            throw new Stale();
        }
    }

    private static OptionalLong parse(String header) {
        String value = header.strip();
        if (value.startsWith("W/")) { // RFC 9110, 13.1.1: a weak one never matches
            throw new Malformed(
                    "if-match-weak",
                    new Text(
                            "If-Match tar ingen svag ETag (W/…). Skicka versionen utan W/, till exempel \"3\".",
                            "If-Match takes no weak ETag (W/…). Send the version without W/, such as \"3\"."));
        }
        value = value.replace("\"", "");
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException notAVersion) {
            throw new Malformed(
                    "if-match-unreadable",
                    new Text(
                            "If-Match ska vara versionen ur ETag, till exempel \"3\".",
                            "If-Match must be the version from ETag, such as \"3\"."));
        }
    }
}
