// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of the file system as the bundle would show it. */
public final class Folder {

    private Folder() {}

    /** A folder that the build has put into the bundle. */
    public static FileTree built(String name) {
        try {
            return of(Path.of(Folder.class.getResource("/" + name).toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static FileTree of(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, URL> found = new TreeMap<>();
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> found.put(folder.relativize(file).toString().replace('\\', '/'), url(file)));
            return FileTree.of(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
