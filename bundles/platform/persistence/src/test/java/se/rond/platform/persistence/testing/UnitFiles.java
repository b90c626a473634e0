// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import se.rond.platform.persistence.unit.UnitDescription;

/** A unit and the scripts beside it, found on the class path. */
public record UnitFiles(UnitDescription unit, Map<String, String> scripts) {

    private static final String XML = "META-INF/persistence.xml";

    /** The unit of that name, in whichever jar or folder of the class path has it. */
    public static UnitFiles named(String unit) {
        try {
            for (URL xml : Collections.list(UnitFiles.class.getClassLoader().getResources(XML))) {
                UnitFiles found = at(xml, unit);
                if (found != null) {
                    return found;
                }
            }
            throw new IllegalArgumentException("No " + XML + " on the class path has a unit " + unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only unit of a folder on the class path that looks like the inside of a bundle. */
    public static UnitFiles below(String folder) {
        try {
            URL xml = UnitFiles.class.getClassLoader().getResource(folder + "/" + XML);
            return at(xml, UnitDescription.read(xml, xml).get(0).name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitFiles at(URL xml, String name) throws IOException {
        URL root = URI.create(xml.toString().substring(0, xml.toString().length() - XML.length()))
                .toURL();
        for (UnitDescription unit : UnitDescription.read(xml, root)) {
            if (unit.name().equals(name)) {
                return new UnitFiles(unit, scripts(root));
            }
        }
        return null;
    }

    private static Map<String, String> scripts(URL root) throws IOException {
        return root.getProtocol().equals("jar")
                ? fromJar((JarURLConnection) root.openConnection())
                : fromFolder(Path.of(uri(root)));
    }

    private static Map<String, String> fromJar(JarURLConnection connection) throws IOException {
        Map<String, String> files = new TreeMap<>();
        JarFile jar = connection.getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith("db/") && entry.getName().endsWith(".sql")) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Map<String, String> fromFolder(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(root.resolve("db"))) {
            try (Stream<Path> paths = Files.walk(root.resolve("db"))) {
                List<Path> scripts =
                        paths.filter(path -> path.toString().endsWith(".sql")).toList();
                for (Path script : scripts) {
                    files.put(root.relativize(script).toString().replace('\\', '/'), Files.readString(script));
                }
            }
        }
        return files;
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
