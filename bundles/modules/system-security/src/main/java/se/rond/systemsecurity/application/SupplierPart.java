// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.persistence.UnitOfWork;
import se.rond.sheets.Sheet;
import se.rond.sheets.Sheets;
import se.rond.systemsecurity.api.AskingSuppliers;
import se.rond.systemsecurity.api.ImportReport;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.SupplierLine;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.RequirementAnswer;
import se.rond.systemsecurity.domain.WholeAnalysis;

@Component
public final class SupplierPart implements AskingSuppliers {

    private static final int MOST_ROWS = 500;

    private final AnalysisDesk desk;
    private final Sheets sheets;
    private final UnitOfWork work;

    @Activate
    public SupplierPart(@Reference AnalysisDesk desk, @Reference Sheets sheets, @Reference UnitOfWork work) {
        this.desk = desk;
        this.sheets = sheets;
        this.work = work;
    }

    @Override
    public Page<SupplierLine> questions(UUID id, PageRequest request) {
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        List<SupplierLine> lines = work.read(() -> {
            WholeAnalysis whole = desk.visible(id);
            desk.systems().require(SystemSecurityPermissions.EDIT_ANALYSIS, whole.system());
            return desk.content().requirements().stream()
                    .filter(whole::applies)
                    .filter(requirement -> requirement.id().compareTo(after) > 0)
                    .limit(request.limit() + 1L)
                    .map(requirement -> line(requirement, whole))
                    .toList();
        });
        return Page.of(lines, request.limit(), line -> line, last -> List.of(last.requirement()));
    }

    private static SupplierLine line(SecurityContent.Requirement requirement, WholeAnalysis whole) {
        RequirementAnswerGiven given =
                whole.answer(requirement.id()).map(RequirementAnswer::given).orElse(null);
        return new SupplierLine(
                requirement.id(),
                requirement.aspect(),
                requirement.minLevel(),
                requirement.name().sv(),
                requirement.name().en(),
                given == null ? null : given.answer(),
                given == null ? null : given.comment(),
                given == null ? null : given.evidence());
    }

    @Override
    public ImportReport answers(UUID id, InputStream file, boolean dryRun) {
        Sheet sheet = sheets.read(file, MOST_ROWS);
        return dryRun
                ? work.read(() -> {
                    WholeAnalysis whole = desk.visible(id);
                    desk.systems().require(SystemSecurityPermissions.EDIT_ANALYSIS, whole.system());
                    whole.analysis().refuseUnlessWritable();
                    return take(whole, sheet, true);
                })
                : work.write(() -> {
                    WholeAnalysis whole = desk.toWrite(id, SystemSecurityPermissions.EDIT_ANALYSIS);
                    ImportReport report = take(whole, sheet, false);
                    if (report.applied()) {
                        desk.written(whole, "supplier-answers");
                    }
                    return report;
                });
    }

    private ImportReport take(WholeAnalysis whole, Sheet sheet, boolean dryRun) {
        SupplierAnswers answers = SupplierAnswers.of(sheet, desk.content(), whole);
        boolean apply = !dryRun && answers.errors().isEmpty();
        if (apply) {
            answers.given().forEach((requirement, given) -> put(whole, requirement, given));
        }
        return new ImportReport(
                dryRun,
                sheet.rows().size(),
                answers.accepted(),
                answers.created(),
                answers.given().size() - answers.created(),
                apply,
                List.of(),
                answers.errors());
    }

    private void put(WholeAnalysis whole, String requirement, RequirementAnswerGiven given) {
        whole.answer(requirement)
                .ifPresentOrElse(
                        known -> known.take(given, true),
                        () -> desk.analyses()
                                .add(new RequirementAnswer(whole.analysis().id(), requirement, given, true)));
    }
}
