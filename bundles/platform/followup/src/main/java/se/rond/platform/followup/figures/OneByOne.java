// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.figures.FigureSources.Figure;

/** Counts figure by figure: one that fails takes no other with it. */
final class OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);
    private static final Text FAILED =
            new Text("Nyckeltalet kunde inte räknas just nu.", "The figure could not be counted just now.");

    private final UnitOfWork work;
    private final List<DashboardView.Absent> absent = new ArrayList<>();

    OneByOne(UnitOfWork work) {
        this.work = work;
    }

    <T> Optional<T> count(Figure figure, Supplier<T> counting) {
        String id = figure.definition().id();
        try {
            return Optional.of(work.read(counting));
        } catch (RuntimeException fault) {
            LOG.warn("The figure {} cannot be counted", id, fault);
            absent.add(new DashboardView.Absent(id, FAILED));
            return Optional.empty();
        }
    }

    List<DashboardView.Absent> absent() {
        return List.copyOf(absent);
    }
}
