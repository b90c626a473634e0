// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.persistence.UnitOfWork;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;
import se.rond.sheets.Sheets;
import se.rond.systemsecurity.api.ImportPreview;
import se.rond.systemsecurity.api.ImportReport;
import se.rond.systemsecurity.api.ImportingSystems;
import se.rond.systemsecurity.api.RowError;
import se.rond.systemsecurity.api.SystemField;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Systems;

@Component
public final class SystemImport implements ImportingSystems {

    private static final int MOST_ROWS = 50_000;
    private static final int SAMPLE_ROWS = 5;

    private final Sheets sheets;
    private final Systems systems;
    private final SystemBook book;
    private final SystemDesk desk;
    private final UnitOfWork work;

    @Activate
    public SystemImport(
            @Reference Sheets sheets,
            @Reference Systems systems,
            @Reference SystemBook book,
            @Reference SystemDesk desk,
            @Reference UnitOfWork work) {
        this.sheets = sheets;
        this.systems = systems;
        this.book = book;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public ImportPreview look(InputStream file) {
        desk.requireEverywhere(SystemSecurityPermissions.IMPORT);
        Sheet sheet = sheets.read(file, MOST_ROWS);
        return new ImportPreview(
                sheet.headings(),
                ColumnMapping.proposed(sheet.headings()).byField(),
                Stream.of(SystemField.values()).map(SystemField::field).toList(),
                sheet.rows().size(),
                sheet.rows().stream().limit(SAMPLE_ROWS).map(SheetRow::cells).toList());
    }

    @Override
    public ImportReport read(InputStream file, Map<String, String> mapping, boolean dryRun) {
        desk.requireEverywhere(SystemSecurityPermissions.IMPORT);
        Sheet sheet = sheets.read(file, MOST_ROWS);
        ColumnMapping columns = ColumnMapping.of(sheet.headings(), mapping);
        return dryRun ? work.read(() -> run(sheet, columns, true)) : work.write(() -> run(sheet, columns, false));
    }

    private ImportReport run(Sheet sheet, ColumnMapping columns, boolean dryRun) {
        Intake intake = new Intake(columns);
        intake.read(sheet.rows());
        boolean apply = !dryRun && intake.errors.isEmpty();
        if (apply) {
            intake.apply();
            imported(sheet, intake);
        }
        return new ImportReport(
                dryRun,
                sheet.rows().size(),
                sheet.rows().size() - intake.wrongRows,
                intake.created.size(),
                intake.changed.size(),
                apply,
                columns.unused(),
                intake.errors);
    }

    private void imported(Sheet sheet, Intake intake) {
        desk.record(AuditEntry.of(
                "system-security.systems.import",
                "import",
                sheet.sha256(),
                null,
                Map.of(),
                Map.of(
                        "rows", sheet.rows().size(),
                        "created", intake.created.size(),
                        "changed", intake.changed.size())));
    }

    /** A file on its way into the register. */
    private final class Intake {

        private final ColumnMapping columns;
        private final List<RowError> errors = new ArrayList<>();
        private final List<SystemGiven> created = new ArrayList<>();
        private final Map<ItSystem, SystemGiven> changed = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private int wrongRows;

        Intake(ColumnMapping columns) {
            this.columns = columns;
        }

        void read(List<SheetRow> rows) {
            Map<String, ItSystem> known = systems.byCodes(rows.stream()
                    .map(row -> columns.text(row, SystemField.CODE))
                    .toList());
            for (SheetRow row : rows) {
                SystemRow read = new SystemRow(columns, row, desk.organisation(), desk.today(), errors);
                take(read, known.get(ItSystem.codeKey(read.code())));
                wrongRows += read.isSound() ? 0 : 1;
            }
        }

        private void take(SystemRow row, @Nullable ItSystem known) {
            if (!seen.add(ItSystem.codeKey(row.code()))) {
                row.fault(
                        SystemField.CODE,
                        "code-twice",
                        "Koden " + row.code() + " finns flera gånger i filen.",
                        "The code " + row.code() + " is in the file several times.");
            }
            if (known != null && known.status() == SystemStatus.ENDED) {
                row.fault(
                        SystemField.CODE,
                        "system-ended",
                        "Systemet är avslutat och ändras inte.",
                        "The system has ended and is not changed.");
            }
            SystemGiven given = row.read(known == null ? null : GivenAgain.of(known));
            if (given != null && known != null && known.validAnalysis() != null) {
                refuseOtherLevels(row, known, given);
            }
            if (given != null && known == null) {
                created.add(given);
            } else if (given != null && known != null && !known.says(given)) {
                changed.put(known, given);
            }
        }

        private void refuseOtherLevels(SystemRow row, ItSystem known, SystemGiven given) {
            try {
                known.refuseOtherLevels(given);
            } catch (Invalid decided) {
                decided.violations()
                        .forEach(each -> row.fault(
                                SystemField.K,
                                each.rule(),
                                each.message().sv(),
                                each.message().en()));
            }
        }

        void apply() {
            created.forEach(given -> book.register(Ids.next(), given));
            changed.forEach(book::change);
        }
    }
}
