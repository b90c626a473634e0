// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * The files of one folder of a bundle. An address can only name what was found when the folder was read, so no address
 * leads anywhere else; files of kinds that a browser has no use for are not there at all.
 */
public final class FileTree {

    private static final Pattern PLAIN_PATH =
            Pattern.compile("[A-Za-z0-9_@][A-Za-z0-9._@-]*(?:/[A-Za-z0-9_@][A-Za-z0-9._@-]*)*");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webmanifest", "application/manifest+json",
            "html", "text/html; charset=utf-8",
            "md", "text/plain; charset=utf-8");
    private static final String LICENCE = "LICENSE";

    private final SortedMap<String, SiteFile> files;

    private FileTree(SortedMap<String, SiteFile> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** @param root folder in the bundle, such as {@code console} */
    public static FileTree of(Bundle bundle, String root) {
        SortedMap<String, URL> found = new TreeMap<>();
        Enumeration<URL> entries = bundle.findEntries(root, "*", true);
        for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
            found.put(entry.getPath().substring(root.length() + 2), entry);
        }
        return of(found);
    }

    /** @param found address within the folder → where it is read */
    public static FileTree of(Map<String, URL> found) {
        SortedMap<String, SiteFile> files = new TreeMap<>();
        found.forEach((path, url) -> typeOf(path).ifPresent(type -> files.put(path, new SiteFile(type, read(url)))));
        return new FileTree(files);
    }

    /** @return the media type of a path that may be served; empty for every other */
    static Optional<String> typeOf(String path) {
        if (!PLAIN_PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equals(LICENCE)) {
            return Optional.of("text/plain; charset=utf-8");
        }
        @Nullable String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return Optional.ofNullable(type);
    }

    public Optional<SiteFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** @throws IllegalStateException if the bundle was built without it */
    public SiteFile require(String path) {
        return file(path).orElseThrow(() -> new IllegalStateException("no " + path + " in the bundle"));
    }

    /** Addresses within the folder, in order. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** Of all content: changes if any file does. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        files.forEach((path, file) -> all.append(path).append(file.hash()).append('\n'));
        return SiteFile.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(URL url) {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
