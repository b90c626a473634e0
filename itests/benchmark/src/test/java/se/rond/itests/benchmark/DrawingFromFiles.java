// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** Sixty rows drawn from a file of 100,000, beside the recipe alone: the digests of as many lines, and the least of them. */
final class DrawingFromFiles {

    private static final int ROWS = 100_000;
    private static final int DRAWN = 60;
    private static final String CONTROLS = "/api/internal-control/v1/controls";

    private final int runs;

    DrawingFromFiles(Circumstances circumstances) {
        runs = circumstances.runs();
    }

    void measure(Installation rond, Report report) {
        Visitor performer = rond.signedInAs("performer");
        byte[] file = file();
        String control = mine(performer, file);
        List<Double> drawn = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            String seed = "run-" + run;
            double seconds =
                    Clockwork.seconds(() -> draw(performer, control, file, seed).is(201));
            double beside = Clockwork.seconds(() -> least(file, seed));
            if (run > 0) { // the first one is for warmth
                drawn.add(seconds);
                bare.add(beside);
            }
        }
        report.add(Row.of("a sample of 60 from a file of 100,000 rows", "s", Sample.of(drawn))
                .beside(Sample.of(bare)));
    }

    /** A control that the visitor is making, or may begin. */
    private static String mine(Visitor performer, byte[] file) {
        for (JsonNode control : performer.all(CONTROLS)) {
            String id = control.path("id").asText();
            if (control.path("state").asText().equals("planned")) {
                performer.ifMatch(performer.get(CONTROLS + "/" + id).etag()).post(CONTROLS + "/" + id + "/start");
            }
            if (draw(performer, id, file, "first").status() == 201) {
                return id;
            }
        }
        throw new AssertionError("no control to draw for");
    }

    private static Answer draw(Visitor performer, String control, byte[] file, String seed) {
        return performer.put(
                CONTROLS + "/" + control + "/population-files/samples/" + UUID.randomUUID()
                        + "?keyColumn=Ver&population=Leverantörsfakturor&method=random&reason=Mäts&size="
                                .replace("ö", "%C3%B6")
                                .replace("ä", "%C3%A4")
                        + DRAWN + "&seed=" + seed,
                "text/csv",
                file);
    }

    private static byte[] file() {
        StringBuilder lines = new StringBuilder("Ver;Belopp\r\n");
        for (int row = 1; row <= ROWS; row++) {
            lines.append("V").append(row).append(';').append(row % 9973).append(",50\r\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> least(byte[] file, String seed) {
        PriorityQueue<Lot> least =
                new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(other.digest(), one.digest()));
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\r\n");
        MessageDigest sha = sha256();
        for (int row = 1; row < lines.length; row++) {
            byte[] digest = sha.digest(("rond-sample-1\n" + seed + '\n' + row).getBytes(StandardCharsets.UTF_8));
            least.add(new Lot(digest, lines[row].split(";")[0]));
            if (least.size() > DRAWN) {
                least.remove();
            }
        }
        return least.stream().map(Lot::key).toList();
    }

    /** What a row drew. */
    private record Lot(byte[] digest, String key) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
