// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.coverage.CoveragePart;
import se.rond.training.api.coverage.CoverageRow;
import se.rond.training.api.coverage.CoverageStatus;
import se.rond.training.api.coverage.CoveredPremise;
import se.rond.training.api.coverage.ReadingCoverage;
import se.rond.training.application.Coverage;
import se.rond.training.application.Coverage.Standing;
import se.rond.training.application.TrainingDesk;
import se.rond.training.application.coverage.UnitNeeds.Need;

@Component
public final class CoverageBook implements ReadingCoverage {

    private final Coverage coverage;
    private final UnitNeeds needs;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public CoverageBook(
            @Reference Coverage coverage,
            @Reference UnitNeeds needs,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.coverage = coverage;
        this.needs = needs;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<CoverageRow> rows(String course, @Nullable String unitPath, PageRequest request) {
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        List<CoverageRow> rows = work.read(() -> rows(course, unitPath)).stream()
                .sorted(Comparator.comparing(CoverageBook::key))
                .filter(row -> key(row).compareTo(after) > 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rows, request.limit(), row -> row, last -> List.of(key(last)));
    }

    private static String key(CoverageRow row) {
        return row.unitPath() + "\n"
                + (row.premise() == null ? "" : row.premise().code());
    }

    private List<CoverageRow> rows(String course, @Nullable String unitPath) {
        LocalDate day = desk.today();
        OrganisationTree tree = desk.organisation().tree(day);
        Map<UUID, GroupCount> counts = counts(course, day);
        Map<UUID, Need> least = needs.on(day, course).stream()
                .collect(Collectors.toMap(need -> need.unit().id(), Function.identity(), strictest()));
        Map<UUID, List<Premise>> premises = desk.organisation().premises().stream()
                .filter(premise -> premise.isActiveOn(day))
                .collect(Collectors.groupingBy(Premise::occupant));
        Set<UUID> untold = untold(counts, tree);
        List<CoverageRow> rows = new ArrayList<>();
        for (UUID id : concerned(counts, least)) {
            Optional<Unit> unit = tree.unit(id).filter(this::isSeen).filter(found -> isBelow(found, unitPath));
            if (unit.isPresent()) {
                Counted counted = new Counted(
                        unit.get(), counts.getOrDefault(id, GroupCount.NOBODY), least.get(id), untold.contains(id));
                rows.addAll(counted.rows(premises.getOrDefault(id, List.of())));
            }
        }
        return rows;
    }

    private boolean isSeen(Unit unit) {
        return desk.mayAt(TrainingPermissions.READ, unit.id());
    }

    private static boolean isBelow(Unit unit, @Nullable String path) {
        return path == null || path.isEmpty() || unit.path().startsWith(path);
    }

    /** Of several requirements of a unit the one that is not met, or else that wants most. */
    private static BinaryOperator<Need> strictest() {
        return BinaryOperator.maxBy(
                Comparator.comparing((Need need) -> !need.isMet()).thenComparing(Need::least));
    }

    private static Set<UUID> concerned(Map<UUID, GroupCount> counts, Map<UUID, Need> least) {
        Set<UUID> units = new TreeSet<>(counts.keySet());
        units.addAll(least.keySet());
        return units;
    }

    /** By home unit. */
    private Map<UUID, GroupCount> counts(String course, LocalDate day) {
        Map<UUID, GroupCount> counts = new HashMap<>();
        for (Standing standing : coverage.counted(day, course, false)) {
            GroupCount one = new GroupCount(
                    1,
                    standing.isValidOn(day) ? 1 : 0,
                    standing.member().requirement().targetCoverage());
            counts.merge(standing.member().person().unit(), one, GroupCount::plus);
        }
        return counts;
    }

    /** Units are side by side below the same one, and with those who work at that one itself. */
    private static Set<UUID> untold(Map<UUID, GroupCount> counts, OrganisationTree tree) {
        Map<String, Map<UUID, GroupCount>> families = new HashMap<>();
        counts.forEach((id, count) -> {
            String parent = tree.unit(id).map(Unit::parent).map(UUID::toString).orElse("");
            families.computeIfAbsent(parent, none -> new TreeMap<>()).put(id, count);
            families.computeIfAbsent(id.toString(), none -> new TreeMap<>()).put(id, count);
        });
        return families.values().stream()
                .flatMap(family -> GroupCount.untold(family).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<CoveragePart> parts(String course, @Nullable String unitPath) {
        return work.read(() -> {
            LocalDate day = desk.today();
            OrganisationTree tree = desk.organisation().tree(day);
            Map<UUID, GroupCount> counts = counts(course, day);
            List<Unit> parts =
                    wanted(tree, unitPath).stream().filter(this::isSeen).toList();
            Map<String, GroupCount> byPath = new TreeMap<>();
            parts.forEach(part -> byPath.put(part.path(), below(part, counts, tree)));
            Set<String> untold = GroupCount.untold(byPath);
            return parts.stream()
                    .map(part -> part(part, byPath.getOrDefault(part.path(), GroupCount.NOBODY), untold))
                    .toList();
        });
    }

    private static List<Unit> wanted(OrganisationTree tree, @Nullable String unitPath) {
        String top = tree.root().map(Unit::path).orElse("/");
        if (unitPath == null || unitPath.isEmpty() || unitPath.equals(top)) {
            return tree.departments();
        }
        String[] codes = unitPath.split("/");
        return tree.unitByCode(codes[codes.length - 1])
                .map(unit -> tree.children(unit.id()))
                .orElse(List.of());
    }

    private static GroupCount below(Unit part, Map<UUID, GroupCount> counts, OrganisationTree tree) {
        return GroupCount.sum(tree.subtree(part.id()).stream()
                .map(id -> counts.getOrDefault(id, GroupCount.NOBODY))
                .toList());
    }

    private static CoveragePart part(Unit unit, GroupCount count, Set<String> untold) {
        boolean told = !untold.contains(unit.path());
        return new CoveragePart(ref(unit), unit.path(), told ? count.people() : null, told ? count.valid() : null);
    }

    private static UnitRef ref(Unit unit) {
        return new UnitRef(unit.id(), unit.code(), unit.name());
    }

    /** A unit with what was counted of it. */
    private record Counted(
            Unit unit, GroupCount count, @Nullable Need need, boolean untold) {

        /** One for each of the premises. */
        List<CoverageRow> rows(List<Premise> premises) {
            return premises.isEmpty()
                    ? List.of(row(null))
                    : premises.stream().map(this::row).toList();
        }

        private CoverageRow row(@Nullable Premise premise) {
            return new CoverageRow(
                    ref(unit),
                    unit.path(),
                    premise == null ? null : covered(premise),
                    untold ? null : count.people(),
                    untold ? null : count.valid(),
                    count.people() == 0 ? null : count.target(),
                    need == null ? null : need.least(),
                    need == null ? null : need.isMet(),
                    status());
        }

        private CoverageStatus status() {
            if (need != null && !need.isMet()) {
                return CoverageStatus.UNMET;
            }
            if (untold) {
                return CoverageStatus.TOO_FEW;
            }
            return count.isMet() ? CoverageStatus.MET : CoverageStatus.UNMET;
        }

        private static CoveredPremise covered(Premise premise) {
            return new CoveredPremise(
                    premise.id(),
                    premise.code(),
                    premise.name(),
                    premise.premiseType(),
                    premise.latitude(),
                    premise.longitude());
        }
    }
}
