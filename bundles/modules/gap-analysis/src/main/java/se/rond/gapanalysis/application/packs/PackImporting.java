// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.packs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.ImportReport;
import se.rond.gapanalysis.api.packs.ImportingPacks;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackChanges;
import se.rond.gapanalysis.api.packs.PackImport;
import se.rond.gapanalysis.api.packs.PackImport.Item;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.api.packs.RemarkSeverity;
import se.rond.gapanalysis.api.packs.SentFile;
import se.rond.gapanalysis.application.ShippedPacks;
import se.rond.gapanalysis.domain.packs.KeptDocument;
import se.rond.gapanalysis.domain.packs.KeptDocuments;
import se.rond.gapanalysis.domain.packs.OpenAnswers;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.kernel.TooLarge;
import se.rond.persistence.UnitOfWork;

/** Reads packs from files of others: all files are read before anything is kept. Sent again, what is there already stays. */
@Component
public final class PackImporting implements ImportingPacks {

    private final Packs packs;
    private final KeptDocuments documents;
    private final PackVersions versions;
    private final ImportSettings settings;
    private final UnitOfWork work;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Clock clock;
    private final ReentrantLock importing = new ReentrantLock();

    @Activate
    public PackImporting(
            @Reference Packs packs,
            @Reference KeptDocuments documents,
            @Reference OpenAnswers open,
            @Reference ImportSettings settings,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.packs = packs;
        this.documents = documents;
        this.versions = new PackVersions(packs, open, work);
        this.settings = settings;
        this.work = work;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public PackImport read(Iterator<SentFile> files, @Nullable String code, boolean dryRun) {
        access.require(GapPermissions.IMPORT, Place.MUNICIPALITY);
        List<ReceivedFile> received = new ArrayList<>();
        importing.lock(); // one at a time: what two large files become at once would not fit
        try {
            receive(files, received);
            ReadFiles read = new ReadFiles(
                    ShippedPacks.maturity(), settings.limits(), new KeptSources(documents, work, settings.limits()));
            read.read(received, code == null ? "" : code.strip());
            requireOneFor(code, read.packs());
            return dryRun ? report(read, false) : apply(read, received);
        } finally {
            importing.unlock();
            received.forEach(ReceivedFile::close);
        }
    }

    private void receive(Iterator<SentFile> files, List<ReceivedFile> received) {
        while (files.hasNext()) {
            SentFile file = files.next();
            if (received.size() == settings.filesAtOnce()) {
                throw new TooLarge(
                        "too-many-files",
                        new Text(
                                "Högst " + settings.filesAtOnce() + " filer på en gång.",
                                "At most " + settings.filesAtOnce() + " files at once."));
            }
            String name = file.name();
            for (int again = 2; taken(received, name); again++) {
                name = again + "-" + file.name();
            }
            received.add(ReceivedFile.receive(name, file.content(), settings.limits()));
        }
        if (received.isEmpty()) {
            throw new Malformed("file-missing", new Text("Skicka minst en fil.", "Send at least one file."));
        }
    }

    private static boolean taken(List<ReceivedFile> received, String name) {
        return received.stream().anyMatch(file -> file.name().equals(name));
    }

    private static void requireOneFor(@Nullable String code, List<Pack> read) {
        if (code != null && !code.isBlank() && read.size() > 1) {
            throw new Malformed(
                    "code-for-several",
                    new Text(
                            "Filerna innehåller " + read.size()
                                    + " uppsättningar. Utelämna code, eller skicka dem var för sig.",
                            "The files hold " + read.size() + " sets. Leave out code, or send them one by one."));
        }
    }

    /** What is refused is refused before anything is kept. Then each set by itself: two hundred would outlive a transaction. */
    private PackImport apply(ReadFiles read, List<ReceivedFile> received) {
        PackImport report = report(read, true);
        List<Pack> sent = read.packs();
        for (int i = 0; i < sent.size(); i++) {
            if (report.packs().get(i).outcome().isRefused()) {
                packs.install(sent.get(i));
            }
        }
        sent.forEach(packs::install);
        received.forEach(file -> work.write(() -> {
            if (!documents.has(file.sha256(), file.name())) {
                keep(file, read);
            }
        }));
        return report;
    }

    private void keep(ReceivedFile file, ReadFiles read) {
        ReadFiles.Head head = read.head(file.name());
        KeptDocument document = new KeptDocument(
                file.name(), head.uuid(), head.kind(), head.title(), file.sha256(), file.bytes(), clock.instant());
        documents.add(document, file.document().file());
        trail.record(new AuditEntry(
                "gap-analysis.document.import",
                "document",
                document.id().toString(),
                null,
                Compartment.INFOSEC,
                null,
                Map.of(),
                Map.of(
                        "name",
                        file.name(),
                        "sha256",
                        file.sha256(),
                        "kind",
                        head.kind().name())));
    }

    private PackImport report(ReadFiles read, boolean applied) {
        Map<String, Long> counts = new TreeMap<>(read.counts());
        int nowhere = new MappingChecks(packs, read.packs(), read.remarks()).check(read.packs());
        List<Item> items = read.packs().stream().map(versions::item).toList();
        counts.put("packs", (long) items.size());
        counts.put("groups", items.stream().mapToLong(Item::groups).sum());
        counts.put("questions", items.stream().mapToLong(Item::questions).sum());
        counts.put("withdrawn", items.stream().mapToLong(Item::withdrawn).sum());
        counts.put("mappings", items.stream().mapToLong(Item::mappings).sum());
        counts.put("mappingsToNobody", (long) nowhere);
        counts.put("warnings", (long) read.remarks().count(RemarkSeverity.WARNING));
        counts.put("errors", (long) read.remarks().count(RemarkSeverity.ERROR));
        return new PackImport(
                !applied,
                applied,
                items,
                new ImportReport(counts, read.remarks().all()));
    }

    @Override
    public PackChanges changes(UUID pack, @Nullable UUID against) {
        return versions.changes(pack, against);
    }
}
