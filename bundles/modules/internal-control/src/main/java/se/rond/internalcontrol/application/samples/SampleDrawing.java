// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.samples;

import java.io.InputStream;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.samples.CountedSample;
import se.rond.internalcontrol.api.samples.DrawingSamples;
import se.rond.internalcontrol.api.samples.MarkGiven;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.PopulationLook;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.internalcontrol.api.samples.SampleView;
import se.rond.internalcontrol.api.samples.SampleWanted;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.samples.Population;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.internalcontrol.domain.samples.SamplePlan;
import se.rond.internalcontrol.domain.samples.SampleWords;
import se.rond.internalcontrol.domain.samples.Samples;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class SampleDrawing implements DrawingSamples {

    private static final Text ROW = new Text("Raden", "The row");

    private final Samples samples;
    private final SampleDesk desk;
    private final PopulationFiles files;
    private final UnitOfWork work;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public SampleDrawing(
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
    public PopulationLook look(UUID activity, InputStream file) {
        work.read(() -> desk.performing(activity));
        return files.look(file);
    }

    @Override
    public Saved<SampleView> draw(UUID activity, UUID sample, CountedSample wanted) {
        return draw(activity, sample, wanted.wanted(), null, () -> Population.ofCount(wanted.count()));
    }

    @Override
    public Saved<SampleView> draw(
            UUID activity, UUID sample, SampleWanted wanted, PopulationColumns columns, InputStream file) {
        if ((wanted.method() == SampleMethod.LARGEST) == (columns.amount() == null)) {
            throw new Invalid(
                    "/amountColumn",
                    "amount-column",
                    "Välj en beloppskolumn när de största beloppen ska dras, och annars ingen.",
                    "Choose a column of amounts where the largest are to be drawn, and none otherwise.");
        }
        return draw(activity, sample, wanted, columns, () -> files.read(columns, file));
    }

    private Saved<SampleView> draw(
            UUID activity,
            UUID id,
            SampleWanted wanted,
            @Nullable PopulationColumns columns,
            Supplier<Population> rows) {
        int before = work.read(() -> latest(desk.performing(activity).id())); // before a file is read in vain
        Population population = rows.get();
        Predicate<Sample> same = known -> known.activity().equals(activity) && known.says(wanted, population, columns);
        try {
            return work.write(() -> {
                ControlActivity control = desk.performing(activity);
                return samples.find(id)
                        .map(known -> again(known, same))
                        .orElseGet(() -> drawn(control, id, wanted, columns, population));
            });
        } catch (RuleBroken
                | Invalid refused) { // invalid: the other's is there by now, so that this one wants a reason
            return work.read(() -> samples.find(id)
                    .map(known -> again(known, same))
                    .orElseThrow(() -> latest(activity) > before ? drawnMeanwhile() : refused));
        }
    }

    private Saved<SampleView> drawn(
            ControlActivity control,
            UUID id,
            SampleWanted wanted,
            @Nullable PopulationColumns columns,
            Population population) {
        int number = latest(control.id()) + 1;
        SampleWords words = SampleWords.of(wanted.population(), wanted.reason(), number);
        SamplePlan plan = SamplePlan.of(wanted.method(), wanted.size(), wanted.seed(), population, random);
        Sample drawn = new Sample(id, control.id(), number, words, population, columns, plan, desk.sign());
        samples.add(drawn, drawn.rows(population));
        desk.drawn(control, drawn);
        return new Saved<>(desk.view(drawn), true);
    }

    private int latest(UUID activity) {
        return samples.latest(activity).map(Sample::number).orElse(0);
    }

    private static RuleBroken drawnMeanwhile() {
        return new RuleBroken(
                "sample-drawn-meanwhile",
                "Ett annat stickprov drogs för kontrollen samtidigt. Hämta det. Dra ett nytt bara om det behövs, och ange"
                        + " varför.",
                "Another sample was drawn for the control at the same time. Fetch it. Draw a new one only if you need to,"
                        + " and say why.");
    }

    /** Sent again: the sample that there is, if it is the one that is asked for. */
    private Saved<SampleView> again(Sample known, Predicate<Sample> same) {
        if (!same.test(known)) {
            throw new RuleBroken(
                    "already-exists",
                    "Det finns redan ett annat stickprov med det id:t. Ett draget stickprov ändras inte.",
                    "There is another sample of that id already. A drawn sample does not change.");
        }
        return new Saved<>(desk.view(known), false);
    }

    @Override
    public SampleView mark(UUID activity, UUID sample, int row, MarkGiven given) {
        return work.write(() -> {
            desk.performing(activity);
            Sample known = desk.sample(activity, sample);
            if (samples.latest(activity)
                    .filter(latest -> latest.id().equals(sample))
                    .isEmpty()) {
                throw new RuleBroken(
                        "sample-replaced",
                        "Stickprovet är ersatt av ett senare. Markera raderna i det.",
                        "The sample has been replaced by a later one. Mark the rows of that.");
            }
            samples.row(sample, row).orElseThrow(() -> new NotFound(ROW, row)).mark(given.mark());
            return desk.view(known);
        });
    }
}
