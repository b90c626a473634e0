// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.DraftGiven;
import se.rond.firesafety.api.DraftSource;
import se.rond.firesafety.api.DraftView;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.PointLibrary;
import se.rond.firesafety.api.Publication;
import se.rond.firesafety.api.WritingChecklists;
import se.rond.firesafety.domain.Checklist;
import se.rond.firesafety.domain.Checklists;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.firesafety.domain.Schedules.ScheduleSelection;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class ChecklistWriting implements WritingChecklists {

    private static final Text DRAFT = new Text("Utkastet", "The draft");
    private static final Text LIST = new Text("Checklistan", "The check list");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final int MOST_SCHEDULES = 100_000;

    private final Checklists checklists;
    private final Schedules schedules;
    private final ScheduleBook book;
    private final ScheduleRollover rollover;
    private final PublishedChecklists published;
    private final AccessControl access;
    private final AuditTrail trail;
    private final UnitOfWork work;

    @Activate
    public ChecklistWriting(
            @Reference Checklists checklists,
            @Reference Schedules schedules,
            @Reference ScheduleBook book,
            @Reference ScheduleRollover rollover,
            @Reference PublishedChecklists published,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference UnitOfWork work) {
        this.checklists = checklists;
        this.schedules = schedules;
        this.book = book;
        this.rollover = rollover;
        this.published = published;
        this.access = access;
        this.trail = trail;
        this.work = work;
    }

    @Override
    public PointLibrary library() {
        return ShippedContent.library();
    }

    @Override
    public List<DraftView> drafts() {
        requireWriter();
        return work.read(
                () -> checklists.drafts().stream().map(ChecklistWriting::view).toList());
    }

    @Override
    public DraftView draft(UUID id) {
        requireWriter();
        return work.read(() -> view(toWrite(id)));
    }

    @Override
    public DraftView begin(UUID id, DraftSource source) {
        requireWriter();
        ChecklistView copied = published.kept(source.checklist());
        String code = codeOf(source, copied);
        work.write(() -> {
            if (checklists.find(id).isPresent()) {
                return;
            }
            List<Checklist> versions = checklists.of(code);
            refuseSecond(versions, source.code());
            Checklist draft = Checklist.draft(id, copied, code, 1 + last(versions));
            checklists.add(draft);
            record("begin", id, Map.of("code", code, "from", copied.id().toString()), null);
        });
        return draft(id);
    }

    private static String codeOf(DraftSource source, ChecklistView copied) {
        String code = source.code();
        if (code != null && !CODE.matcher(code).matches()) {
            throw new Invalid(
                    "/code",
                    "code-unreadable",
                    "Koden ska vara 3 till 60 små bokstäver, siffror, punkter och bindestreck.",
                    "The code must be 3 to 60 small letters, digits, dots and hyphens.");
        }
        return code == null ? copied.code() : code;
    }

    private static int last(List<Checklist> versions) {
        return versions.stream()
                .mapToInt(list -> list.view().listVersion())
                .max()
                .orElse(0);
    }

    private static void refuseSecond(List<Checklist> versions, @Nullable String ownCode) {
        if (ownCode != null && !versions.isEmpty()) {
            throw new RuleBroken(
                    "checklist-code-taken",
                    "Det finns redan en lista med den koden. Välj en annan.",
                    "There is a list of that code already. Choose another.");
        }
        if (versions.stream().anyMatch(Checklist::isDraft)) {
            throw new RuleBroken(
                    "draft-exists",
                    "Listan har redan ett utkast. Fortsätt på det.",
                    "The list has a draft already. Go on with that.");
        }
    }

    @Override
    public DraftView save(UUID id, DraftGiven given, IfMatch seen) {
        requireWriter();
        work.write(() -> {
            Checklist draft = toWrite(id);
            seen.require(draft.version());
            draft.write(given);
            record("write", id, Map.of("points", given.points().size()), null);
        });
        return draft(id);
    }

    @Override
    public ChecklistView publish(UUID id, Publication how) {
        requireWriter();
        String code = work.write(() -> {
            Checklist draft = toWrite(id);
            ChecklistView view = draft.view();
            if (how.schedules() == Publication.Move.STAY) {
                published
                        .newest(view.code())
                        .ifPresent(before -> following(view.code()).stream()
                                .filter(schedule -> schedule.checklistVersion() == null)
                                .forEach(schedule -> book.stayWith(schedule, before.id())));
            }
            draft.publish();
            record("publish", id, Map.of("code", view.code(), "version", view.listVersion()), null);
            return view.code();
        });
        published.refresh();
        if (how.schedules() == Publication.Move.FOLLOW) {
            rollover.follow(
                    work.read(() -> following(code).stream().map(Schedule::id).toList()));
        }
        return published.kept(id);
    }

    @Override
    public void discard(UUID id) {
        requireWriter();
        work.write(() -> {
            toWrite(id).discard();
            record("discard", id, Map.of(), null);
        });
    }

    @Override
    public void retire(String code, Cancellation why) {
        requireWriter();
        work.write(() -> {
            List<Checklist> versions = checklists.of(code).stream()
                    .filter(version -> !version.isDraft())
                    .toList();
            if (versions.isEmpty()) {
                throw new NotFound(LIST, code);
            }
            if (!following(code).isEmpty()) {
                throw new RuleBroken(
                        "checklist-in-use",
                        "Scheman följer listan. Avsluta dem först, eller lägg upp dem med en annan lista.",
                        "Schedules follow the list. End them first, or create them with another list.");
            }
            String because = why.comment() == null ? "" : why.comment();
            versions.forEach(version -> version.retire(because));
            record("retire", versions.get(0).view().id(), Map.of("code", code), why.comment());
        });
        published.refresh();
    }

    private List<Schedule> following(String code) {
        return schedules.page(new ScheduleSelection(null, null, code, true), null, MOST_SCHEDULES);
    }

    /** Lists are the same for the whole municipality: so is whoever writes them. */
    private void requireWriter() {
        access.require(FireSafetyPermissions.EDIT_CHECKLISTS, Place.MUNICIPALITY);
    }

    private Checklist toWrite(UUID id) {
        return checklists.find(id).orElseThrow(() -> new NotFound(DRAFT, id));
    }

    private void record(String what, UUID id, Map<String, Object> after, @Nullable String why) {
        trail.record(AuditEntry.of("fire-safety.checklist." + what, "checklist", id, null, Map.of(), after)
                .because(why));
    }

    private static DraftView view(Checklist draft) {
        ChecklistView list = draft.view();
        return new DraftView(
                list.id(),
                list.code(),
                list.listVersion(),
                list.name(),
                list.note(),
                list.premiseTypes(),
                list.drillsPerYear(),
                list.points(),
                draft.version());
    }
}
