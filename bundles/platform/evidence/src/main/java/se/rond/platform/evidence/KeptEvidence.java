// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.evidence.Evidence;
import se.rond.evidence.EvidenceFile;
import se.rond.evidence.IncomingPhotos;
import se.rond.kernel.Forbidden;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** Keeps files, ties them to records, and shows them to whoever may see one of those records. */
@Component(
        service = {Evidence.class, IncomingPhotos.class, KeptEvidence.class, HealthCheck.class},
        configurationPid = "se.rond.evidence")
@Designate(ocd = KeptEvidence.Settings.class)
public final class KeptEvidence implements Evidence, IncomingPhotos, HealthCheck {

    @ObjectClassDefinition(name = "%evidence", localization = "OSGI-INF/l10n/evidence")
    public @interface Settings {

        @AttributeDefinition(name = "%directory", description = "%directory.help")
        String directory() default "";

        @AttributeDefinition(name = "%limit", description = "%limit.help")
        int limitMegabytes() default 20;
    }

    /** A file to be sent out. */
    record Content(EvidenceFile file, Path path) {}

    /** What came of an upload. */
    record Received(EvidenceFile file, boolean fresh) {}

    private final StoredFiles files;
    private final FileStore store;
    private final AccessControl access;
    private final AuditTrail trail;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public KeptEvidence(
            BundleContext framework,
            @Reference StoredFiles files,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference UnitOfWork work,
            @Reference Clock clock,
            Settings settings) {
        this(
                files,
                new FileStore(directory(framework, settings), settings.limitMegabytes()),
                access,
                trail,
                work,
                clock);
    }

    KeptEvidence(
            StoredFiles files, FileStore store, AccessControl access, AuditTrail trail, UnitOfWork work, Clock clock) {
        this.files = files;
        this.store = store;
        this.access = access;
        this.trail = trail;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Keeps a file under the id that its sender chose. The same bytes again are the same file again.
     *
     * @throws RuleBroken of rule {@code file-id-taken} if other bytes came under this id before
     * @throws Forbidden if the caller records nothing anywhere, and only reads
     */
    Received receive(UUID id, Upload upload) {
        if (access.scope(EvidencePermissions.SEND).isNothing()) {
            throw new Forbidden(EvidencePermissions.SEND);
        }
        Kept kept = store.keep(upload);
        return work.write(() -> {
            Optional<StoredFile> present = files.find(id);
            return present.isPresent()
                    ? again(present.get(), kept, access.caller())
                    : new Received(add(id, upload, kept).view(), true);
        });
    }

    private StoredFile add(UUID id, Upload upload, Kept kept) {
        StoredFile file = new StoredFile(
                id, upload, kept, clock.instant(), access.caller().account());
        files.add(file);
        trail.record(AuditEntry.of(
                "evidence.file.receive",
                "file",
                id,
                null,
                Map.of(),
                Map.of("sha256", kept.sha256(), "mediaType", kept.mediaType(), "size", kept.size())));
        return file;
    }

    @Override
    public UUID keep(InputStream content, String owner, String permission, Place place) {
        UUID id = Ids.next(clock);
        Upload upload = new Upload("photo", "image/jpeg", null, content);
        Kept kept = store.keep(upload);
        return work.write(() -> {
            tie(add(id, upload, kept), owner, permission, place);
            return id;
        });
    }

    private void tie(StoredFile file, String owner, String permission, Place place) {
        files.add(new Attachment(Ids.next(clock), file.id(), owner, permission, place, clock.instant()));
    }

    @Override
    public void attach(Collection<UUID> ids, String owner, String permission, Place place) {
        attach(ids, owner, permission, place, file -> true);
    }

    @Override
    public void attachPhotos(Collection<UUID> ids, String owner, String permission, Place place) {
        attach(ids, owner, permission, place, StoredFile::isPhoto);
    }

    private void attach(
            Collection<UUID> ids, String owner, String permission, Place place, Predicate<StoredFile> fits) {
        int position = 0;
        for (UUID id : ids) {
            String pointer = "/photos/" + position++;
            StoredFile file = files.find(id).orElseThrow(() -> unknown(pointer, id));
            if (!fits.test(file)) {
                throw new Invalid(
                        pointer,
                        "photo-expected",
                        "Filen är inget foto. Ta ett foto, eller skicka en JPEG eller PNG.",
                        "The file is no photo. Take one, or send a JPEG or PNG.");
            }
            List<Attachment> attachments = files.attachments(file);
            Optional<Attachment> present = attachments.stream()
                    .filter(attachment -> attachment.owner().equals(owner))
                    .findFirst();
            if (present.isPresent()) {
                present.get().show(permission, place);
            } else {
                if (!mayShow(file, attachments)) {
                    throw unknown(pointer, id);
                }
                tie(file, owner, permission, place);
            }
        }
    }

    @Override
    public List<EvidenceFile> of(String owner) {
        return work.read(() -> files.of(owner).stream().map(StoredFile::view).toList());
    }

    /** @throws NotFound if there is no such file, or the caller may not see it */
    Content content(UUID id) {
        return work.read(() -> {
            StoredFile file = files.find(id)
                    .filter(found -> maySee(found, files.attachments(found)))
                    .orElseThrow(() -> new NotFound(new Text("Filen", "The file"), id));
            return new Content(file.view(), store.path(file.sha256()));
        });
    }

    /** Whoever sent it, or can see it, can show it in a record of their own. Nobody is not somebody: those are many. */
    private boolean mayShow(StoredFile file, List<Attachment> attachments) {
        Caller caller = access.caller();
        return caller.via() != Caller.Via.NOBODY && file.isUploadedBy(caller.account()) || maySee(file, attachments);
    }

    /** Until it belongs to a record, whoever sent it; from then on whoever may see the record. */
    private boolean maySee(StoredFile file, List<Attachment> attachments) {
        Caller caller = access.caller();
        return caller.via() == Caller.Via.SYSTEM
                || attachments.isEmpty() && caller.via() != Caller.Via.NOBODY && file.isUploadedBy(caller.account())
                || attachments.stream().anyMatch(attachment -> access.may(attachment.permission(), attachment.place()));
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Status check() {
        return store.health();
    }

    private static Received again(StoredFile present, Kept kept, Caller caller) {
        if (!present.isUploadedBy(caller.account()) || !present.isSame(kept)) {
            throw new RuleBroken(
                    "file-id-taken",
                    "En annan fil har redan detta id. Skicka filen under ett nytt id.",
                    "Another file has this id already. Send the file under a new id.");
        }
        return new Received(present.view(), false);
    }

    private static Invalid unknown(String pointer, UUID id) {
        return new Invalid(
                pointer,
                "photo-unknown",
                "Fotot " + id + " finns inte hos servern. Skicka det först.",
                "The photo " + id + " is not on the server. Send it first.");
    }

    private static Path directory(BundleContext framework, Settings settings) {
        return settings.directory().isEmpty()
                ? Path.of(framework.getProperty("karaf.base"), "store", "evidence")
                : Path.of(settings.directory());
    }
}
