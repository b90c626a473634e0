// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.samples;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.samples.DrawnRow;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.ReadingSamples;
import se.rond.internalcontrol.api.samples.SampleCheck;
import se.rond.internalcontrol.api.samples.SampleView;
import se.rond.internalcontrol.domain.samples.Population;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.internalcontrol.domain.samples.SamplePlan;
import se.rond.internalcontrol.domain.samples.SampleRow;
import se.rond.internalcontrol.domain.samples.Samples;
import se.rond.kernel.Cursor;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.persistence.UnitOfWork;

@Component
public final class SampleReading implements ReadingSamples {

    private final Samples samples;
    private final SampleDesk desk;
    private final PopulationFiles files;
    private final UnitOfWork work;

    @Activate
    public SampleReading(
            @Reference Samples samples,
            @Reference SampleDesk desk,
            @Reference PopulationFiles files,
            @Reference UnitOfWork work) {
        this.samples = samples;
        this.desk = desk;
        this.files = files;
        this.work = work;
    }

    @Override
    public Page<SampleView> samples(UUID activity, PageRequest request) {
        return work.read(() -> {
            desk.visible(activity);
            List<SampleView> found = desk.views(samples.of(activity, after(request), request.limit() + 1));
            return Page.of(found, request.limit(), view -> view, view -> List.of(Integer.toString(view.number())));
        });
    }

    @Override
    public Page<DrawnRow> rows(UUID activity, UUID sample, PageRequest request) {
        return work.read(() -> {
            desk.visible(activity);
            List<SampleRow> found =
                    samples.rows(desk.sample(activity, sample).id(), after(request), request.limit() + 1);
            return Page.of(found, request.limit(), SampleRow::view, row -> List.of(Integer.toString(row.number())));
        });
    }

    @Override
    public SampleCheck check(UUID activity, UUID sample, InputStream file) {
        Sample known = work.read(() -> {
            desk.visible(activity);
            return desk.sample(activity, sample);
        });
        PopulationColumns columns = known.columns();
        if (columns == null) {
            throw new RuleBroken(
                    "sample-without-file",
                    "Stickprovet drogs ur ett antal, inte ur en fil. Samma antal och frö ger samma rader.",
                    "The sample was drawn from a count, not from a file. The same count and seed draw the same rows.");
        }
        Population population = files.read(columns, file);
        boolean same = known.isOf(population);
        return new SampleCheck(
                same, population.count(), population.sha256(), same ? keys(known.plan(), population) : List.of());
    }

    private static List<SampleCheck.KnownRow> keys(SamplePlan plan, Population population) {
        return plan.draw(population).stream()
                .map(row -> new SampleCheck.KnownRow(
                        row, Objects.requireNonNull(population.line(row)), population.key(row)))
                .toList();
    }

    private static int after(PageRequest request) {
        return request.cursor(1).map(SampleReading::number).orElse(0);
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.part(0));
        } catch (NumberFormatException foreign) {
            throw Cursor.unreadable();
        }
    }
}
