// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Cursor;
import se.rond.kernel.Invalid;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.sheets.Sheet;
import se.rond.sheets.Sheets;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceListView;
import se.rond.training.api.attendance.AttendancePreview;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.ImportingAttendance;
import se.rond.training.api.attendance.SkipReason;
import se.rond.training.api.attendance.SkippedCourse;
import se.rond.training.application.PastStaff;
import se.rond.training.application.TrainingDesk;
import se.rond.training.domain.Checks;
import se.rond.training.domain.attendance.Attendance;
import se.rond.training.domain.attendance.AttendanceColumns;
import se.rond.training.domain.attendance.AttendanceRegister;
import se.rond.training.domain.attendance.ProviderLayout;
import se.rond.training.domain.attendance.ReadList;
import se.rond.training.domain.attendance.Roster;

@Component
public final class AttendanceImport implements ImportingAttendance {

    static final int MOST_ROWS = 10_000;
    private static final int PROVIDER_LENGTH = 160;
    private static final int NAME_LENGTH = 200;

    private final Sheets sheets;
    private final Attendance attendance;
    private final AttendanceRegister register;
    private final PastStaff past;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public AttendanceImport(
            @Reference Sheets sheets,
            @Reference Attendance attendance,
            @Reference AttendanceRegister register,
            @Reference PastStaff past,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.sheets = sheets;
        this.attendance = attendance;
        this.register = register;
        this.past = past;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public AttendancePreview look(InputStream file, String provider, Map<String, String> mapping) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        Sheet sheet = sheets.read(file, MOST_ROWS);
        return work.read(() -> {
            Optional<ProviderLayout> layout = attendance.layout(provider);
            return new ListPreview(sheet, columns(sheet, mapping, layout), layout).of(register.courses());
        });
    }

    private static AttendanceColumns columns(
            Sheet sheet, Map<String, String> mapping, Optional<ProviderLayout> layout) {
        return mapping.isEmpty()
                ? AttendanceColumns.proposed(
                        sheet.headings(), layout.map(ProviderLayout::headings).orElse(Map.of()))
                : AttendanceColumns.of(sheet.headings(), mapping);
    }

    @Override
    public AttendanceReport read(InputStream file, AttendanceAsked asked) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        Checks checks = new Checks().words(asked.provider(), PROVIDER_LENGTH, "/provider");
        asked.skipped().keySet().forEach(name -> checks.words(name, NAME_LENGTH, "/skip"));
        refuseContradiction(asked, checks);
        checks.refuse();
        Sheet sheet = sheets.read(file, MOST_ROWS);
        if (asked.dryRun()) {
            return work.read(() -> run(sheet, asked, Map.of()));
        }
        Map<LocalDate, UnaryOperator<Person>> then = work.read(() -> pastOf(sheet, asked));
        return work.write(() -> {
            attendance.takeTurn(sheet.sha256());
            return run(sheet, asked, then);
        });
    }

    private static void refuseContradiction(AttendanceAsked asked, Checks checks) {
        checks.require(
                asked.corrects() == null || !asked.beside(),
                "/beside",
                "correction-or-beside",
                "En lista rättar en annan eller gäller andra deltagare, inte båda. Ange corrects eller beside.",
                "A list corrects another or is about others, not both. Give corrects or beside.");
    }

    /** Where those of the list worked on its days: of the past nobody asks while they write. */
    private Map<LocalDate, UnaryOperator<Person>> pastOf(Sheet sheet, AttendanceAsked asked) {
        Optional<ProviderLayout> layout = attendance.layout(asked.provider());
        Map<LocalDate, UnaryOperator<Person>> then = new HashMap<>();
        intake(sheet, asked, layout, columns(sheet, asked, layout))
                .people()
                .forEach((day, people) -> then.put(day, past.on(people, day)));
        return then;
    }

    private static AttendanceColumns columns(Sheet sheet, AttendanceAsked asked, Optional<ProviderLayout> layout) {
        return columns(sheet, asked.mapping(), layout).complete(asked.course() != null);
    }

    private AttendanceIntake intake(
            Sheet sheet, AttendanceAsked asked, Optional<ProviderLayout> layout, AttendanceColumns columns) {
        return new AttendanceIntake(
                sheet,
                columns,
                new CourseChoice(register.courses(), asked, layout),
                new Roster(desk.organisation().people()),
                desk.today());
    }

    private AttendanceReport run(Sheet sheet, AttendanceAsked asked, Map<LocalDate, UnaryOperator<Person>> then) {
        Optional<ProviderLayout> layout = attendance.layout(asked.provider());
        AttendanceColumns columns = columns(sheet, asked, layout);
        AttendanceIntake intake = intake(sheet, asked, layout, columns).with(then);
        boolean apply = !asked.dryRun() && intake.errors().isEmpty();
        ReadList before = attendance.list(sheet.sha256()).orElse(null);
        Correction correction = correction(asked, before, intake);
        IntakeEffect effect = new IntakeEffect(intake, asked, before, correction, attendance, register, desk);
        if (apply) {
            effect.apply(sheet.sha256());
            ProviderLayout remembered = layout.orElseGet(() -> newLayout(asked.provider()));
            remembered.remember(columns.byField(), intake.choice().chosen(), reasons(intake));
        }
        List<ReadList> others = uncorrected(effect.others());
        Contradictions contradictions = new Contradictions(intake.sorted(), others, register);
        return new IntakeReport(intake, effect, correction, contradictions, new Shown(desk.organisation()))
                .of(before, others, columns.unused(), asked.dryRun());
    }

    private List<ReadList> uncorrected(Set<UUID> lists) {
        return attendance.lists(lists).stream()
                .filter(list -> list.correctedBy() == null)
                .toList();
    }

    private Correction correction(AttendanceAsked asked, @Nullable ReadList before, AttendanceIntake intake) {
        if (before != null) {
            before.refuseUnlessBy(asked.corrects());
        }
        UUID id = asked.corrects();
        ReadList corrected = id == null ? null : corrected(id, asked.dryRun());
        if (corrected != null && corrected.equals(before)) {
            throw new Invalid(
                    "/corrects",
                    "list-is-the-same",
                    "Det är samma fil som listan som ska rättas. Välj den rättade filen.",
                    "It is the same file as the list that is to be corrected. Choose the corrected file.");
        }
        return new Correction(corrected, intake.sorted(), attendance, register);
    }

    private ReadList corrected(UUID id, boolean dryRun) {
        return (dryRun ? attendance.list(id) : attendance.listToChange(id))
                .orElseThrow(() -> new Invalid(
                        "/corrects", "list-unknown", "Det finns ingen sådan lista.", "There is no such list."));
    }

    private static Map<String, SkipReason> reasons(AttendanceIntake intake) {
        return intake.skipped().stream().collect(Collectors.toMap(SkippedCourse::name, SkippedCourse::reason));
    }

    private ProviderLayout newLayout(String provider) {
        ProviderLayout layout = new ProviderLayout(provider);
        attendance.add(layout);
        return layout;
    }

    @Override
    public Page<AttendanceListView> lists(PageRequest request) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        Cursor after = request.cursor(2).orElse(null);
        Instant before = after == null ? null : after.read(parts -> Instant.parse(parts.part(0)));
        UUID seen = after == null ? null : after.read(parts -> UUID.fromString(parts.part(1)));
        return work.read(() -> {
            List<ReadList> rows = attendance.lists(before, seen, request.limit() + 1);
            Map<UUID, Integer> pending =
                    attendance.pending(rows.stream().map(ReadList::id).toList());
            Shown shown = new Shown(desk.organisation());
            return Page.of(
                    rows,
                    request.limit(),
                    list -> view(list, pending.getOrDefault(list.id(), 0), shown),
                    last -> List.of(last.signed().at().toString(), last.id().toString()));
        });
    }

    private static AttendanceListView view(ReadList list, int pending, Shown shown) {
        return new AttendanceListView(
                list.id(),
                list.provider(),
                list.signed().at(),
                shown.ref(list.signed()),
                list.rows(),
                list.people(),
                list.counted(),
                list.repeated(),
                list.absent(),
                list.review(),
                list.unknown(),
                list.duplicates(),
                list.skipped().stream().mapToInt(SkippedCourse::rows).sum(),
                list.skipped(),
                list.corrects(),
                list.correctedBy(),
                pending);
    }
}
