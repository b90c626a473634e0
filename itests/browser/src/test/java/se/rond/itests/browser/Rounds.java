// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.Map;
import java.util.UUID;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** Rounds of thirty points, made ready for the inspector of the demonstration. */
final class Rounds {

    /** What is today there may be tomorrow already. */
    private Rounds() {}

    static Walk open(Installation installation) {
        Visitor inspector = installation.signedInAs("inspector");
        String id = UUID.randomUUID().toString();
        JsonNode premise = inspector
                .get("/api/organisation/v1/premises?q=L0001")
                .is(200)
                .items()
                .get(0);
        inspector
                .put(
                        "/api/fire-safety/v1/rounds/" + id,
                        Map.of(
                                "premise",
                                premise.path("id").asText(),
                                "checklist",
                                "sba.preschool",
                                "dueOn",
                                Today.today().toString(),
                                "reason",
                                "Efter ombyggnad"))
                .is(201);
        return new Walk(inspector, id);
    }

    static FilePayload photo(int number) {
        return new FilePayload("photo.png", "image/png", picture(new Color(20 * number, 90, 120)));
    }

    private static byte[] picture(Color colour) {
        var image = new java.awt.image.BufferedImage(640, 480, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(colour);
        brush.fillRect(100, 50, 300, 400);
        brush.dispose();
        var out = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(image, "png", out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
