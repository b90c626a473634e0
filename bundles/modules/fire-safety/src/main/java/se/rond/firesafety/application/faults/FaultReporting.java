// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.evidence.IncomingPhotos;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.faults.FaultGiven;
import se.rond.firesafety.api.faults.FaultPlace;
import se.rond.firesafety.api.faults.FaultReceipt;
import se.rond.firesafety.api.faults.ReportingFaults;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.application.safetyfile.FileDesk;
import se.rond.firesafety.domain.faults.FaultReport;
import se.rond.firesafety.domain.faults.PlaceCode;
import se.rond.firesafety.domain.faults.PlaceCodes;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/** Takes fault reports from anybody. Whoever they are, it is done as nobody: also by those who happen to be signed in. */
@Component
public final class FaultReporting implements ReportingFaults {

    private static final Text CODE = new Text("QR-koden", "The QR code");
    private static final Text REPORT = new Text("Anmälan", "The report");

    private final PlaceCodes codes;
    private final FileRecords records;
    private final FileDesk desk;
    private final FaultObjects objects;
    private final ReportLimits limits;
    private final IncomingPhotos photos;
    private final RoundPlaces places;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public FaultReporting(
            @Reference PlaceCodes codes,
            @Reference FileRecords records,
            @Reference FileDesk desk,
            @Reference FaultObjects objects,
            @Reference ReportLimits limits,
            @Reference IncomingPhotos photos,
            @Reference RoundPlaces places,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.codes = codes;
        this.records = records;
        this.desk = desk;
        this.objects = objects;
        this.limits = limits;
        this.photos = photos;
        this.places = places;
        this.access = access;
        this.work = work;
    }

    @Override
    public FaultPlace place(String code) {
        return work.read(() -> {
            PlaceCode valid = valid(code);
            Premise premise = places.premise(valid.site().premise());
            return new FaultPlace(premise.name(), objects.labelOrNull(valid.equipment()), idForWhoeverMaySee(premise));
        });
    }

    private @Nullable UUID idForWhoeverMaySee(Premise premise) {
        boolean may = access.may(FireSafetyPermissions.READ, places.place(premise.id()));
        return may ? premise.id() : null;
    }

    @Override
    public Saved<FaultReceipt> report(String code, UUID id, FaultGiven given) {
        limits.countAddress("report");
        return access.as(Caller.ANONYMOUS, () -> {
            work.read(() -> valid(code));
            limits.countCode(code);
            return work.write(() -> take(valid(code), id, given));
        });
    }

    private Saved<FaultReceipt> take(PlaceCode code, UUID id, FaultGiven given) {
        Optional<FaultReport> present = records.find(FaultReport.class, id);
        if (present.isPresent()) {
            if (!present.get().says(code, given)) {
                throw new RuleBroken(
                        "report-id-taken",
                        "En annan anmälan har redan detta id. Skicka den under ett nytt id.",
                        "Another report has this id already. Send it under a new id.");
            }
            return new Saved<>(receipt(present.get()), false);
        }
        Premise premise = places.premise(code.site().premise());
        FaultReport report = new FaultReport(id, places.site(premise), code, given, places.sign());
        records.add(report);
        desk.born(report);
        return new Saved<>(receipt(report), true);
    }

    @Override
    public FaultReceipt photo(String code, UUID id, InputStream content) {
        limits.countAddress("photo");
        return access.as(Caller.ANONYMOUS, () -> {
            UUID premise = work.read(() -> {
                FaultReport report = of(code, id);
                report.requireRoomForPhoto(places.now());
                return report.site().premise();
            });
            UUID photo = photos.keep(
                    content, "fire-safety.report/" + id, FireSafetyPermissions.TRIAGE, places.place(premise));
            return work.write(() -> {
                FaultReport report = of(code, id);
                desk.changed(report, "photo", () -> report.show(photo, places.now()));
                return receipt(report);
            });
        });
    }

    private FaultReport of(String code, UUID id) {
        PlaceCode valid = valid(code);
        return records.find(FaultReport.class, id)
                .filter(report -> report.cameBy(valid))
                .orElseThrow(() -> new NotFound(REPORT, id));
    }

    /** A revoked code is as unknown as one that never was. */
    private PlaceCode valid(String code) {
        return codes.byCode(code)
                .filter(found -> found.state() == RecordState.VALID)
                .orElseThrow(() -> new NotFound(CODE, code));
    }

    private static FaultReceipt receipt(FaultReport report) {
        return new FaultReceipt(report.id(), report.recorded().at());
    }
}
