// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.rest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.platform.console.module.DeployedModule;
import se.rond.platform.console.module.Manifest;

/**
 * What the shell draws for one caller.
 *
 * @param revision changes whenever anything of it does
 * @param signedIn whether somebody is: nobody need ask who, where nobody is
 * @param organisation name of the municipality; {@code null} before anything was imported
 */
record ConsoleView(
        String revision, boolean signedIn, @Nullable String organisation, List<Module> modules) {

    /**
     * @param open beginnings of addresses that it answers to whoever comes
     * @param files what the browser takes along, relative to {@code base}
     */
    record Module(
            String id,
            String version,
            int apiVersion,
            String rev,
            String base,
            String entry,
            int order,
            Text name,
            List<Manifest.Group> groups,
            List<Item> menu,
            List<String> open,
            List<String> files) {

        static Module of(DeployedModule module, Set<String> permissions, boolean signedIn) {
            Manifest manifest = module.manifest();
            return new Module(
                    module.id(),
                    module.version(),
                    manifest.apiVersion(),
                    module.revision(),
                    module.base(),
                    manifest.entry(),
                    manifest.order(),
                    manifest.name(),
                    manifest.groups(),
                    signedIn
                            ? module.menuFor(permissions).stream().map(Item::of).toList()
                            : List.of(),
                    manifest.open(),
                    module.fileNames());
        }
    }

    /** An entry of the menu. */
    record Item(
            String id,
            String path,
            String icon,
            Text label,
            @Nullable String group) {

        static Item of(Manifest.Entry entry) {
            return new Item(entry.id(), entry.path(), entry.icon(), entry.label(), entry.group());
        }
    }
}
