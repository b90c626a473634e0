// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns what the deploy folder and shell commands do to modules. A module that arrives takes the place of the one of the
 * same name before it can start; the rest is written down afterwards, outside the framework's callback.
 */
final class ModuleWatch implements SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleWatch.class);

    private final BundleContext framework;
    private final ModuleBundles bundles;
    private final ModuleInstaller installer;
    private final ModuleJournal journal;
    private final DeployFolder deploy;
    private final Worker worker;
    private final Set<Long> replaced = ConcurrentHashMap.newKeySet();
    private final Set<String> heldBack = ConcurrentHashMap.newKeySet();

    ModuleWatch(
            BundleContext framework,
            ModuleBundles bundles,
            ModuleInstaller installer,
            ModuleJournal journal,
            DeployFolder deploy,
            Worker worker) {
        this.framework = framework;
        this.bundles = bundles;
        this.installer = installer;
        this.journal = journal;
        this.deploy = deploy;
        this.worker = worker;
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (worker.isCurrent() || ModuleBundles.id(bundle) == null || bundles.isFrameworkStopping()) {
            return;
        }
        switch (event.getType()) {
            case BundleEvent.INSTALLED -> {
                takeThePlaceOfOthers(bundle);
                worker.submit(() -> adopt(bundle, bundle.getLocation()));
            }
            case BundleEvent.UPDATED -> worker.submit(() -> adopt(bundle));
            case BundleEvent.STARTED -> worker.submit(() -> started(bundle));
            case BundleEvent.STOPPED -> worker.submit(() -> stopped(bundle));
            case BundleEvent.UNINSTALLED -> uninstalled(bundle);
            default -> {}
        }
    }

    /** The deployer will bring this one back although it was stopped: then it stays stopped. */
    void expect(KeptModule module) {
        if (module.wanted() == Wanted.STOPPED) {
            heldBack.add(module.symbolicName());
        }
    }

    Path file(String location) {
        return Path.of(URI.create(location));
    }

    /** Records a bundle that somebody else updated, or installed while nobody watched. */
    Bundle adopt(Bundle bundle) throws IOException {
        String version = bundle.getVersion().toString();
        return adopt(bundle, deploy.location(bundle.getSymbolicName(), version).orElse(bundle.getLocation()));
    }

    /** Whether the record is of this bundle: installed from there, or updated in place by the deployer. */
    boolean isOf(KeptModule kept, Bundle bundle) {
        return kept.location().equals(bundle.getLocation())
                || (kept.source() == Source.DEPLOY
                        && kept.version().equals(bundle.getVersion().toString())
                        && framework.getBundle(kept.location()) == null);
    }

    private Bundle adopt(Bundle bundle, String location) throws IOException {
        if (bundle.getState() == Bundle.UNINSTALLED) {
            return bundle;
        }
        if (location.startsWith(KeptModule.LOCATION)) {
            LOG.warn("{} was updated, and from where cannot be told: a restart may bring the jar before back", bundle);
            return bundle;
        }
        Source source = Source.of(location);
        Path copy = ModuleInstaller.fetch(location);
        try {
            ModuleJar jar = ModuleJar.read(copy);
            Optional<KeptModule> before = journal.find(jar.symbolicName());
            if (source == Source.SHELL) {
                try (var content = Files.newInputStream(copy)) {
                    journal.store().keep(jar.symbolicName(), content);
                }
            }
            Wanted wanted = heldBack.contains(jar.symbolicName()) ? Wanted.STOPPED : Wanted.RUNNING;
            KeptModule after = journal.recorded(jar, source, location, wanted);
            journal.tell(new ModuleJournal.Happening(before.orElse(null), after));
        } finally {
            Files.deleteIfExists(copy);
        }
        return bundle;
    }

    private void takeThePlaceOfOthers(Bundle bundle) {
        for (Bundle other : bundles.named(bundle.getSymbolicName())) {
            if (other.getBundleId() != bundle.getBundleId()) {
                try {
                    replaced.add(other.getBundleId());
                    installer.uninstall(other);
                } catch (BundleException e) {
                    LOG.error("{} cannot give way to {}", other, bundle, e);
                }
            }
        }
    }

    private Bundle started(Bundle bundle) throws BundleException {
        if (bundle.getState() != Bundle.ACTIVE) {
            return bundle; // stopped or removed since
        }
        if (heldBack.remove(bundle.getSymbolicName())) {
            bundle.stop();
        } else {
            decide(bundle, Wanted.RUNNING);
        }
        return bundle;
    }

    private Bundle stopped(Bundle bundle) {
        boolean decided = bundle.getState() == Bundle.RESOLVED || bundle.getState() == Bundle.INSTALLED;
        if (decided && !ModuleBundles.isMeantToRun(bundle)) {
            decide(bundle, Wanted.STOPPED);
        }
        return bundle;
    }

    private void uninstalled(Bundle bundle) {
        if (!replaced.remove(bundle.getBundleId())) {
            worker.submit(() -> {
                if (framework.getBundle(bundle.getLocation()) == null) {
                    decide(bundle, Wanted.REMOVED);
                }
                return bundle;
            });
        }
    }

    private void decide(Bundle bundle, Wanted wanted) {
        journal.find(bundle.getSymbolicName())
                .filter(kept -> isOf(kept, bundle))
                .flatMap(kept -> journal.decide(kept, wanted))
                .ifPresent(journal::tell);
    }
}
