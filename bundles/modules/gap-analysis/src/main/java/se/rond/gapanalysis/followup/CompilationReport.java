// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.application.Compilation;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Block;
import se.rond.reporting.Report;
import se.rond.reporting.ReportDefinition;
import se.rond.reporting.ReportRequest;
import se.rond.reporting.ReportSource;

/** The compilation for the management review: the campaigns of a period over the departments of a unit, without free text. */
@Component
public final class CompilationReport implements ReportSource {

    private static final String ID = "gap-analysis.compilation";
    private static final Text NAME = new Text("Gapanalys: sammanställning", "Gap analysis: compilation");

    private final Compilation compilation;
    private final UnitOfWork work;

    @Activate
    public CompilationReport(@Reference Compilation compilation, @Reference UnitOfWork work) {
        this.compilation = compilation;
        this.work = work;
    }

    @Override
    public List<ReportDefinition> reports() {
        return List.of(new ReportDefinition(
                ID,
                NAME,
                new Text(
                        "Mognad per förvaltning och område, förändring, vilka som är tysta och vad som föreslås. Utan"
                                + " fritext.",
                        "Maturity by department and area, change, who is silent and what is proposed. Without free"
                                + " text.")));
    }

    @Override
    public Report make(String report, ReportRequest request) {
        List<Block> blocks = work.read(() -> {
            List<Block> all = new ArrayList<>();
            int first = request.period().from().getYear();
            int last = request.period().to().getYear();
            for (int year = first; year <= last; year++) {
                all.addAll(compilation.ofYear(year, request.unit().path()));
            }
            return all;
        });
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(new Text(
                    "Ingen gapanalys har öppnats under perioden.", "No gap analysis was opened in the period.")));
        }
        String about = request.unit().name() + ", " + request.period().label();
        return new Report(NAME, Text.same(about), blocks);
    }
}
