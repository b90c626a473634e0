// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.kernel.Ids;
import se.rond.kernel.IfMatch;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.KeepingMatrices;
import se.rond.systemsecurity.api.MatrixChange;
import se.rond.systemsecurity.api.MatrixChange.RiskChange;
import se.rond.systemsecurity.api.MatrixGiven;
import se.rond.systemsecurity.api.MatrixView;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Matrices;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMatrix;
import se.rond.systemsecurity.domain.WholeAnalysis;

@Component(service = {KeepingMatrices.class, MatrixBook.class})
public final class MatrixBook implements KeepingMatrices {

    private static final String USUAL = "4x4";

    private final Matrices matrices;
    private final AnalysisDesk desk;
    private final ShippedMatrices shipped;
    private final UnitOfWork work;

    @Activate
    public MatrixBook(
            @Reference Matrices matrices,
            @Reference AnalysisDesk desk,
            @Reference ShippedMatrices shipped,
            @Reference UnitOfWork work) {
        this.matrices = matrices;
        this.desk = desk;
        this.shipped = shipped;
        this.work = work;
    }

    @Override
    public List<MatrixView> matrices() {
        ensure();
        return work.read(() -> matrices.current().stream().map(RiskMatrix::view).toList());
    }

    /** Those that ship are there from the first use on, once, whichever node comes first. */
    void ensure() {
        if (work.read(() -> matrices.current().isEmpty())) {
            work.write(() -> {
                if (matrices.current().isEmpty()) {
                    shipped.all(desk.systems().sign()).forEach(matrices::add);
                }
            });
        }
    }

    /** Within the running unit of work: the one that new analyses use, or today's of the size that was used before. */
    RiskMatrix forCopyOf(Optional<Analysis> before) {
        Optional<RiskMatrix> used = before.flatMap(analysis -> matrices.find(analysis.matrix()));
        List<RiskMatrix> current = matrices.current();
        if (current.isEmpty()) {
            shipped.all(desk.systems().sign()).forEach(matrices::add);
            desk.analyses().flush();
            current = matrices.current();
        }
        return current.stream()
                .filter(matrix -> used.map(matrix::isSizedAs).orElse(matrix.chosen()))
                .findFirst()
                .orElseGet(() -> matrices.of(USUAL).get(0));
    }

    @Override
    public MatrixChange change(String code, MatrixGiven given, boolean dryRun, IfMatch seen) {
        desk.systems().requireEverywhere(SystemSecurityPermissions.EDIT_SCALES);
        ensure();
        return dryRun
                ? work.read(() -> change(code, given, true))
                : work.write(() -> {
                    matrices.of(code).stream().findFirst().ifPresent(known -> seen.require(known.version()));
                    return change(code, given, false);
                });
    }

    private MatrixChange change(String code, MatrixGiven given, boolean dryRun) {
        List<RiskMatrix> before = matrices.of(code);
        int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
        RiskMatrix next =
                new RiskMatrix(Ids.next(), code, number, given, desk.systems().sign());
        Set<UUID> earlier = before.stream().map(RiskMatrix::id).collect(Collectors.toSet());
        List<WholeAnalysis> open = open(earlier);
        MatrixChange change = new MatrixChange(
                dryRun,
                next.view(),
                open.size(),
                open.stream().flatMap(whole -> changes(whole, next).stream()).toList(),
                Math.toIntExact(
                        matrices.of(code).isEmpty() ? 0 : desk.analyses().decidedBy(earlier)));
        if (!dryRun) {
            apply(next, before, open);
        }
        return change;
    }

    private List<WholeAnalysis> open(Set<UUID> earlier) {
        List<Analysis> rows = desk.analyses().openOnes().stream()
                .filter(analysis -> earlier.contains(analysis.matrix()))
                .toList();
        Map<UUID, ItSystem> systems = desk.systemsOf(rows);
        return rows.stream()
                .map(analysis -> desk.whole(analysis, Objects.requireNonNull(systems.get(analysis.system()))))
                .toList();
    }

    private List<RiskChange> changes(WholeAnalysis whole, RiskMatrix next) {
        AnalysisViews views = new AnalysisViews(desk);
        List<RiskChange> changes = new ArrayList<>();
        for (Risk risk : whole.risks()) {
            Band before = risk.band();
            Band after = next.band(risk.size().consequence(), risk.size().likelihood());
            if (before != null && after != null && before != after) {
                changes.add(new RiskChange(
                        whole.analysis().id(),
                        whole.system().facts().name(),
                        risk.id(),
                        views.name(risk),
                        before,
                        after));
            }
        }
        return changes;
    }

    private void apply(RiskMatrix next, List<RiskMatrix> before, List<WholeAnalysis> open) {
        before.forEach(RiskMatrix::retire);
        if (next.chosen()) {
            matrices.current().forEach(RiskMatrix::unchoose);
        }
        matrices.add(next);
        desk.analyses().flush();
        for (WholeAnalysis whole : open) {
            whole.analysis().measureBy(next.id());
            whole.risks().forEach(risk -> risk.measureBy(next));
            desk.record(whole, "measure-anew", null);
        }
        desk.systems()
                .record(AuditEntry.of(
                        "system-security.matrix.change",
                        "risk-matrix",
                        next.id(),
                        null,
                        before.isEmpty()
                                ? Map.of()
                                : Map.of("bands", before.get(0).bands()),
                        Map.of("code", next.code(), "number", next.number(), "bands", next.bands())));
    }
}
