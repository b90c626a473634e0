// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.certificates;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.KeepingRecords;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.Validity;
import se.rond.training.api.certificates.CertificateStanding;
import se.rond.training.api.certificates.CheckedCertificate;
import se.rond.training.api.certificates.IssuedCertificate;
import se.rond.training.api.certificates.IssuingCertificates;
import se.rond.training.application.Catalogue;
import se.rond.training.application.TrainingDesk;
import se.rond.training.domain.Records;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.TrainingRecord;
import se.rond.training.domain.TrainingSession;
import se.rond.training.domain.certificates.Certificate;
import se.rond.training.domain.certificates.Certificates;

@Component
public final class CertificateOffice implements IssuingCertificates {

    private final KeepingRecords keeping;
    private final Sessions sessions;
    private final Records records;
    private final Certificates certificates;
    private final Catalogue catalogue;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public CertificateOffice(
            @Reference KeepingRecords keeping,
            @Reference Sessions sessions,
            @Reference Records records,
            @Reference Certificates certificates,
            @Reference Catalogue catalogue,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.keeping = keeping;
        this.sessions = sessions;
        this.records = records;
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public IssuedCertificate certificate(UUID id) {
        RecordView view = keeping.record(id);
        if (view.state() != RecordState.COMPLETED) {
            throw new RuleBroken(
                    "record-not-completed",
                    "Intyg finns bara för en genomförd utbildning som inte är återkallad.",
                    "There is a certificate only of a completed training that is not revoked.");
        }
        return issue(List.of(view)).get(0);
    }

    @Override
    public List<IssuedCertificate> certificates(UUID session) {
        RecordFilter completed = new RecordFilter(
                null, null, session, null, EnumSet.of(RecordState.COMPLETED), null, null, Set.of(), false);
        return issue(keeping.records(completed, PageRequest.first(PageRequest.MAX_LIMIT))
                .items());
    }

    /** Whoever may read them has been asked; from here on it is one unit of work. */
    private List<IssuedCertificate> issue(List<RecordView> views) {
        return work.write(() -> {
            Map<UUID, Certificate> known =
                    certificates.of(views.stream().map(RecordView::id).toList());
            Map<UUID, TrainingSession> held = sessions.named(views.stream()
                    .map(RecordView::session)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            return views.stream()
                    .map(view -> issued(
                            view,
                            provider(view, view.session() == null ? null : held.get(view.session())),
                            Optional.ofNullable(known.get(view.id())).orElseGet(() -> issue(view))))
                    .toList();
        });
    }

    private Certificate issue(RecordView view) {
        Certificate certificate = new Certificate(view.id(), desk.sign());
        certificates.add(certificate);
        desk.recordPersonal(
                "certificate.issue",
                "training_record",
                view.id(),
                view.unit() == null ? null : view.unit().id(),
                Map.of(),
                Map.of("course", view.course()),
                null);
        return certificate;
    }

    private IssuedCertificate issued(RecordView view, @Nullable Text provider, Certificate certificate) {
        return new IssuedCertificate(
                view.id(),
                certificate.number(),
                new CertificatePaper(desk.nameOfAll(), view, provider, certificate).report());
    }

    /** Who taught: as the session says, else the list that it is from, else the course as it was taught then. */
    private @Nullable Text provider(RecordView view, @Nullable TrainingSession session) {
        if (session != null && session.provider() != null) {
            return Text.same(session.provider());
        }
        return view.importedFrom() == null
                ? catalogue
                        .numbered(view.course(), view.courseVersion())
                        .facts()
                        .provider()
                : Text.same(view.importedFrom());
    }

    @Override
    public CheckedCertificate check(String number) {
        return work.read(() -> certificates
                .numbered(Certificate.typed(number))
                .flatMap(certificate -> records.find(certificate.record()))
                .map(this::checked)
                .orElseGet(() -> new CheckedCertificate(CertificateStanding.INVALID, null, null)));
    }

    private CheckedCertificate checked(TrainingRecord kept) {
        Text course = catalogue.version(kept.courseVersion()).facts().name();
        Validity validity = Validity.of(kept.state(), kept.validOrder(), desk.today());
        if (validity == Validity.NONE) {
            return new CheckedCertificate(CertificateStanding.INVALID, null, null);
        }
        return new CheckedCertificate(
                validity == Validity.EXPIRED ? CertificateStanding.EXPIRED : CertificateStanding.VALID,
                course,
                kept.validUntil());
    }
}
