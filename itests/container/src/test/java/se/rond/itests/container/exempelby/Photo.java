// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** A photo as a phone takes it, small. */
public record Photo(UUID id, byte[] bytes) {

    public static Photo of(Color door) {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(door);
        brush.fillRect(80, 40, 160, 200);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Photo(UUID.randomUUID(), bytes.toByteArray());
    }

    public Answer sentBy(Visitor somebody) {
        return somebody.put("/api/evidence/v1/files/" + id, "image/jpeg", bytes);
    }
}
