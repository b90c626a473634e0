// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import se.rond.figures.FigureSource;

/**
 * Which modules count which figures, by what their manifests say: known also of one that is stopped or has never been started,
 * and of one that was removed since this part runs.
 */
@Component(service = CountingModules.class)
public final class CountingModules implements BundleListener, Supplier<Collection<CountingModule>> {

    private final BundleContext framework;
    private final Map<String, CountingModule> seen = new ConcurrentHashMap<>();

    @Activate
    public CountingModules(BundleContext framework) {
        this.framework = framework;
        framework.addBundleListener(this);
        get();
    }

    @Deactivate
    void close() {
        framework.removeBundleListener(this);
    }

    /** One that starts is remembered when it is removed. */
    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED) {
            module(event.getBundle()).ifPresent(this::remember);
        }
    }

    @Override
    public Collection<CountingModule> get() {
        Map<String, CountingModule> known = new HashMap<>(seen);
        Stream.of(framework.getBundles())
                .flatMap(bundle -> module(bundle).stream())
                .forEach(module -> {
                    remember(module);
                    known.merge(module.id(), module, (one, other) -> one.counting() ? one : other);
                });
        return known.values();
    }

    private void remember(CountingModule module) {
        seen.put(module.id(), module.away());
    }

    private static Optional<CountingModule> module(Bundle bundle) {
        var headers = bundle.getHeaders("");
        boolean counting =
                headers.get("Rond-Figures") == null ? bundle.getState() == Bundle.ACTIVE : isCounting(bundle);
        return Optional.ofNullable(CountingModule.of(headers::get, counting));
    }

    private static boolean isCounting(Bundle bundle) {
        ServiceReference<?>[] services = bundle.getState() == Bundle.ACTIVE ? bundle.getRegisteredServices() : null;
        return services != null
                && Stream.of(services)
                        .flatMap(service -> Stream.of((String[]) service.getProperty(Constants.OBJECTCLASS)))
                        .anyMatch(FigureSource.class.getName()::equals);
    }
}
