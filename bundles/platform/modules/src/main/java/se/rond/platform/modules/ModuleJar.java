// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;

/**
 * A jar that says it is a module.
 *
 * @param symbolicName the bundle's name, without directives
 * @param id what its addresses begin with
 * @param name in words; the id where the manifest says none
 * @param atFirst what becomes of it in a new installation that carries it: it runs, unless its manifest says
 *     {@code Rond-Module-Start: asked}, since nobody but the municipality can decide to have it
 */
record ModuleJar(String symbolicName, String id, Text name, String version, String sha256, Wanted atFirst) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final List<String> FOREIGN = List.of("Fragment-Host", "Bundle-Activator", "DynamicImport-Package");

    /**
     * @throws Invalid if the file is no jar, or its manifest is not a module's
     */
    static ModuleJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            if (jar.getManifest() == null) {
                throw notAModule("Filen saknar manifest.", "The file has no manifest.");
            }
            return of(jar.getManifest().getMainAttributes(), sha256(file));
        } catch (IOException e) {
            throw notAModule("Filen är ingen jar.", "The file is not a jar.");
        }
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static ModuleJar of(Attributes manifest, String sha256) {
        String name = header(manifest, "Bundle-SymbolicName").split(";", 2)[0].strip();
        String id = header(manifest, "Rond-Module");
        if (!NAME.matcher(name).matches() || !ID.matcher(id).matches()) {
            throw notAModule(
                    "Bundle-SymbolicName eller Rond-Module har fel form.",
                    "Bundle-SymbolicName or Rond-Module is not well formed.");
        }
        for (String foreign : FOREIGN) {
            if (manifest.getValue(foreign) != null) {
                throw notAModule("En modul får inte ha " + foreign + ".", "A module must not have " + foreign + ".");
            }
        }
        try {
            return new ModuleJar(
                    name,
                    id,
                    words(manifest.getValue("Rond-Module-Name-sv"), manifest.getValue("Rond-Module-Name-en"), id),
                    Version.parseVersion(header(manifest, "Bundle-Version")).toString(),
                    sha256,
                    "asked".equals(manifest.getValue("Rond-Module-Start")) ? Wanted.STOPPED : Wanted.RUNNING);
        } catch (IllegalArgumentException notAVersion) {
            throw notAModule("Bundle-Version är ingen version.", "Bundle-Version is not a version.");
        }
    }

    static Text words(@Nullable String sv, @Nullable String en, String id) {
        return new Text(sv == null ? id : sv, en == null ? id : en);
    }

    private static String header(Attributes manifest, String name) {
        String value = manifest.getValue(name);
        if (value == null || value.isBlank()) {
            throw notAModule("Manifestet saknar " + name + ".", "The manifest lacks " + name + ".");
        }
        return value.strip();
    }

    private static Invalid notAModule(String sv, String en) {
        return new Invalid(
                "",
                "not-a-module",
                new Text(sv + " Skicka jar-filen för en modul till Rond.", en + " Send the jar of a module for Rond."));
    }
}
