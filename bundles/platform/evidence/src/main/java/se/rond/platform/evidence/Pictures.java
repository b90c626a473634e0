// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import se.rond.kernel.Invalid;

/**
 * Draws a picture anew: what is written holds pixels and nothing else, no position, no camera, no owner. The turn that a
 * camera notes is carried out first. Of more than twelve million pixels, every second or third is kept.
 */
final class Pictures {

    private static final long MOST_PIXELS = 50_000_000L;
    private static final long KEPT_PIXELS = 12_000_000L;
    private static final float QUALITY = 0.85f;

    /** A picture takes much more memory than its file: two at a time. */
    private static final Semaphore DRAWING = new Semaphore(2, true);

    private Pictures() {}

    /**
     * @param kind {@code image/jpeg} or {@code image/png}
     * @throws Invalid of rule {@code photo-broken} or {@code photo-too-many-pixels}
     */
    static void redraw(Path from, String kind, Path to) throws IOException {
        DRAWING.acquireUninterruptibly();
        try {
            draw(from, kind, to);
        } finally {
            DRAWING.release();
        }
    }

    private static void draw(Path from, String kind, Path to) throws IOException {
        BufferedImage picture = read(from);
        if (kind.equals("image/png")) {
            ImageIO.write(picture, "png", to.toFile());
        } else {
            writeJpeg(upright(picture, orientation(from)), to);
        }
    }

    private static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw broken();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new Invalid(
                            "",
                            "photo-too-many-pixels",
                            "Fotot har fler än 50 miljoner bildpunkter. Ta det med lägre upplösning.",
                            "The photo has more than 50 million pixels. Take it at a lower resolution.");
                }
                return whole(reader, part(reader, pixels));
            } catch (IOException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | NegativeArraySizeException unreadable) {
                throw broken();
            } finally {
                reader.dispose();
            }
        }
    }

    /** Where a JPEG breaks off, its reader paints the rest grey and says so in a warning: half a photo proves nothing. */
    private static BufferedImage whole(ImageReader reader, ImageReadParam part) throws IOException {
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning.toLowerCase(Locale.ROOT)));
        BufferedImage picture = reader.read(0, part);
        if (warnings.stream().anyMatch(warning -> warning.contains("premature end") || warning.contains("truncated"))) {
            throw broken();
        }
        return picture;
    }

    private static ImageReadParam part(ImageReader reader, long pixels) {
        ImageReadParam part = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
        if (step > 1) {
            part.setSourceSubsampling(step, step, 0, 0);
        }
        return part;
    }

    private static void writeJpeg(BufferedImage picture, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.deleteIfExists(to);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
    }

    /** 1 to 8 as in EXIF; 1 where nothing is noted. */
    private static int orientation(Path file) throws IOException {
        try {
            ExifIFD0Directory noted =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            boolean says = noted != null && noted.containsTag(ExifIFD0Directory.TAG_ORIENTATION);
            return says ? noted.getInt(ExifIFD0Directory.TAG_ORIENTATION) : 1;
        } catch (ImageProcessingException | MetadataException nothingNoted) {
            return 1;
        }
    }

    /** The picture as it is meant to be seen, without transparency, which JPEG does not know. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation <= 1 && !picture.getColorModel().hasAlpha()) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean onItsSide = orientation >= 5;
        BufferedImage turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, turn(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Invalid broken() {
        return new Invalid(
                "",
                "photo-broken",
                "Fotot går inte att läsa, kanske bröts överföringen. Skicka det igen.",
                "The photo cannot be read, perhaps the transfer broke off. Send it again.");
    }
}
