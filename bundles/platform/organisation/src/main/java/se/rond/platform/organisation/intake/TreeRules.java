// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitKind;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.domain.UnitFacts;
import se.rond.platform.organisation.intake.UnitIntake.Told;

/** Whether what a file tells, together with what the register has besides, is one tree: one top, no circle, not too deep. */
final class TreeRules {

    private static final int DEEPEST = 8;

    private final Map<String, Told> rows;
    private final RegisterState register;
    private final Map<String, UUID> known;
    private final Map<UUID, String> codes = new HashMap<>();

    TreeRules(Map<String, Told> rows, RegisterState register) {
        this.rows = rows;
        this.register = register;
        this.known = register.unitsByCode();
        known.forEach((code, id) -> codes.put(id, code));
    }

    void check() {
        rows.values().forEach(this::checkParent);
        checkTop();
        rows.values().stream()
                .filter(this::isInCircle)
                .forEach(told -> told.row()
                        .fault(
                                UnitIntake.PARENT,
                                "cycle",
                                "Enheten ligger under sig själv.",
                                "The unit is placed below itself."));
        checkDepth();
    }

    private void checkParent(Told told) {
        String parent = told.parent();
        if (parent == null) {
            if (told.kind() != null && told.kind() != UnitKind.MUNICIPALITY) {
                told.row()
                        .fault(
                                UnitIntake.PARENT,
                                "required",
                                "Bara kommunen själv saknar överordnad enhet.",
                                "Only the municipality itself has no unit above it.");
            }
        } else if (told.kind() == UnitKind.MUNICIPALITY) {
            told.row()
                    .fault(
                            UnitIntake.PARENT,
                            "parent-not-allowed",
                            "Kommunen har ingen överordnad enhet.",
                            "The municipality has no unit above it.");
        } else {
            boolean found = rows.containsKey(parent) || known.containsKey(parent);
            told.row()
                    .known(
                            UnitIntake.PARENT,
                            parent,
                            found ? Optional.of(parent) : Optional.empty(),
                            "unknown-parent",
                            UnitIntake.EXPECTED_PARENT);
        }
    }

    private void checkTop() {
        String top = known.keySet().stream()
                .filter(code -> !rows.containsKey(code))
                .filter(code -> latest(code)
                        .filter(facts -> facts.kind() == UnitKind.MUNICIPALITY && facts.validTo() == null)
                        .isPresent())
                .findFirst()
                .orElse(null);
        for (Told told : rows.values()) {
            if (told.kind() == UnitKind.MUNICIPALITY && told.to() == null) {
                if (top == null) {
                    top = told.code();
                } else {
                    told.row()
                            .fault(
                                    UnitIntake.KIND,
                                    "second-municipality",
                                    "Det finns redan en kommun: " + top + ". En installation har en.",
                                    "There is a municipality already: " + top + ". An installation has one.");
                }
            }
        }
    }

    private boolean isInCircle(Told told) {
        Set<String> seen = new HashSet<>();
        String above = told.parent();
        while (above != null && seen.add(above)) {
            if (above.equals(told.code())) {
                return true;
            }
            above = above(above);
        }
        return false;
    }

    /** A unit that is too deep may hang below a row of the file without being in it: the row is what has to change. */
    private void checkDepth() {
        Set<String> all = new HashSet<>(known.keySet());
        all.addAll(rows.keySet());
        Set<String> faulty = new HashSet<>();
        for (String code : all) {
            if (depth(code) > DEEPEST) {
                String row = code;
                while (row != null && !rows.containsKey(row)) {
                    row = above(row);
                }
                Told told = row == null ? null : rows.get(row);
                if (told != null && faulty.add(told.code())) {
                    told.row()
                            .fault(
                                    UnitIntake.PARENT,
                                    "too-deep",
                                    "Trädet har högst " + DEEPEST + " nivåer.",
                                    "The tree has at most " + DEEPEST + " levels.");
                }
            }
        }
    }

    private int depth(String code) {
        Set<String> seen = new HashSet<>();
        String above = code;
        while (above != null && seen.add(above)) {
            above = above(above);
        }
        return above == null ? seen.size() : 0; // a circle has no depth, and its own fault
    }

    private @Nullable String above(String code) {
        Told told = rows.get(code);
        if (told != null) {
            return told.parent();
        }
        return latest(code).map(UnitFacts::parent).map(codes::get).orElse(null);
    }

    private Optional<UnitFacts> latest(String code) {
        UUID unit = known.get(code);
        List<UnitFacts> places = unit == null ? List.of() : register.places(unit);
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(places.size() - 1));
    }
}
