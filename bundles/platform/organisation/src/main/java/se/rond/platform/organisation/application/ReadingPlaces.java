// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.platform.organisation.domain.SortKey;
import se.rond.platform.organisation.domain.Today;

/** Units and premises for whoever is signed in. Where an id is asked for, the municipality's own code does as well. */
@Component(service = ReadingPlaces.class)
public final class ReadingPlaces {

    /** What units are narrowed by; {@code null} is no limit. */
    public record UnitQuery(
            @Nullable String search,
            @Nullable String parent,
            @Nullable UnitKind kind,
            @Nullable LocalDate day) {}

    /** What premises are narrowed by; {@code null} is no limit. */
    public record PremiseQuery(
            @Nullable String search,
            @Nullable String unit,
            @Nullable String type,
            @Nullable String status) {}

    private static final Text UNIT = new Text("Enheten", "The unit");
    private static final Text PREMISE = new Text("Lokalen", "The premise");

    private static final SortedPages<Unit> UNITS = new SortedPages<>(Unit::id, unit -> SortKey.of(unit.name()));
    private static final SortedPages<Premise> PREMISES = new SortedPages<>(Premise::id, Premise::code);

    private final RegisterMemory memory;
    private final Clock clock;

    @Activate
    public ReadingPlaces(@Reference RegisterMemory memory, @Reference Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** Units by name; the one whose code is exactly what is looked for comes before them. */
    public Page<Unit> units(UnitQuery query, PageRequest page) {
        onlyOrder(page, "name");
        MemoryTree tree = memory.state().tree(query.day() == null ? today() : query.day());
        Search search = new Search(query.search());
        UUID parent = query.parent() == null ? null : unit(tree, query.parent()).id();
        Predicate<Unit> wanted = unit -> (parent == null || parent.equals(unit.parent()))
                && (query.kind() == null || unit.kind() == query.kind())
                && search.finds(unit.code(), unit.name());
        List<Unit> candidates = parent == null ? tree.units() : tree.children(parent);
        return UNITS.page(codeFirst(candidates, search), wanted, page, unit -> unit);
    }

    private static List<Unit> codeFirst(List<Unit> sorted, Search search) {
        Optional<Unit> exact =
                sorted.stream().filter(unit -> search.is(unit.code())).findFirst();
        return exact.map(unit -> Stream.concat(Stream.of(unit), sorted.stream().filter(other -> other != unit))
                        .toList())
                .orElse(sorted);
    }

    public Unit unit(String idOrCode, @Nullable LocalDate day) {
        return unit(memory.state().tree(day == null ? today() : day), idOrCode);
    }

    /** Premises by code; those of a unit are those of all units below it as well. */
    public Page<PremiseView> premises(PremiseQuery query, PageRequest page) {
        onlyOrder(page, "code");
        RegisterState state = memory.state();
        MemoryTree tree = state.tree(today());
        Search search = new Search(query.search());
        Set<UUID> units = query.unit() == null
                ? null
                : tree.subtree(unit(tree, query.unit()).id());
        Predicate<Premise> wanted = premise -> (units == null || units.contains(premise.occupant()))
                && (query.type() == null || query.type().equals(premise.premiseType()))
                && (query.status() == null || query.status().equals(premise.status()))
                && search.finds(premise.code(), premise.name(), premise.address());
        return PREMISES.page(state.premises(today()), wanted, page, premise -> PremiseView.of(premise, tree));
    }

    public PremiseView premise(String idOrCode) {
        RegisterState state = memory.state();
        Optional<Premise> found = id(idOrCode)
                .map(id -> state.premise(id, today()))
                .orElseGet(() -> state.premiseByCode(idOrCode, today()));
        return PremiseView.of(found.orElseThrow(() -> new NotFound(PREMISE, idOrCode)), state.tree(today()));
    }

    /** Ids of the unit and of all below it today. */
    Set<UUID> subtree(String idOrCode) {
        MemoryTree tree = memory.state().tree(today());
        return tree.subtree(unit(tree, idOrCode).id());
    }

    private static Unit unit(MemoryTree tree, String idOrCode) {
        return id(idOrCode)
                .map(tree::unit)
                .orElseGet(() -> tree.unitByCode(idOrCode))
                .orElseThrow(() -> new NotFound(UNIT, idOrCode));
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException aCode) {
            return Optional.empty();
        }
    }

    static void onlyOrder(PageRequest page, String order) {
        if (page.sort() != null && !page.sort().isEmpty() && !page.sort().equals(order)) {
            throw new Malformed(
                    "sort-unknown",
                    new Text("sort kan här bara vara " + order + ".", "sort can only be " + order + " here."));
        }
    }

    private LocalDate today() {
        return Today.on(clock);
    }

    /** Looks for a text anywhere, whatever its case and accents. */
    private static final class Search {

        private final String wanted;

        Search(@Nullable String text) {
            wanted = text == null ? "" : SortKey.of(text);
        }

        boolean is(String text) {
            return !wanted.isEmpty() && SortKey.of(text).equals(wanted);
        }

        boolean finds(String... texts) {
            if (wanted.isEmpty()) {
                return true;
            }
            for (String text : texts) {
                if (SortKey.of(text).contains(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }
}
