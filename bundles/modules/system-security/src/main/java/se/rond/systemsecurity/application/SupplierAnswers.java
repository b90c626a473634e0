// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;
import se.rond.systemsecurity.api.AnswerKind;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.RowError;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.domain.RequirementAnswer;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** What a supplier has answered, row by row. */
final class SupplierAnswers {

    private final SecurityContent content;
    private final WholeAnalysis whole;
    private final Map<String, RequirementAnswerGiven> given = new LinkedHashMap<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int accepted;
    private int created;

    private SupplierAnswers(SecurityContent content, WholeAnalysis whole) {
        this.content = content;
        this.whole = whole;
    }

    static SupplierAnswers of(Sheet sheet, SecurityContent content, WholeAnalysis whole) {
        SupplierAnswers answers = new SupplierAnswers(content, whole);
        int requirement = place(sheet, "requirement", true);
        int answer = place(sheet, "answer", true);
        int comment = place(sheet, "comment", false);
        int evidence = place(sheet, "evidence", false);
        for (SheetRow row : sheet.rows()) {
            int before = answers.errors.size();
            answers.row(row, row.cell(requirement), row.cell(answer), text(row, comment), text(row, evidence));
            answers.accepted += answers.errors.size() == before ? 1 : 0;
        }
        return answers;
    }

    private static int place(Sheet sheet, String heading, boolean required) {
        for (int i = 0; i < sheet.headings().size(); i++) {
            if (sheet.headings().get(i).equalsIgnoreCase(heading)) {
                return i;
            }
        }
        if (required) {
            throw new Invalid(
                    "/headings/" + heading,
                    "heading-missing",
                    "Kolumnen " + heading + " saknas.",
                    "The column " + heading + " is missing.");
        }
        return -1;
    }

    private static @Nullable String text(SheetRow row, int place) {
        return place < 0 ? null : Checks.kept(row.cell(place));
    }

    private void row(SheetRow row, String id, String word, @Nullable String comment, @Nullable String evidence) {
        if (content.requirement(id).isEmpty()) {
            error(
                    row,
                    "requirement",
                    "requirement-unknown",
                    "Det finns inget krav «" + id + "».",
                    "There is no requirement “" + id + "”.");
            return;
        }
        if (!seen.add(id)) {
            error(
                    row,
                    "requirement",
                    "requirement-twice",
                    "Kravet finns två gånger i filen.",
                    "The requirement is in the file twice.");
            return;
        }
        if (word.isEmpty()) {
            return;
        }
        AnswerKind answer = answer(word);
        if (answer == null) {
            error(
                    row,
                    "answer",
                    "answer-unknown",
                    "«" + word + "» är inget svar. Skriv yes, no, partly eller not_applicable.",
                    "“" + word + "” is no answer. Write yes, no, partly or not_applicable.");
            return;
        }
        take(row, id, new RequirementAnswerGiven(answer, comment, evidence));
    }

    private void take(SheetRow row, String id, RequirementAnswerGiven answer) {
        try {
            RequirementAnswer.check(answer);
        } catch (Invalid wrong) {
            wrong.violations()
                    .forEach(each -> errors.add(
                            new RowError(row.line(), each.pointer().substring(1), each.rule(), each.message())));
            return;
        }
        Optional<RequirementAnswer> known = whole.answer(id);
        if (known.isEmpty()) {
            created++;
        }
        if (known.isEmpty() || !known.get().says(answer)) {
            given.put(id, answer);
        }
    }

    private static @Nullable AnswerKind answer(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_").replaceAll("([a-z])([A-Z])", "$1_$2")) {
            case "yes", "ja" -> AnswerKind.YES;
            case "no", "nej" -> AnswerKind.NO;
            case "partly", "delvis" -> AnswerKind.PARTLY;
            case "not_applicable", "notapplicable", "ej_tillämpligt", "inte_tillämpligt" -> AnswerKind.NOT_APPLICABLE;
            default -> null;
        };
    }

    private void error(SheetRow row, String column, String rule, String sv, String en) {
        errors.add(new RowError(row.line(), column, rule, new Text(sv, en)));
    }

    Map<String, RequirementAnswerGiven> given() {
        return given;
    }

    List<RowError> errors() {
        return errors;
    }

    int accepted() {
        return accepted;
    }

    int created() {
        return created;
    }
}
