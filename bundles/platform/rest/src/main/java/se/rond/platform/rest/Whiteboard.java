// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import se.rond.access.Compartment;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.problem.Refusal;

/**
 * One endpoint per bundle that registers {@code osgi.jakartars.resource} services, under the name in its header
 * {@code Rond-Api}. What the header {@code Rond-Compartment} names does not exist for whoever may not read it. The resources of this bundle itself are the root: {@code /api/health} and {@code /api/openapi.json}.
 */
@Component(service = Addresses.class)
public final class Whiteboard implements Addresses, ServiceTrackerCustomizer<Object, Object> {

    private static final String RESOURCES = "(osgi.jakartars.resource=true)";
    private static final String NAME = "Rond-Api";
    private static final String COMPARTMENT = "Rond-Compartment";

    private final BundleContext context;
    private final Publisher publisher;
    private final DeclaredResources declared;
    private final Map<Bundle, Map<ServiceReference<Object>, Object>> resources = new HashMap<>();
    private final ServiceTracker<Object, Object> tracker;

    @Activate
    public Whiteboard(BundleContext context, @Reference Gate gate, @Reference ServiceComponentRuntime components)
            throws InvalidSyntaxException {
        this.context = context;
        this.declared = new DeclaredResources(components);
        this.publisher = new Publisher(gate);
        this.tracker = new ServiceTracker<>(context, context.createFilter(RESOURCES), this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
        publisher.close();
    }

    @Override
    public Endpoint find(String name) {
        return publisher.directory().find(name).orElseThrow(() -> absent(name));
    }

    @Override
    public Refusal absent(String name) {
        if (publisher.isComing(name)) {
            return Refusal.moduleStarting(name);
        }
        return publisher.directory().seen(name).isPresent() || isInstalled(name)
                ? Refusal.moduleNotRunning(name)
                : Refusal.unknownAddress();
    }

    @Override
    public Compartment compartment(String name) {
        return publisher
                .directory()
                .seen(name)
                .or(() -> publishers()
                        .filter(bundle -> name.equals(name(bundle)))
                        .findFirst()
                        .map(Whiteboard::compartment))
                .orElse(Compartment.GENERAL);
    }

    private static Compartment compartment(Bundle bundle) {
        String said = bundle.getHeaders("").get(COMPARTMENT);
        return said == null
                ? Compartment.GENERAL
                : Compartment.valueOf(said.strip().toUpperCase(Locale.ROOT));
    }

    private boolean isInstalled(String name) {
        return publishers().anyMatch(bundle -> name.equals(name(bundle)));
    }

    @Override
    public List<String> silent() {
        return publishers()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(this::name)
                .filter(Objects::nonNull)
                .filter(name -> publisher.directory().find(name).isEmpty())
                .sorted()
                .toList();
    }

    private Stream<Bundle> publishers() {
        return Stream.of(context.getBundles()).filter(bundle -> name(bundle) != null && isPublisher(bundle));
    }

    private static boolean isPublisher(Bundle bundle) {
        String requirements = bundle.getHeaders("").get("Require-Capability");
        return requirements != null && requirements.contains("osgi.jakartars");
    }

    @Override
    public Collection<Endpoint> living() {
        return publisher.directory().living();
    }

    @Override
    public long changes() {
        return publisher.directory().changes();
    }

    private @Nullable String name(Bundle bundle) {
        return bundle.equals(context.getBundle()) ? ROOT : bundle.getHeaders("").get(NAME);
    }

    @Override
    public @Nullable Object addingService(ServiceReference<Object> reference) {
        Bundle bundle = reference.getBundle();
        if (bundle == null || name(bundle) == null) {
            return null;
        }
        Object resource = context.getService(reference);
        if (resource != null) {
            synchronized (resources) {
                resources.computeIfAbsent(bundle, b -> new TreeMap<>()).put(reference, resource);
                changed(bundle);
            }
        }
        return resource;
    }

    @Override
    public void modifiedService(ServiceReference<Object> reference, Object resource) {
        // properties say nothing about addresses
    }

    @Override
    public void removedService(ServiceReference<Object> reference, Object resource) {
        Optional<Bundle> left = forget(reference);
        publisher.withdraw(resource);
        left.ifPresent(bundle -> {
            synchronized (resources) {
                changed(bundle); // what is left of it is not whole
            }
        });
        context.ungetService(reference);
    }

    private Optional<Bundle> forget(ServiceReference<Object> reference) {
        synchronized (resources) {
            Optional<Bundle> of = resources.entrySet().stream()
                    .filter(own -> own.getValue().remove(reference) != null)
                    .map(Map.Entry::getKey)
                    .findFirst();
            resources.values().removeIf(Map::isEmpty);
            return of;
        }
    }

    private void changed(Bundle bundle) {
        Map<ServiceReference<Object>, Object> own = resources.getOrDefault(bundle, Map.of());
        String name = name(bundle);
        if (name != null) {
            Set<String> came =
                    own.keySet().stream().map(DeclaredResources::component).collect(Collectors.toSet());
            publisher.publish(
                    name, compartment(bundle), List.copyOf(own.values()), () -> declared.missing(bundle, came));
        }
    }
}
