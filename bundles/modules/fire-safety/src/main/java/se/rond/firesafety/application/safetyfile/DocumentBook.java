// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.evidence.Evidence;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.DocumentGiven;
import se.rond.firesafety.api.safetyfile.DocumentView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.KeepingDocuments;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.FileDesk.Listed;
import se.rond.firesafety.application.safetyfile.FileDesk.Put;
import se.rond.firesafety.domain.safetyfile.Document;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.persistence.UnitOfWork;

@Component
public final class DocumentBook implements KeepingDocuments {

    private final FileDesk desk;
    private final FileViews views;
    private final Evidence evidence;
    private final UnitOfWork work;

    @Activate
    public DocumentBook(
            @Reference FileDesk desk,
            @Reference FileViews views,
            @Reference Evidence evidence,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.evidence = evidence;
        this.work = work;
    }

    @Override
    public Page<DocumentView> documents(FileFilter filter, PageRequest request) {
        Listed<Document, DocumentView> listed = new Listed<>(
                Document.class, FireSafetyPermissions.READ, RecordState.class, null, true, views::documents);
        return work.read(() -> desk.page(listed, filter, request));
    }

    @Override
    public DocumentView document(UUID id) {
        return work.read(
                () -> views.documents(List.of(desk.visible(Document.class, id))).get(0));
    }

    @Override
    public Saved<DocumentView> save(UUID id, DocumentGiven given, IfMatch seen) {
        Put<Document> put = new Put<>(Document.class, id, given.premise(), FireSafetyPermissions.EDIT_FILE, seen);
        boolean created = work.write(() -> desk.put(
                put,
                (site, by) -> {
                    evidence.attach(
                            List.of(id),
                            "fire-safety.premise/" + given.premise(),
                            FireSafetyPermissions.READ,
                            desk.places().place(given.premise()));
                    return new Document(id, site, given, by);
                },
                document -> document.says(given),
                document -> document.change(given)));
        return new Saved<>(document(id), created);
    }

    @Override
    public DocumentView withdraw(UUID id, Withdrawal why) {
        work.write(
                () -> desk.withdraw(desk.toChange(Document.class, id, FireSafetyPermissions.EDIT_FILE), why.reason()));
        return document(id);
    }
}
