// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AssessedQuestion;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentView;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.PublicRecord;
import se.rond.reporting.Report;

/** An approved assessment question by question, with every free text masked by a rule. */
final class MaskedAssessment {

    private final AssessmentDetail detail;
    private final PublicRecord how;
    private final Report report;
    private int places;

    MaskedAssessment(AssessmentDetail detail, PublicRecord how) {
        this.detail = detail;
        this.how = how;
        this.report = made();
    }

    Report report() {
        return report;
    }

    /** How many texts were masked. */
    int places() {
        return places;
    }

    private Report made() {
        AssessmentView view = detail.assessment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Text(
                "Maskerad fritext är utelämnad med stöd av " + how.rule() + ". Nivåer och frågor är hela.",
                "Masked free text is left out by " + how.rule() + ". Levels and questions are whole.")));
        blocks.add(facts(view));
        blocks.add(answers());
        return new Report(
                new Text("Gapanalys: utlämnande av allmän handling", "Gap analysis: release of a public record"),
                Text.same(detail.packName().sv() + ", " + view.year() + ", "
                        + view.unit().name()),
                blocks);
    }

    private Block facts(AssessmentView view) {
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "Enhet", "Unit", view.unit().name());
        fact(rows, "År", "Year", Integer.toString(view.year()));
        fact(rows, "Uppsättning, version", "Set, version", view.packCode() + ", " + view.packVersion());
        Instant approved = view.approvedAt();
        fact(
                rows,
                "Godkänd",
                "Approved",
                approved == null
                        ? null
                        : LocalDate.ofInstant(approved, Period.ZONE).toString());
        String score = view.score() == null ? "–" : view.score();
        rows.add(
                List.of(Cell.of(new Text("Nivå 0–5", "Level 0–5")), Cell.of(new Text(score.replace('.', ','), score))));
        fact(rows, "Begärans diarienummer", "Registration number of the request", how.registrationNumber());
        return new Block.Table(
                new Text("Analysen", "The assessment"),
                List.of(new Text("Uppgift", "Fact"), new Text("Värde", "Value")),
                rows);
    }

    private static void fact(List<List<Cell>> rows, String sv, String en, @Nullable String value) {
        rows.add(List.of(Cell.of(new Text(sv, en)), Cell.of(value == null ? "–" : value)));
    }

    private Block answers() {
        return new Block.Table(
                new Text("Frågor och svar", "Questions and answers"),
                List.of(
                        new Text("Fråga", "Question"),
                        new Text("Nivå", "Level"),
                        new Text("Granskarens nivå", "Reviewer's level"),
                        new Text("Motivering", "Reason"),
                        new Text("Underlag", "Evidence"),
                        new Text("Granskarens kommentar", "Reviewer's comment")),
                detail.questions().stream().map(this::row).toList());
    }

    private List<Cell> row(AssessedQuestion asked) {
        AnswerView answer = asked.answer();
        Text title = asked.question().title();
        String label = asked.question().label();
        Text question = new Text(label + " " + title.sv(), label + " " + title.en());
        if (answer == null) {
            return List.of(Cell.of(question), Cell.of("–"), Cell.of("–"), Cell.of("–"), Cell.of("–"), Cell.of("–"));
        }
        Cell level =
                answer.notApplicable() ? Cell.of(new Text("ej tillämplig", "not applicable")) : number(answer.level());
        return List.of(
                Cell.of(question),
                level,
                number(answer.reviewedLevel()),
                masked(answer.reason()),
                masked(answer.evidenceRef()),
                masked(answer.reviewComment()));
    }

    private static Cell number(@Nullable Integer level) {
        return Cell.of(level == null ? "–" : level.toString());
    }

    /** That something was written is shown, and not what. */
    private Cell masked(@Nullable String words) {
        if (words == null) {
            return Cell.of("–");
        }
        places++;
        return Cell.of(how.mask());
    }
}
