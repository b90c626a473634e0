// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Invalid;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.organisation.UnitRef;

/** Boards and companies: who has a plan, and who reaches it. A department reaches the plan of the board that it serves. */
@Component(service = Boards.class)
public final class Boards {

    private static final Set<UnitKind> KINDS = EnumSet.of(UnitKind.BOARD, UnitKind.COMPANY);

    private final AccessControl access;
    private final Organisation organisation;

    @Activate
    public Boards(@Reference AccessControl access, @Reference Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Of today, by name. */
    public List<Unit> all() {
        return of(organisation.tree());
    }

    /** The boards of a day, without the companies. */
    public List<Unit> on(LocalDate day) {
        return of(organisation.tree(day)).stream()
                .filter(unit -> unit.kind() == UnitKind.BOARD)
                .toList();
    }

    public static List<Unit> of(OrganisationTree tree) {
        List<Unit> found = new ArrayList<>();
        tree.root().ifPresent(root -> collect(tree, root, found));
        found.sort(Comparator.comparing(Unit::name).thenComparing(Unit::code));
        return found;
    }

    private static void collect(OrganisationTree tree, Unit above, List<Unit> found) {
        for (Unit unit : tree.children(above.id())) {
            if (KINDS.contains(unit.kind())) {
                found.add(unit);
            }
            if (unit.kind() != UnitKind.DEPARTMENT && unit.kind() != UnitKind.UNIT) {
                collect(tree, unit, found);
            }
        }
    }

    /** A board that a caller names in what they send. */
    public Unit named(UUID id) {
        return organisation
                .tree()
                .unit(id)
                .filter(unit -> KINDS.contains(unit.kind()))
                .orElseThrow(() -> new Invalid(
                        "/board",
                        "board-unknown",
                        "Det finns ingen sådan nämnd eller inget sådant bolag.",
                        "There is no such board or company."));
    }

    /** @param name id or code */
    public Unit unitNamed(String name) {
        OrganisationTree tree = organisation.tree();
        return tree.unitByCode(name)
                .or(() -> uuid(name).flatMap(tree::unit))
                .orElseThrow(() -> new Malformed(
                        "unit-unknown",
                        new Text("Det finns ingen enhet " + name + ".", "There is no unit " + name + ".")));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public UnitRef ref(UUID id) {
        return organisation
                .tree()
                .unit(id)
                .map(unit -> new UnitRef(unit.id(), unit.code(), unit.name()))
                .orElseGet(() -> new UnitRef(id, "–", "–"));
    }

    /** Where the caller has the permission: boards, and plans as records. {@code null} units: everywhere. */
    public Reached reached(String permission) {
        Scope scope = access.scope(permission);
        if (scope.everything()) {
            return new Reached(null, Set.of());
        }
        Set<UUID> boards = new HashSet<>(scope.units());
        all().stream()
                .filter(board -> departments(board.id()).anyMatch(scope.units()::contains))
                .map(Unit::id)
                .forEach(boards::add);
        return new Reached(boards, scope.records());
    }

    /**
     * @param boards ids of boards, and of units that are none; {@code null} for all
     * @param cycles ids of plans
     */
    public record Reached(@Nullable Set<UUID> boards, Set<UUID> cycles) {

        public boolean isNothing() {
            return boards != null && boards.isEmpty() && cycles.isEmpty();
        }

        public boolean covers(UUID board, @Nullable UUID cycle) {
            return boards == null || boards.contains(board) || cycle != null && cycles.contains(cycle);
        }
    }

    public boolean may(String permission, UUID board, @Nullable UUID cycle) {
        return reached(permission).covers(board, cycle);
    }

    public void require(String permission, UUID board, @Nullable UUID cycle) {
        if (!may(permission, board, cycle)) {
            access.require(permission, cycle == null ? Place.unit(board) : Place.record(cycle, board));
        }
    }

    /** The departments of a board, those that a notice or a role of a department is about. */
    public Stream<UUID> departments(UUID board) {
        return organisation.tree().children(board).stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .map(Unit::id);
    }
}
