// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import java.nio.file.Path;
import se.rond.platform.console.site.Folder;

/** Modules as they would be deployed, from a folder. */
public final class TestModules {

    private TestModules() {}

    public static DeployedModule of(String id, Path folder) {
        return DeployedModule.of(id, "0.1.0", Folder.of(folder));
    }
}
