// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.rond.platform.console.site.FileTree;
import se.rond.platform.console.site.SiteFile;

/**
 * The pages of a module, as its bundle carries them.
 *
 * @param revision version and content: the same jar gives the same, also after a restart, and another jar another
 * @param isKeptApart whether there is no such module for whoever is not told of it
 */
public record DeployedModule(
        String id, String version, String revision, Manifest manifest, FileTree files, boolean isKeptApart) {

    private static final String MANIFEST = "module.json";

    static DeployedModule of(String id, String version, FileTree files, boolean isKeptApart) {
        Manifest manifest = Manifest.read(files.require(MANIFEST).text(), id);
        return new DeployedModule(id, version, version + "-" + files.hash(), manifest, files, isKeptApart);
    }

    /** @param permissions of whoever is signed in */
    boolean isToldTo(Set<String> permissions) {
        return manifest.isFor(permissions);
    }

    /** Where its files are. */
    public String base() {
        return "/m/" + id + "/" + revision + "/";
    }

    /** What a browser takes along: everything but the manifest. */
    public List<String> fileNames() {
        return files.paths().stream().filter(path -> !path.equals(MANIFEST)).toList();
    }

    /** The entries of its menu for somebody who holds these permissions. */
    public List<Manifest.Entry> menuFor(Set<String> permissions) {
        return manifest.menu().stream()
                .filter(entry -> entry.isFor(permissions))
                .toList();
    }

    /** Whether an address can be one of its pages: it begins as they do. */
    boolean mayAnswer(String path) {
        return Stream.of(
                        Stream.of("/" + id),
                        manifest.menu().stream().map(Manifest.Entry::path).filter(page -> !page.equals("/")),
                        manifest.open().stream(),
                        manifest.pages().stream())
                .flatMap(beginnings -> beginnings)
                .anyMatch(beginning -> path.equals(beginning) || path.startsWith(beginning + "/"));
    }

    Optional<SiteFile> file(String address) {
        return address.startsWith(base()) ? files.file(address.substring(base().length())) : Optional.empty();
    }
}
