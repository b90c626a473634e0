// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
                    DeployedModule.of(module.id(), bundle.getVersion().toString(), FileTree.of(bundle, "console")));
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
     */
    public boolean mayHave(String path) {
        List<DeployedModule> modules = all();
        return path.equals("/")
                || modules.stream().noneMatch(module -> module.id().equals(PlatformPages.ID))
                || modules.stream().anyMatch(module -> module.mayAnswer(path));
    }

    /** @param address such as {@code /m/fire-safety/0.1.0-x/pages/round.js} */
    public Optional<SiteFile> file(String address) {
        return present.values().stream()
                .map(module -> module.file(address).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
