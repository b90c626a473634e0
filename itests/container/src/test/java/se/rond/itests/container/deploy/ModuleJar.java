// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import se.rond.itests.container.installation.Installation;

/** Other builds of fire safety: the jar that the distribution carries, with another manifest. */
public final class ModuleJar {

    public static final String ID = "fire-safety";

    private final Path original;

    private ModuleJar(Path original) {
        this.original = original;
    }

    public static ModuleJar of(Installation installation) {
        Path directory = installation.home().resolve("system/se/rond/modules/fire-safety");
        try (Stream<Path> files = Files.walk(directory)) {
            return new ModuleJar(files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no jar below " + directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String symbolicName() {
        try (JarFile jar = new JarFile(original.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same code as another version. */
    public byte[] version(String version) {
        return with("Bundle-Version", version);
    }

    /** The same code with another line in its manifest; {@code null}: without that line. */
    public byte[] with(String header, String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile jar = new JarFile(original.toFile())) {
            Manifest manifest = new Manifest(jar.getManifest());
            if (value == null) {
                manifest.getMainAttributes().remove(new java.util.jar.Attributes.Name(header));
            } else {
                manifest.getMainAttributes().putValue(header, value);
            }
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                for (ZipEntry entry : jar.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        jar.getInputStream(entry).transferTo(out);
                        out.closeEntry();
                    }
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256(byte[] jar) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Puts a jar into the deploy folder as a careful person does: whole, not while it is being written. */
    public static Path drop(Installation installation, byte[] jar) {
        Path folder = installation.home().resolve("deploy");
        try {
            Path written = installation.home().resolve("fire-safety.jar.part");
            Files.write(written, jar);
            return Files.move(
                    written,
                    folder.resolve("fire-safety.jar"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a jar into the deploy folder as a slow line does. @param halfway is done when half of it is there */
    public static void copySlowly(Installation installation, byte[] jar, Runnable halfway) {
        try (OutputStream copy =
                Files.newOutputStream(installation.home().resolve("deploy").resolve("fire-safety.jar"))) {
            copy.write(jar, 0, jar.length / 2);
            halfway.run();
            copy.write(jar, jar.length / 2, jar.length - jar.length / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
