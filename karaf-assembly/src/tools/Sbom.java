// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Lists every jar of the distribution as a CycloneDX bill of materials. It reads the archive's content, not the poms,
 * so it says what is really shipped: Karaf's own bundles, those of the features, and jars nested in bundles.
 */
final class Sbom {

    private static final String FRAME =
            """
            {
              "bomFormat": "CycloneDX",
              "specVersion": "1.6",
              "version": 1,
              "metadata": {"component": {"type": "application", "bom-ref": "rond", "name": "rond", "version": %s}},
              "components": [
            %s
              ]
            }
            """;

    private final Map<String, String> components = new TreeMap<>();

    private Sbom() {}

    /** @param args the assembly, the file to write, the version of Rond */
    public static void main(String[] args) throws IOException {
        Path assembly = Path.of(args[0]);
        Sbom sbom = new Sbom();
        for (Path part : new Path[] {assembly.resolve("system"), assembly.resolve("lib")}) {
            try (Stream<Path> files = Files.walk(part)) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jar -> sbom.add(part, jar));
            }
        }
        Files.writeString(Path.of(args[1]), FRAME.formatted(quoted(args[2]), String.join(",\n", sbom.components.values())));
    }

    private void add(Path repository, Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            Path relative = repository.relativize(file);
            int depth = relative.getNameCount();
            if (depth > 3) { // group/…/artifact/version/file.jar
                String group = relative.subpath(0, depth - 3).toString().replace('\\', '.').replace('/', '.');
                String artifact = relative.getName(depth - 3).toString();
                String version = relative.getName(depth - 2).toString();
                add(group, artifact, version, classifier(relative.getFileName().toString(), artifact + '-' + version), content);
            } else {
                addByOwnWord(content);
            }
            addNested(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /** What the file's name has between the version and the ending: a jar of the same coordinates with another content. */
    private static String classifier(String file, String plain) {
        String rest = file.startsWith(plain) ? file.substring(plain.length(), file.length() - ".jar".length()) : "";
        return rest.startsWith("-") ? "?classifier=" + rest.substring(1) : "";
    }

    private void addNested(byte[] jar) throws IOException {
        try (JarInputStream entries = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    addByOwnWord(entries.readAllBytes());
                }
            }
            addMerged(entries.getManifest());
        }
    }

    /** What our own bundles say they have merged into themselves, as group:artifact:version. */
    private void addMerged(Manifest manifest) {
        String merged = manifest == null ? null : manifest.getMainAttributes().getValue("Rond-Merged");
        if (merged != null) {
            for (String coordinates : merged.split(",")) {
                String[] part = coordinates.strip().split(":");
                put(part[0], part[1], part[2], "", "");
            }
        }
    }

    /** A jar outside the repository layout is named by the Maven properties inside it. */
    private void addByOwnWord(byte[] jar) throws IOException {
        try (JarInputStream entries = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().startsWith("META-INF/maven/") && entry.getName().endsWith("/pom.properties")) {
                    Properties maven = read(entries);
                    add(maven.getProperty("groupId"), maven.getProperty("artifactId"), maven.getProperty("version"), "", jar);
                }
            }
        }
    }

    private static Properties read(InputStream content) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(content.readAllBytes()));
        return properties;
    }

    private void add(String group, String artifact, String version, String classifier, byte[] jar) {
        String hash = HexFormat.of().formatHex(sha256().digest(jar));
        put(group, artifact, version, classifier, ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"" + hash + "\"}]");
    }

    private void put(String group, String artifact, String version, String classifier, String more) {
        String purl = "pkg:maven/" + group + "/" + artifact + "@" + version + classifier;
        components.putIfAbsent(
                purl,
                "    {\"type\": \"library\", \"bom-ref\": %s, \"group\": %s, \"name\": %s, \"version\": %s, \"purl\": %s%s}"
                        .formatted(quoted(purl), quoted(group), quoted(artifact), quoted(version), quoted(purl), more));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
