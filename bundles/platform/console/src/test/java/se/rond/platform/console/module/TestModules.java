// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.rond.platform.console.site.Folder;

/** Modules as they would be deployed, from a folder. */
public final class TestModules {

    private TestModules() {}

    public static DeployedModule of(String id, Path folder) {
        return DeployedModule.of(id, "0.1.0", Folder.of(folder), false);
    }

    public static DeployedModule keptApart(String id, Path folder) {
        return DeployedModule.of(id, "0.1.0", Folder.of(folder), true);
    }

    public static boolean mayHave(
            List<DeployedModule> modules, String path, Supplier<Optional<Set<String>>> permissions) {
        return DeployedModules.mayHave(modules, path, permissions);
    }

    public static Optional<DeployedModules.Found> file(
            List<DeployedModule> modules, String address, Supplier<Optional<Set<String>>> permissions) {
        return DeployedModules.file(modules, address, permissions);
    }
}
