// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.faults.AllCodes;
import se.rond.firesafety.api.faults.CodeView;
import se.rond.firesafety.api.faults.CodeWanted;
import se.rond.firesafety.api.faults.CodesMade;
import se.rond.firesafety.api.faults.KeepingCodes;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.application.safetyfile.FileDesk;
import se.rond.firesafety.application.safetyfile.FileDesk.Listed;
import se.rond.firesafety.application.safetyfile.FileViews;
import se.rond.firesafety.domain.faults.PlaceCode;
import se.rond.firesafety.domain.faults.PlaceCodes;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.kernel.Ids;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.Organisation;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

@Component
public final class CodeBook implements KeepingCodes {

    private final PlaceCodes codes;
    private final FileRecords records;
    private final FileDesk desk;
    private final FileViews views;
    private final FaultObjects objects;
    private final RoundPlaces places;
    private final Organisation organisation;
    private final AccessControl access;
    private final UnitOfWork work;
    private final Random chance = new SecureRandom();

    @Activate
    public CodeBook(
            @Reference PlaceCodes codes,
            @Reference FileRecords records,
            @Reference FileDesk desk,
            @Reference FileViews views,
            @Reference FaultObjects objects,
            @Reference RoundPlaces places,
            @Reference Organisation organisation,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.codes = codes;
        this.records = records;
        this.desk = desk;
        this.views = views;
        this.objects = objects;
        this.places = places;
        this.organisation = organisation;
        this.access = access;
        this.work = work;
    }

    @Override
    public Page<CodeView> codes(FileFilter filter, PageRequest request) {
        Listed<PlaceCode, CodeView> listed = new Listed<>(
                PlaceCode.class, FireSafetyPermissions.EDIT_FILE, RecordState.class, null, true, this::views);
        return work.read(() -> desk.page(listed, filter, request));
    }

    @Override
    public CodeView issue(CodeWanted wanted) {
        UUID id = work.write(() -> {
            Premise premise = places.known(wanted.premise());
            places.require(FireSafetyPermissions.EDIT_FILE, premise.id());
            if (wanted.equipment() != null) {
                objects.require(wanted.equipment(), premise.id());
            }
            return codes.inSlot(PlaceCode.slot(premise.id(), wanted.equipment()))
                    .orElseGet(() -> make(premise, wanted.equipment()))
                    .id();
        });
        return code(id);
    }

    private PlaceCode make(Premise premise, @Nullable UUID equipment) {
        PlaceCode made = new PlaceCode(Ids.next(), places.site(premise), equipment, places.sign(), chance);
        records.add(made);
        desk.born(made);
        return made;
    }

    @Override
    public CodesMade issueAll(AllCodes wanted) {
        Scope scope = access.scope(FireSafetyPermissions.EDIT_FILE);
        Set<UUID> units = wanted.unit() == null
                ? null
                : organisation.tree().subtree(places.unit(wanted.unit()).id());
        List<Premise> all = organisation.premises().stream()
                .filter(premise -> premise.isActiveOn(places.today()))
                .filter(premise -> units == null || units.contains(premise.occupant()))
                .filter(premise -> scope.covers(new Place(premise.occupant(), premise.id())))
                .toList();
        int created = work.write(() -> {
            int made = 0;
            for (Premise premise : all) {
                if (codes.inSlot(PlaceCode.slot(premise.id(), null)).isEmpty()) {
                    make(premise, null);
                    made++;
                }
            }
            return made;
        });
        return new CodesMade(created, all.size() - created);
    }

    @Override
    public byte[] sheet(FileFilter filter, URI site) {
        FileFilter valid = new FileFilter(
                filter.premise(), filter.unit(), filter.unitPath(), filter.from(), filter.to(), Set.of("valid"));
        List<CodeView> labels = new ArrayList<>(
                codes(valid, PageRequest.first(PageRequest.MAX_LIMIT)).items());
        labels.sort(Comparator.comparing((CodeView code) -> code.premise().name())
                .thenComparing(code -> String.valueOf(code.object())));
        return LabelSheet.of(labels, site);
    }

    @Override
    public CodeView renew(UUID id, Withdrawal why) {
        work.write(() -> {
            PlaceCode old = toChange(id);
            old.refuseIfRevoked();
            desk.withdraw(old, why.reason());
        });
        return issue(work.read(() -> {
            PlaceCode old = toChange(id);
            return new CodeWanted(old.site().premise(), old.equipment());
        }));
    }

    @Override
    public CodeView revoke(UUID id, Withdrawal why) {
        work.write(() -> desk.withdraw(toChange(id), why.reason()));
        return code(id);
    }

    private CodeView code(UUID id) {
        return work.read(() -> views(List.of(toChange(id))).get(0));
    }

    private PlaceCode toChange(UUID id) {
        return desk.visible(PlaceCode.class, id, FireSafetyPermissions.EDIT_FILE);
    }

    private List<CodeView> views(List<PlaceCode> rows) {
        PersonNames names =
                PersonNames.of(rows.stream().map(PlaceCode::recorded).toList(), organisation);
        return rows.stream()
                .map(code -> new CodeView(
                        code.id(),
                        views.premise(code.site()),
                        code.day(),
                        code.state(),
                        code.equipment(),
                        objects.labelOrNull(code.equipment()),
                        code.code(),
                        "/fault/" + code.code(),
                        names.ref(code.recorded()),
                        code.withdrawnBecause(),
                        code.version()))
                .toList();
    }
}
