// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.MatrixGiven;
import se.rond.systemsecurity.api.ScaleLevel;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.domain.RiskMatrix;
import se.rond.systemsecurity.domain.Signature;

/** The matrices that a municipality begins with: 4×4 as it is decided nationally, and others to choose from. */
@Component(service = ShippedMatrices.class)
public final class ShippedMatrices {

    private final ShippedContent content;

    @Activate
    public ShippedMatrices(@Reference ShippedContent content) {
        this.content = content;
    }

    List<RiskMatrix> all(Signature by) {
        return List.of(
                made("3x3", 3, byProduct(3, 2, 4, 6), false, by),
                made("4x4", 4, rows("GGGO", "GYYO", "GYOR", "YORR"), true, by),
                made("5x5", 5, byProduct(5, 4, 9, 14), false, by),
                made("6x6", 6, byProduct(6, 6, 14, 20), false, by));
    }

    private RiskMatrix made(String code, int size, List<List<Band>> bands, boolean chosen, Signature by) {
        MatrixGiven given = new MatrixGiven(
                levels(content.content().consequences(), size),
                levels(content.content().likelihoods(), size),
                bands,
                chosen);
        UUID id = UUID.nameUUIDFromBytes(("matrix/" + code + "/1").getBytes(StandardCharsets.UTF_8));
        return new RiskMatrix(id, code, 1, given, by);
    }

    /** The words of four levels fit four levels; others have numbers until the municipality finds words. */
    private static List<ScaleLevel> levels(List<SecurityContent.Level> four, int size) {
        if (size == four.size()) {
            return four.stream()
                    .map(level ->
                            new ScaleLevel(level.name(), level.criterion() == null ? Text.same("") : level.criterion()))
                    .toList();
        }
        return IntStream.rangeClosed(1, size)
                .mapToObj(level -> new ScaleLevel(new Text("Nivå " + level, "Level " + level), Text.same("")))
                .toList();
    }

    private static List<List<Band>> rows(String... rows) {
        return Stream.of(rows)
                .map(row -> row.chars()
                        .mapToObj(letter -> Band.values()["GYOR".indexOf(letter)])
                        .toList())
                .toList();
    }

    /** Consequence times likelihood, up to which it is green, yellow and orange. */
    private static List<List<Band>> byProduct(int size, int green, int yellow, int orange) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(likelihood -> IntStream.rangeClosed(1, size)
                        .map(consequence -> consequence * likelihood)
                        .mapToObj(product -> product <= green
                                ? Band.GREEN
                                : product <= yellow ? Band.YELLOW : product <= orange ? Band.ORANGE : Band.RED)
                        .toList())
                .toList();
    }
}
