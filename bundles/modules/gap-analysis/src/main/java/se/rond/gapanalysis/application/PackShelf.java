// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackDetail;
import se.rond.gapanalysis.api.packs.PackSummary;
import se.rond.gapanalysis.api.packs.PackVersion;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.domain.packs.StoredPack;
import se.rond.gapanalysis.domain.packs.StoredPacks;
import se.rond.kernel.Cursor;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** The packs of the installation. Those that ship with the module are there before anybody can ask. */
@Component
public final class PackShelf implements Packs {

    private static final Text WHAT = new Text("Frågeuppsättningen", "The question set");
    private static final Comparator<PackSummary> ORDER = Comparator.comparing(PackSummary::code)
            .thenComparing(PackSummary::version, PackVersion.ORDER.reversed())
            .thenComparing(pack -> pack.id().toString());

    private final StoredPacks stored;
    private final UnitOfWork work;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Clock clock;
    private final RememberedPacks remembered = new RememberedPacks();

    @Activate
    public PackShelf(
            @Reference StoredPacks stored,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.stored = stored;
        this.work = work;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        access.asSystem(() -> work.write(() -> {
            ShippedPacks.packs().stream()
                    .filter(pack -> stored.find(pack.id()).isEmpty())
                    .forEach(this::keep);
            return true;
        }));
    }

    @Override
    public Page<PackSummary> packs(PageRequest request) {
        Optional<Cursor> after = request.cursor(1);
        List<PackSummary> all = work.read(() -> summaries(stored.all()));
        int from = after.map(cursor -> place(all, cursor.part(0)) + 1).orElse(0);
        List<PackSummary> rows = all.subList(from, Math.min(all.size(), from + request.limit() + 1));
        return Page.of(
                rows, request.limit(), pack -> pack, pack -> List.of(pack.id().toString()));
    }

    private static int place(List<PackSummary> all, String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().toString().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public PackDetail pack(UUID id) {
        Pack pack = find(id).orElseThrow(() -> new NotFound(WHAT, id));
        PackSummary summary = versions(pack.code()).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(WHAT, id));
        return new PackDetail(summary, pack.scale(), pack.nodes(), pack.mappings());
    }

    @Override
    public Optional<Pack> find(UUID id) {
        return remembered.find(
                id,
                () -> work.read(() -> stored.find(id).map(pack -> pack.pack(stored.nodes(id), stored.mappings(id)))));
    }

    @Override
    public List<PackSummary> versions(String code) {
        return work.read(() -> summaries(stored.of(code)));
    }

    @Override
    public Installed install(Pack pack) {
        access.require(GapPermissions.IMPORT, Place.MUNICIPALITY);
        PackChecks.require(pack);
        refuseIfShipped(pack);
        return work.write(() -> {
            List<StoredPack> present = stored.of(pack.code());
            for (StoredPack version : present) {
                if (version.packVersion().equals(pack.version())) {
                    return same(version, pack);
                }
            }
            present.forEach(version -> refuseIfNewer(version, pack));
            keep(pack);
            return new Installed(pack.id(), true);
        });
    }

    private static void refuseIfShipped(Pack pack) {
        if (ShippedPacks.owns(pack)) {
            throw new RuleBroken(
                    "pack-code-shipped",
                    "Koden " + pack.code() + " tillhör en uppsättning som följer med Rond. Ge den inlästa en annan med"
                            + " code.",
                    "The code " + pack.code() + " is that of a set that ships with Rond. Give the imported one another"
                            + " by code.");
        }
    }

    private static Installed same(StoredPack present, Pack pack) {
        if (!present.says(pack)) {
            throw new RuleBroken(
                    "pack-version-differs",
                    "Version " + pack.version() + " finns redan med annat innehåll. En version ändras aldrig: ge den"
                            + " ändrade uppsättningen ett nytt versionsnummer.",
                    "Version " + pack.version() + " is installed with other content. A version never changes: give the"
                            + " changed set a new version number.");
        }
        return new Installed(present.id(), false);
    }

    private static void refuseIfNewer(StoredPack present, Pack pack) {
        if (PackVersion.ORDER.compare(present.packVersion(), pack.version()) > 0) {
            throw new RuleBroken(
                    "pack-version-lower",
                    "Version " + present.packVersion() + " är redan installerad och nyare än " + pack.version()
                            + ". Läs in en nyare version.",
                    "Version " + present.packVersion() + " is installed already and newer than " + pack.version()
                            + ". Import a newer version.");
        }
    }

    private void keep(Pack pack) {
        stored.add(new StoredPack(pack, clock.instant()), pack);
        trail.record(new AuditEntry(
                "gap-analysis.pack.install",
                "pack",
                pack.id().toString(),
                null,
                Compartment.INFOSEC,
                null,
                Map.of(),
                Map.of(
                        "code", pack.code(),
                        "version", pack.version(),
                        "source", pack.source().name(),
                        "questions", pack.questions().size())));
    }

    private static List<PackSummary> summaries(List<StoredPack> packs) {
        Map<String, String> latest = new HashMap<>();
        packs.forEach(pack -> latest.merge(
                pack.code(),
                pack.packVersion(),
                (one, other) -> PackVersion.ORDER.compare(one, other) >= 0 ? one : other));
        return packs.stream()
                .map(pack -> pack.summary(pack.packVersion().equals(latest.get(pack.code()))))
                .sorted(ORDER)
                .toList();
    }
}
