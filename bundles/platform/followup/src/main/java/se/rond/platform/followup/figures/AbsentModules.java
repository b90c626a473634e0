// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.kernel.NotFound;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;

/**
 * Modules that are not running, and the figures that nobody counts therefore. To whoever does not open the compartment of a
 * module there is neither.
 */
@Component(service = AbsentModules.class)
public final class AbsentModules {

    private final Supplier<Collection<CountingModule>> modules;
    private final AccessControl access;

    @Activate
    public AbsentModules(@Reference CountingModules modules, @Reference AccessControl access) {
        this((Supplier<Collection<CountingModule>>) modules, access);
    }

    AbsentModules(Supplier<Collection<CountingModule>> modules, AccessControl access) {
        this.modules = modules;
        this.access = access;
    }

    /** Why a figure that nobody counts cannot be read: 503 where its module is away, 404 where there is none. */
    Problem refusal(String figure) {
        return ofAway(figure)
                .map(Problem.class::cast)
                .orElseGet(() -> new NotFound(new Text("Nyckeltalet", "The figure"), figure));
    }

    /** Why a figure cannot be read whose module is away; empty of one that there is not. */
    Optional<Unavailable> ofAway(String figure) {
        return away().stream()
                .filter(module -> module.names(figure))
                .findFirst()
                .map(module ->
                        notRunning(module, new Text(", som räknar " + figure + ",", ", which counts " + figure + ",")));
    }

    /**
     * Nothing can be asked of a module that is away; of one that runs, or that the caller is not told of, nothing is said here.
     *
     * @throws Unavailable if it is known and not running
     */
    public void refuseIfAway(String id) {
        away().stream()
                .filter(module -> module.id().equals(id) && !module.counting())
                .findFirst()
                .ifPresent(module -> {
                    throw notRunning(module, new Text("", ""));
                });
    }

    private static Unavailable notRunning(CountingModule module, Text that) {
        return new Unavailable(
                "module-not-running",
                new Text(
                        "Modulen " + module.name().sv() + that.sv()
                                + " är inte igång. Försök igen om en stund, eller be en administratör starta den.",
                        "The module " + module.name().en() + that.en()
                                + " is not running. Try again in a while, or ask an administrator to start it."));
    }

    /** By id. */
    List<DashboardView.Absent> besides(Set<String> counted) {
        return away().stream()
                .flatMap(module -> module.figures().stream()
                        .filter(figure -> !counted.contains(figure))
                        .map(figure -> new DashboardView.Absent(figure, reason(module))))
                .sorted(Comparator.comparing(DashboardView.Absent::figure))
                .toList();
    }

    private static Text reason(CountingModule module) {
        return new Text(
                "Modulen " + module.name().sv() + " är inte igång: dess nyckeltal kan inte räknas nu.",
                "The module " + module.name().en() + " is not running: its figures cannot be counted now.");
    }

    /**
     * What a module of a compartment counts depends on who asks: while it runs, what it does not offer is not there. Of any other
     * one, what is not offered is away, be it with a part of the module alone.
     */
    private List<CountingModule> away() {
        return modules.get().stream()
                .filter(module -> access.opens(module.compartment()))
                .filter(module -> module.compartment() == Compartment.GENERAL || !module.counting())
                .toList();
    }
}
