// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import se.rond.kernel.Text;

/** The modules among the bundles of the framework: those whose manifest says {@code Rond-Module}. */
final class ModuleBundles {

    /** Where an uploaded jar is tried: installed beside the running one, never started. */
    static final String TRIAL = "rond-trial:";

    private final BundleContext framework;

    ModuleBundles(BundleContext framework) {
        this.framework = framework;
    }

    static @Nullable String id(Bundle bundle) {
        return bundle.getLocation().startsWith(TRIAL)
                ? null
                : bundle.getHeaders("").get("Rond-Module");
    }

    /** In words; the id where the manifest says none. */
    static Text name(Bundle bundle) {
        return ModuleJar.words(
                bundle.getHeaders("").get("Rond-Module-Name-sv"),
                bundle.getHeaders("").get("Rond-Module-Name-en"),
                String.valueOf(id(bundle)));
    }

    /** Bundles of the name, the one installed last first. */
    List<Bundle> named(String symbolicName) {
        return all().filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .sorted((one, other) -> Long.compare(other.getBundleId(), one.getBundleId()))
                .toList();
    }

    Optional<Bundle> current(String symbolicName) {
        return named(symbolicName).stream().findFirst();
    }

    Stream<Bundle> all() {
        return Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.UNINSTALLED && id(bundle) != null);
    }

    /** Whether a part of the platform already answers at this id. */
    boolean isPlatform(String id) {
        return Stream.of(framework.getBundles())
                .anyMatch(bundle -> bundle.getHeaders("").get("Rond-Module") == null
                        && id.equals(bundle.getHeaders("").get("Rond-Api")));
    }

    /** Whether the framework itself is on its way down: what stops then was not decided by anybody. */
    boolean isFrameworkStopping() {
        return (framework.getBundle(0).getState() & (Bundle.STOPPING | Bundle.RESOLVED)) != 0;
    }

    /** Whether somebody asked for the bundle to run: a refresh stops a bundle without taking that back. */
    static boolean isMeantToRun(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        return level != null && level.isPersistentlyStarted();
    }

    /** Lets go of what is left of a bundle that was updated or uninstalled. */
    void refresh(Bundle bundle) {
        framework.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
    }

    boolean resolves(Bundle bundle) {
        return framework.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
    }
}
