// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Place;
import se.rond.findings.Severity;
import se.rond.gapanalysis.api.Acceptance;
import se.rond.gapanalysis.api.DecidingProposals;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.ProposalFilter;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.api.ProposalView;
import se.rond.gapanalysis.domain.Proposal;
import se.rond.gapanalysis.domain.Proposals;
import se.rond.gapanalysis.domain.Signature;
import se.rond.kernel.Cursor;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;
import se.rond.persistence.UnitOfWork;

@Component
public final class ProposalDesk implements DecidingProposals {

    private static final Text WHAT = new Text("Förslaget", "The proposal");

    private final Proposals proposals;
    private final GapFindings findings;
    private final GapTrail trail;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public ProposalDesk(
            @Reference Proposals proposals,
            @Reference GapFindings findings,
            @Reference GapTrail trail,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.proposals = proposals;
        this.findings = findings;
        this.trail = trail;
        this.places = places;
        this.work = work;
    }

    @Override
    public Page<ProposalView> proposals(ProposalFilter filter, PageRequest request) {
        UUID after = request.cursor(1).map(Cursor::id).orElse(null);
        Set<UUID> units = places.visibleUnits();
        if (units != null && units.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        String path = filter.unit() == null ? null : places.unit(filter.unit()).path();
        Proposals.Selection selection =
                new Proposals.Selection(filter.campaign(), filter.assessment(), path, units, filter.states());
        return work.read(() -> {
            List<Proposal> rows = proposals.page(selection, after, request.limit() + 1);
            List<@Nullable Signature> signatures = new ArrayList<>();
            rows.forEach(row -> signatures.add(row.decided()));
            PersonNames names = PersonNames.of(signatures, places.organisation());
            return Page.of(
                    rows,
                    request.limit(),
                    row -> view(row, names),
                    row -> List.of(row.id().toString()));
        });
    }

    @Override
    public ProposalView proposal(UUID id) {
        return work.read(() -> view(visible(proposals.find(id).orElseThrow(() -> none(id)))));
    }

    @Override
    public ProposalView accept(UUID id, Acceptance how) {
        work.write(() -> {
            Proposal proposal = toDecide(id);
            if (proposal.isToAccept(AcceptanceChecks.digest(how))) {
                accept(proposal, how);
            }
        });
        return proposal(id);
    }

    private void accept(Proposal proposal, Acceptance how) {
        Severity severity = Objects.requireNonNullElse(how.severity(), proposal.severity());
        AcceptanceChecks.check(how, severity, places.today());
        LocalDate due = how.dueOn() == null ? AcceptanceChecks.latest(severity, places.today()) : how.dueOn();
        UUID finding = findings.report(proposal, severity, due);
        UUID measure = findings.measure(proposal, finding, how);
        proposal.accepted(AcceptanceChecks.digest(how), finding, measure, severity, places.sign());
        trail.record(
                "proposal.accept",
                "proposal",
                proposal.id(),
                proposal.unit(),
                null,
                Map.of("state", GapTrail.word(ProposalState.OPEN)),
                Map.of(
                        "state",
                        GapTrail.word(proposal.state()),
                        "finding",
                        finding.toString(),
                        "dueOn",
                        due.toString()));
    }

    @Override
    public ProposalView dismiss(UUID id, Reason why) {
        work.write(() -> {
            Proposal proposal = toDecide(id);
            if (proposal.dismiss(why.reason(), places.sign())) {
                trail.record(
                        "proposal.dismiss",
                        "proposal",
                        id,
                        proposal.unit(),
                        proposal.reason(),
                        Map.of("state", GapTrail.word(ProposalState.OPEN)),
                        Map.of("state", GapTrail.word(proposal.state())));
            }
        });
        return proposal(id);
    }

    private Proposal toDecide(UUID id) {
        Proposal proposal = visible(proposals.findToChange(id).orElseThrow(() -> none(id)));
        places.access().require(GapPermissions.DECIDE, Place.unit(proposal.unit()));
        return proposal;
    }

    private Proposal visible(Proposal proposal) {
        if (!places.maySee(proposal.unit())) {
            throw none(proposal.id());
        }
        return proposal;
    }

    private ProposalView view(Proposal proposal) {
        List<@Nullable Signature> signatures = new ArrayList<>();
        signatures.add(proposal.decided());
        return view(proposal, PersonNames.of(signatures, places.organisation()));
    }

    private ProposalView view(Proposal row, PersonNames names) {
        boolean decides =
                row.state() == ProposalState.OPEN && places.access().may(GapPermissions.DECIDE, Place.unit(row.unit()));
        return new ProposalView(
                row.id(),
                row.assessment(),
                row.campaign(),
                row.year(),
                row.packCode(),
                unit(row),
                row.ref(),
                row.label(),
                row.question(),
                row.weight(),
                row.target(),
                row.level(),
                BigDecimal.valueOf(row.gap(), 3).stripTrailingZeros().toPlainString(),
                row.severity(),
                row.state(),
                places.mayReadText(row.unit()) ? row.reason() : null,
                row.finding(),
                row.measure(),
                names.refOrNull(row.decided()),
                Signature.at(row.decided()),
                decides ? List.of("accept", "dismiss") : List.of(),
                row.version());
    }

    private UnitRef unit(Proposal row) {
        String code = GapPlaces.lastCode(row.unitPath());
        return places.tree()
                .unit(row.unit())
                .map((Unit unit) -> new UnitRef(unit.id(), unit.code(), unit.name()))
                .orElseGet(() -> new UnitRef(row.unit(), code, code));
    }

    private static NotFound none(UUID id) {
        return new NotFound(WHAT, id);
    }
}
