// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the modules as they were decided to be. At start it compares the record with what is there; from then on it carries
 * out what an administrator asks for. What happens to a module behind its back, by {@code deploy/} or a shell command, it
 * learns from {@link ModuleWatch}.
 */
@Component(service = ModuleKeeper.class, immediate = true)
@Designate(ocd = ModuleKeeper.Settings.class)
public final class ModuleKeeper {

    @ObjectClassDefinition(name = "%keeper", localization = "OSGI-INF/l10n/modules")
    public @interface Settings {

        @AttributeDefinition(name = "%directory", description = "%directory.help")
        String directory() default "";
    }

    private static final Logger LOG = LoggerFactory.getLogger(ModuleKeeper.class);

    private final ModuleStore store;
    private final ModuleBundles bundles;
    private final ModuleInstaller installer;
    private final ModuleJournal journal;
    private final DeployFolder deploy;
    private final ModuleWatch watch;
    private final DistributionModules distribution;
    private final boolean demonstration;
    private final PatientStart starting = new PatientStart();
    private final Worker worker = new Worker("rond-modules");

    @Activate
    public ModuleKeeper(
            BundleContext framework, @Reference FeaturesService features, @Reference Clock clock, Settings settings) {
        store = new ModuleStore(directory(framework, settings));
        bundles = new ModuleBundles(framework);
        installer = new ModuleInstaller(framework, bundles);
        journal = new ModuleJournal(store, clock);
        deploy = new DeployFolder(Path.of(framework.getProperty("karaf.base"), "deploy"));
        watch = new ModuleWatch(framework, bundles, installer, journal, deploy, worker);
        distribution = new DistributionModules(features);
        demonstration = Boolean.parseBoolean(framework.getProperty("rond.demo"));
        worker.submit(() -> {
            reconcile();
            return null;
        });
        framework.addBundleListener(watch);
    }

    @Deactivate
    void stop(BundleContext framework) {
        framework.removeBundleListener(watch);
        worker.close();
    }

    /** Everything that is or was here, by id. */
    List<KeptModule> modules() {
        return store.all().values().stream()
                .sorted(java.util.Comparator.comparing(KeptModule::id))
                .toList();
    }

    Optional<KeptModule> find(String id) {
        return modules().stream().filter(module -> module.id().equals(id)).findFirst();
    }

    Optional<Bundle> bundle(KeptModule module) {
        return bundles.current(module.symbolicName());
    }

    /** Whether a part of the platform already answers at this id. */
    boolean isPlatform(String id) {
        return bundles.isPlatform(id);
    }

    ModuleJournal journal() {
        return journal;
    }

    /** Starts a module; one that was removed comes back from its copy or from the distribution. */
    void start(KeptModule module) {
        inTurn(() -> {
            Bundle bundle = bundles.current(module.symbolicName()).orElse(null);
            if (bundle == null) {
                bundle = bringBack(module);
            }
            journal.decide(module, Wanted.RUNNING);
            starting.start(bundle);
            return bundle;
        });
    }

    void stop(KeptModule module) {
        inTurn(() -> {
            journal.decide(module, Wanted.STOPPED);
            Optional<Bundle> bundle = bundles.current(module.symbolicName());
            if (bundle.isPresent()) {
                bundle.get().stop();
            }
            return module;
        });
    }

    /** Takes a module away; its data, findings and trail stay. */
    void remove(KeptModule module) {
        inTurn(() -> {
            journal.decide(module, Wanted.REMOVED);
            deploy.clear(module.symbolicName());
            for (Bundle bundle : bundles.named(module.symbolicName())) {
                takeOutOfDeploy(bundle.getLocation());
                installer.uninstall(bundle);
            }
            return module;
        });
    }

    /** Puts an uploaded jar in the place of whichever runs. */
    KeptModule replace(ModuleJar jar, Path file) {
        return inTurn(() -> {
            installer.tryOut(jar, file);
            boolean deployed = deploy.clear(jar.symbolicName());
            for (Bundle bundle : bundles.named(jar.symbolicName())) {
                takeOutOfDeploy(bundle.getLocation());
                if (deployed) {
                    installer.uninstall(bundle); // the deployer will uninstall the one that it knows
                }
            }
            try (var content = Files.newInputStream(file)) {
                store.keep(jar.symbolicName(), content);
            }
            KeptModule kept = journal.recorded(jar, Source.UPLOAD, KeptModule.LOCATION + jar.symbolicName());
            starting.start(installer.install(jar.symbolicName(), store.jar(jar.symbolicName())));
            return kept;
        });
    }

    private void reconcile() {
        Map<String, DistributionModules.Carried> carried = distribution.carried();
        Map<String, KeptModule> records = store.all();
        TreeSet<String> names = new TreeSet<>(carried.keySet());
        names.addAll(records.keySet());
        bundles.all().forEach(bundle -> names.add(bundle.getSymbolicName()));
        for (String name : names) {
            try {
                reconcile(name, Optional.ofNullable(records.get(name)), Optional.ofNullable(carried.get(name)));
            } catch (IOException | BundleException | RuntimeException e) {
                LOG.error("module {} cannot be restored", name, e);
            }
        }
        carried.values().forEach(DistributionModules.Carried::discard);
    }

    private void reconcile(String name, Optional<KeptModule> kept, Optional<DistributionModules.Carried> carried)
            throws IOException, BundleException {
        List<Bundle> there = bundles.named(name);
        for (Bundle older : there.stream().skip(1).toList()) {
            installer.uninstall(older);
        }
        Optional<Bundle> present = there.stream().findFirst();
        boolean foreign = present.filter(bundle -> !isOwn(bundle)).isPresent();
        if (kept.isEmpty() || (foreign && !watch.isOf(kept.get(), present.get()))) {
            if (present.isPresent()) {
                watch.adopt(present.get());
            } else if (carried.isPresent()) {
                first(carried.get());
            }
        } else if (kept.get().wanted() == Wanted.REMOVED) {
            if (present.isPresent()) {
                installer.uninstall(present.get());
            }
        } else {
            restore(kept.get(), present, carried);
        }
    }

    /** In a demonstration everything is shown. */
    private void first(DistributionModules.Carried carried) throws IOException, BundleException {
        Bundle bundle = fromDistribution(carried);
        if (demonstration || carried.jar().atFirst() == Wanted.RUNNING) {
            starting.start(bundle);
        } else {
            store.find(bundle.getSymbolicName()).ifPresent(kept -> journal.decide(kept, Wanted.STOPPED));
        }
    }

    private void restore(KeptModule kept, Optional<Bundle> present, Optional<DistributionModules.Carried> carried)
            throws IOException, BundleException {
        Bundle bundle = present.orElse(null);
        boolean newer = kept.source() == Source.DISTRIBUTION
                && carried.isPresent()
                && !carried.get().jar().sha256().equals(kept.sha256());
        if (kept.source() == Source.DEPLOY && (bundle == null || isOwn(bundle))) {
            if (!Files.exists(watch.file(kept.location()))) {
                journal.decide(kept, Wanted.REMOVED);
                if (bundle != null) {
                    installer.uninstall(bundle); // updated in place: the deployer does not know that it was its own
                }
                return;
            } else if (bundle == null) {
                watch.expect(kept); // the deployer brings it in a moment
                return;
            }
        }
        if (kept.source() == Source.DISTRIBUTION && carried.isPresent() && (bundle == null || newer)) {
            bundle = fromDistribution(carried.get());
            journal.decide(store.find(kept.symbolicName()).orElse(kept), kept.wanted());
        } else if (bundle == null) {
            bundle = installer.install(kept.symbolicName(), store.jar(kept.symbolicName()));
        }
        if (kept.wanted() == Wanted.RUNNING) {
            starting.start(bundle);
        } else {
            bundle.stop();
        }
    }

    private Bundle fromDistribution(DistributionModules.Carried carried) throws IOException, BundleException {
        String name = carried.jar().symbolicName();
        journal.recorded(carried.jar(), Source.DISTRIBUTION, KeptModule.LOCATION + name);
        return installer.install(name, carried.file());
    }

    private Bundle bringBack(KeptModule module) throws IOException, BundleException {
        if (module.source() == Source.UPLOAD || module.source() == Source.SHELL) {
            return installer.install(module.symbolicName(), store.jar(module.symbolicName()));
        }
        Map<String, DistributionModules.Carried> carried = distribution.carried();
        try {
            DistributionModules.Carried jar = carried.get(module.symbolicName());
            if (jar == null) {
                throw ModuleProblems.noJar(module);
            }
            return fromDistribution(jar);
        } finally {
            carried.values().forEach(DistributionModules.Carried::discard);
        }
    }

    private void takeOutOfDeploy(String location) throws IOException {
        if (Source.of(location) == Source.DEPLOY) {
            Files.deleteIfExists(watch.file(location));
        }
    }

    private static boolean isOwn(Bundle bundle) {
        return bundle.getLocation().startsWith(KeptModule.LOCATION);
    }

    private <T> T inTurn(Callable<T> work) {
        return worker.call(work);
    }

    private static Path directory(BundleContext framework, Settings settings) {
        return settings.directory().isEmpty()
                ? Path.of(framework.getProperty("karaf.base"), "store", "modules")
                : Path.of(settings.directory());
    }
}
