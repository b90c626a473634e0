// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.console.ConsoleModule;
import se.rond.platform.console.site.FileTree;
import se.rond.platform.console.site.SiteFile;

/** The modules that have pages, as they come and go. A module whose description is broken is left out, and logged. */
@Component(service = DeployedModules.class)
public final class DeployedModules {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedModules.class);
    private static final String COMPARTMENT = "Rond-Compartment";

    private final Map<ServiceReference<ConsoleModule>, DeployedModule> present = new ConcurrentHashMap<>();

    @Reference(
            service = ConsoleModule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "leaves")
    void arrives(ServiceReference<ConsoleModule> reference, ConsoleModule module) {
        Bundle bundle = reference.getBundle();
        try {
            present.put(
                    reference,
                    DeployedModule.of(
                            module.id(),
                            bundle.getVersion().toString(),
                            FileTree.of(bundle, "console"),
                            bundle.getHeaders("").get(COMPARTMENT) != null));
        } catch (RuntimeException broken) {
            LOG.error("The pages of {} cannot be shown", bundle.getSymbolicName(), broken);
        }
    }

    void leaves(ServiceReference<ConsoleModule> reference) {
        present.remove(reference);
    }

    /** One per id, by id. While a jar is being replaced there may be two for a moment: the newer one counts. */
    public List<DeployedModule> all() {
        Map<String, DeployedModule> byId = new TreeMap<>();
        present.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .forEach(module -> byId.putIfAbsent(module.id(), module));
        return List.copyOf(byId.values());
    }

    /**
     * Whether a page may be there: the start page, or one of a module that is deployed. While the console itself is starting
     * nothing can be said against an address.
     *
     * @param permissions of whoever asks; asked for unless a module that is not kept apart has the page
     */
    public boolean mayHave(String path, Supplier<Optional<Set<String>>> permissions) {
        return mayHave(all(), path, permissions);
    }

    /** An address that nobody has takes as long as one that is kept from whoever asks: of both it is asked who that is. */
    static boolean mayHave(List<DeployedModule> modules, String path, Supplier<Optional<Set<String>>> permissions) {
        boolean isOpen = path.equals("/")
                || modules.stream().noneMatch(module -> module.id().equals(PlatformPages.ID))
                || modules.stream().anyMatch(module -> !module.isKeptApart() && module.mayAnswer(path));
        return isOpen
                || permissions
                        .get()
                        .map(held ->
                                modules.stream().anyMatch(module -> module.mayAnswer(path) && module.isToldTo(held)))
                        .orElse(false);
    }

    /**
     * A file of a module.
     *
     * @param isForAll whether a cache may give it to others
     */
    public record Found(SiteFile file, boolean isForAll) {}

    /**
     * @param address such as {@code /m/fire-safety/0.1.0-x/pages/round.js}
     * @param permissions of whoever asks; asked for unless a module that is not kept apart has the file
     */
    public Optional<Found> file(String address, Supplier<Optional<Set<String>>> permissions) {
        return file(present.values(), address, permissions);
    }

    static Optional<Found> file(
            Collection<DeployedModule> modules, String address, Supplier<Optional<Set<String>>> permissions) {
        return modules.stream()
                .filter(module -> !module.isKeptApart())
                .flatMap(module -> module.file(address).stream())
                .findFirst()
                .map(file -> new Found(file, true))
                .or(() -> permissions
                        .get()
                        .flatMap(held -> modules.stream()
                                .filter(module -> module.isToldTo(held))
                                .flatMap(module -> module.file(address).stream())
                                .findFirst()
                                .map(file -> new Found(file, false))));
    }
}
