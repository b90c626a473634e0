// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.startlevel.BundleStartLevel;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** Puts a module's jar into the framework, in the place of the one that is there. */
final class ModuleInstaller {

    /** After everything of the platform. */
    private static final int START_LEVEL = 85;

    private final BundleContext framework;
    private final ModuleBundles bundles;

    ModuleInstaller(BundleContext framework, ModuleBundles bundles) {
        this.framework = framework;
        this.bundles = bundles;
    }

    /** Installs or updates the module at Rond's own location; a bundle of the same name elsewhere goes first. */
    Bundle install(String symbolicName, Path jar) throws IOException, BundleException {
        String location = KeptModule.LOCATION + symbolicName;
        for (Bundle other : bundles.named(symbolicName)) {
            if (!other.getLocation().equals(location)) {
                uninstall(other);
            }
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(jar))) {
            Bundle present = framework.getBundle(location);
            if (present != null) {
                present.update(content);
                bundles.refresh(present);
                return present;
            }
            Bundle fresh = framework.installBundle(location, content);
            fresh.adapt(BundleStartLevel.class).setStartLevel(START_LEVEL);
            return fresh;
        }
    }

    void uninstall(Bundle bundle) throws BundleException {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            bundle.uninstall();
            bundles.refresh(bundle);
        }
    }

    /**
     * Finds out whether a jar would run here, without letting it run and without touching the one that does.
     *
     * @throws RuleBroken of rule {@code module-unresolved} if something that it needs is missing
     */
    void tryOut(ModuleJar jar, Path file) throws IOException, BundleException {
        Bundle trial = installBeside(ModuleBundles.TRIAL + jar.sha256(), file);
        try {
            if (!new PatientStart().resolves(() -> bundles.resolves(trial))) {
                throw unresolved(trial);
            }
        } finally {
            uninstall(trial);
        }
    }

    /** The framework would refuse a second bundle of the same name and version, and that is what a rebuilt jar is. */
    private Bundle installBeside(String location, Path file) throws IOException, BundleException {
        Bundle self = framework.getBundle();
        CollisionHook sameVersion = (operation, target, candidates) -> {
            if (operation == CollisionHook.INSTALLING && self.equals(target)) {
                candidates.clear();
            }
        };
        ServiceRegistration<CollisionHook> hook = framework.registerService(CollisionHook.class, sameVersion, null);
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return framework.installBundle(location, content);
        } finally {
            hook.unregister();
        }
    }

    /** Fetches a jar of the distribution, or one that a shell command named, to a file of its own. */
    static Path fetch(String address) throws IOException {
        Path file = Files.createTempFile("rond-module", ".jar");
        try (InputStream in = URI.create(address).toURL().openStream()) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static RuleBroken unresolved(Bundle trial) {
        String reason = "";
        try {
            trial.start(Bundle.START_TRANSIENT); // cannot resolve, so cannot start: the exception says what is missing
        } catch (BundleException e) {
            reason = String.valueOf(e.getMessage());
        }
        return new RuleBroken(
                "module-unresolved",
                new Text(
                        "Modulen behöver något som inte finns här, och den gamla är kvar. " + reason,
                        "The module needs something that is not here, and the old one is still in place. " + reason));
    }
}
