// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shell and its libraries. Their addresses carry a hash of their content, so that they are kept for ever; the page, the
 * service worker and the manifest have addresses of their own and are made here.
 */
final class Shell {

    private static final List<String> NOT_FOR_PAGES = List.of("index.html", "sw.js", "manifest.webmanifest");
    private static final List<String> CLASSIC = List.of("sw.js", "theme.js");
    private static final List<String> FIRST_LIBRARIES = List.of(
            "reactive-element/reactive-element.js",
            "reactive-element/css-tag.js",
            "lit-html/lit-html.js",
            "lit-html/is-server.js",
            "lit-html/static.js",
            "lit-html/directive.js",
            "lit-html/directive-helpers.js",
            "lit-html/directives/keyed.js",
            "lit-html/directives/live.js",
            "lit-element/lit-element.js",
            "lit/index.js",
            "lit/static-html.js",
            "lit/directives/keyed.js",
            "lit/directives/live.js");
    /** What pages may need without coverage, beside what the shell itself does. */
    private static final List<String> LATER_LIBRARIES = List.of(
            "lit-html/async-directive.js",
            "lit-html/directives/class-map.js",
            "lit-html/directives/if-defined.js",
            "lit-html/directives/ref.js",
            "lit-html/directives/repeat.js",
            "lit/directives/class-map.js",
            "lit/directives/if-defined.js",
            "lit/directives/ref.js",
            "lit/directives/repeat.js",
            "chart.js/dist/chart.js",
            "chart.js/dist/chunks/helpers.dataset.js",
            "kurkle__color/dist/color.esm.js");

    private final FileTree shell;
    private final FileTree vendor;
    private final String shellBase;
    private final String vendorBase;
    private final Policy policy;
    private final SiteFile page;
    private final Map<String, SiteFile> made;

    Shell(FileTree shell, FileTree vendor) {
        this.shell = shell;
        this.vendor = vendor;
        this.shellBase = "/shell/" + shell.hash() + "/";
        this.vendorBase = "/v/" + vendor.hash() + "/";
        ImportMap importMap = new ImportMap(shellBase, vendorBase);
        this.policy = new Policy(importMap);
        this.page = page(importMap);
        this.made = Map.of(
                "/sw.js", worker(),
                "/manifest.webmanifest", filled("manifest.webmanifest", Map.of("@SHELL@", shellBase)));
    }

    Policy policy() {
        return policy;
    }

    SiteFile page() {
        return page;
    }

    /** @return the worker or the manifest */
    Optional<SiteFile> made(String path) {
        return Optional.ofNullable(made.get(path));
    }

    /** @return a file of the shell or of a library, by its address with its revision */
    Optional<SiteFile> kept(String path) {
        if (path.startsWith(shellBase)) {
            return shell.file(path.substring(shellBase.length()))
                    .filter(file -> forPages(path.substring(shellBase.length())));
        }
        return path.startsWith(vendorBase) ? vendor.file(path.substring(vendorBase.length())) : Optional.empty();
    }

    private SiteFile page(ImportMap importMap) {
        Stream<String> scripts = shell.paths().stream()
                .filter(path -> path.endsWith(".js") && !CLASSIC.contains(path))
                .map(path -> shellBase + path);
        String preloads = Stream.concat(scripts, FIRST_LIBRARIES.stream().map(path -> vendorBase + path))
                .map(address -> "<link rel=\"modulepreload\" href=\"" + address + "\">")
                .collect(Collectors.joining("\n"));
        return filled(
                "index.html", Map.of("@SHELL@", shellBase, "@IMPORTMAP@", importMap.text(), "@PRELOADS@", preloads));
    }

    /** The text of the worker, preceded by its revision and by what it keeps. */
    private SiteFile worker() {
        String assets = Stream.of(
                        Stream.of("/"),
                        shell.paths().stream().filter(Shell::forPages).map(path -> shellBase + path),
                        Stream.concat(FIRST_LIBRARIES.stream(), LATER_LIBRARIES.stream())
                                .peek(vendor::require)
                                .map(path -> vendorBase + path))
                .flatMap(all -> all)
                .map(address -> "'" + address + "'")
                .collect(Collectors.joining(","));
        String revision = SiteFile.hash((page.hash() + assets).getBytes(StandardCharsets.UTF_8));
        return SiteFile.text(
                shell.require("sw.js").type(),
                "const REV='" + revision + "', ASSETS=[" + assets + "];\n"
                        + shell.require("sw.js").text());
    }

    private SiteFile filled(String path, Map<String, String> values) {
        SiteFile file = shell.require(path);
        String text = file.text();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return SiteFile.text(file.type(), text);
    }

    private static boolean forPages(String path) {
        return !NOT_FOR_PAGES.contains(path);
    }
}
