// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.samples;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.api.samples.Mark;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.internalcontrol.domain.samples.Samples;
import se.rond.kernel.Invalid;

/** That a result says what the sample showed. */
@Component(service = SampleResults.class)
public final class SampleResults {

    private final Samples samples;

    @Activate
    public SampleResults(@Reference Samples samples) {
        this.samples = samples;
    }

    /**
     * Within a unit of work. A control without a drawn sample says what it wants, but that it looked at something: at so
     * many, or at a figure.
     *
     * @param readsFigure whether a figure is chosen, which is basis enough
     * @throws Invalid if the size is not that of the latest sample, or the deviations are not those that were marked
     */
    public void requireAgreement(UUID activity, ResultGiven given, boolean readsFigure) {
        samples.latest(activity)
                .ifPresentOrElse(sample -> requireAgreement(sample, given), () -> requireSomething(given, readsFigure));
    }

    private static void requireSomething(ResultGiven given, boolean readsFigure) {
        if (given.sampleSize() == 0 && !readsFigure) {
            throw new Invalid(
                    "/sampleSize",
                    "number-out-of-range",
                    "Ange hur många du har tittat på, minst 1, eller välj det nyckeltal som du har läst. Fanns det inget att titta på: dra ett stickprov ur 0 rader.",
                    "Say how many you looked at, at least 1, or choose the figure that you have read. Where there was nothing to look at, draw a sample from 0 rows.");
        }
    }

    private void requireAgreement(Sample sample, ResultGiven given) {
        int size = sample.plan().size();
        if (given.sampleSize() != size) {
            throw new Invalid(
                    "/sampleSize",
                    "sample-size-differs",
                    "Stickprovet som drogs har " + size + " rader. Ange det, eller dra om och säg varför.",
                    "The sample that was drawn has " + size + " rows. Say that, or draw anew and say why.");
        }
        Map<Mark, Integer> marks = samples.marks(List.of(sample.id())).getOrDefault(sample.id(), Map.of());
        int deviations = marks.getOrDefault(Mark.DEVIATION, 0);
        int unmarked = size - deviations - marks.getOrDefault(Mark.OK, 0);
        if (given.deviations() < deviations || given.deviations() > deviations + unmarked) {
            throw new Invalid(
                    "/deviations",
                    "deviations-differ",
                    "I stickprovet är " + deviations + " rader markerade som avvikelser och " + unmarked
                            + " omarkerade. Rätta antalet eller markeringarna.",
                    "In the sample, " + deviations + " rows are marked as deviations and " + unmarked
                            + " are unmarked. Correct the number or the marks.");
        }
    }
}
