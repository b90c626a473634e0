// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import se.rond.kernel.Problem;

public class KeepingFilesTest {

    @Test
    public void aPhotoIsKeptUnderItsHash() throws IOException {
        Kept kept = whenKept("photo.jpg", jpeg(80, 60));

        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(store.path(kept.sha256())).isRegularFile().hasSize(kept.size());
    }

    @Test
    public void whereAPhotoWasTakenIsTakenOut() throws Exception {
        byte[] telling = withPosition(jpeg(80, 60), 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(telling))
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .as("what is sent tells where")
                .isNotNull();

        Kept kept = whenKept("photo.jpg", telling);

        assertThat(ImageMetadataReader.readMetadata(store.path(kept.sha256()).toFile())
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNull();
    }

    @Test
    public void aPhotoTakenSidewaysIsTurned() throws IOException {
        Kept kept = whenKept("photo.jpg", withPosition(jpeg(80, 60), 6));

        BufferedImage turned = ImageIO.read(store.path(kept.sha256()).toFile());
        assertThat(turned.getWidth()).isEqualTo(60);
        assertThat(turned.getHeight()).isEqualTo(80);
    }

    @Test
    public void whatAFileIsCalledDoesNotMatter() {
        thenRefused("file-type", "photo.jpg", "MZ\u0000\u0001 not a photo".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    public void aPageThatCallsItselfAPhotoIsRefused() {
        thenRefused(
                "file-type", "photo.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void textThatIsCalledAPhotoIsRefused() {
        claimed = "image/jpeg";

        thenRefused("photo-type", "photo.jpg", "not a photo".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void aPhotoAsATelephoneKeepsItIsRefusedWithWords() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

        thenRefused("photo-type", "photo.heic", heic);
    }

    @Test
    public void aPhotoThatIsCalledADocumentIsRefused() {
        claimed = "application/pdf";

        thenRefused("file-type", "intyg.pdf", jpeg(8, 8));
    }

    @Test
    public void anArchiveIsNoDocumentWhateverItIsCalled() throws IOException {
        thenRefused("file-type", "avtal.docx", zip("evil.exe"));
        thenRefused("file-type", "avtal.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        assertThat(whenKept("avtal", zip("[Content_Types].xml", "word/document.xml"))
                        .mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    public void anEmptyFileIsRefused() {
        thenRefused("file-empty", "photo.jpg", new byte[0]);
    }

    @Test
    public void aPhotoOfALargeCameraIsKeptSmaller() throws IOException {
        Kept kept = whenKept("photo.jpg", jpeg(5000, 3000));

        BufferedImage smaller = ImageIO.read(store.path(kept.sha256()).toFile());
        assertThat(smaller.getWidth()).isEqualTo(2500);
        assertThat(smaller.getHeight()).isEqualTo(1500);
    }

    @Test
    public void whatWasOnItsWayWhenTheMachineStoppedIsForgotten() throws IOException {
        Path half = folder.getRoot().toPath().resolve("incoming").resolve("received1.tmp");
        Files.write(half, jpeg(8, 8));

        new FileStore(folder.getRoot().toPath(), 1);

        assertThat(half).doesNotExist();
    }

    @Test
    public void aPhotoThatBrokeOffIsRefused() throws IOException {
        byte[] whole = jpeg(400, 300);
        byte[] half = java.util.Arrays.copyOf(whole, 60);

        thenRefused("photo-broken", "photo.jpg", half);
    }

    @Test
    public void aPhotoThatBrokeOffHalfwayIsRefusedWhereverItBrokeOff() {
        for (byte[] whole : List.of(noise("jpeg"), noise("png"))) {
            for (int percent : new int[] {10, 50, 90, 99}) {
                thenRefused("photo-broken", "photo.jpg", Arrays.copyOf(whole, whole.length * percent / 100));
            }
        }
    }

    @Test
    public void whatATelephoneAddsBehindThePhotoDoesNoHarm() {
        byte[] whole = noise("jpeg");

        assertThat(whenKept("photo.jpg", Arrays.copyOf(whole, whole.length + 500))
                        .mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    public void aPageThatCallsItselfADocumentIsRefused() {
        claimed = "application/pdf";

        thenRefused("file-type", "intyg.pdf", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8));
        thenRefused("file-type", "intyg.pdf", "just text".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    public void aDocumentThatUnpacksToAFloodIsRefused() throws IOException {
        store = new FileStore(folder.getRoot().toPath(), 10);

        thenRefused("file-unpacks-too-large", "avtal.docx", flood("word/document.xml"));
        thenRefused("file-unpacks-too-large", "bok.xlsx", flood("xl/workbook.xml"));
    }

    @Test
    public void aPictureOfTooManyPixelsIsRefusedBeforeItIsDrawn() throws IOException {
        byte[] bomb = png(1, 1);
        // the size that a PNG claims stands at bytes 16 to 23
        for (int i = 16; i < 24; i++) {
            bomb[i] = i == 17 || i == 21 ? (byte) 1 : 0;
        }

        thenRefused("photo-too-many-pixels", "photo.png", bomb);
    }

    @Test
    public void aFileAboveTheLimitIsRefusedAndLeavesNothing() throws IOException {
        thenRefused("file-too-large", "large.txt", new byte[1024 * 1024 + 1]);

        try (Stream<Path> left = Files.walk(folder.getRoot().toPath())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    public void aDocumentIsKeptAsItIs() throws IOException {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

        Kept kept = whenKept("intyg.pdf", pdf);

        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(Files.readAllBytes(store.path(kept.sha256()))).isEqualTo(pdf);
    }

    @Test
    public void aNameCannotLeadAnywhere() {
        assertThat(new Upload("../../etc/passwd\r\n", null, null, new ByteArrayInputStream(new byte[0])).name())
                .isEqualTo("passwd");
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private FileStore store;
    private String claimed;

    @Before
    public void openTheStore() {
        store = new FileStore(folder.getRoot().toPath(), 1);
    }

    private Kept whenKept(String name, byte[] content) {
        return store.keep(new Upload(name, claimed, null, new ByteArrayInputStream(content)));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return out.toByteArray();
    }

    private void thenRefused(String rule, String name, byte[] content) {
        Problem refusal = assertThrows(Problem.class, () -> whenKept(name, content));
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height);
    }

    /** A picture in which no two points are alike, so that its file is long. */
    private static byte[] noise(String format) {
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(7);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 300; y++) {
                picture.setRGB(x, y, chance.nextInt());
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half a million bytes that become more than 500 million. */
    private static byte[] flood(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 501; i++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    private static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    private static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts an EXIF block behind the start of a JPEG: how the camera was held, and where. */
    private static byte[] withPosition(byte[] jpeg, int orientation) {
        java.nio.ByteBuffer exif = java.nio.ByteBuffer.allocate(100);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        exif.putShort((short) 1);
        exif.putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put("N\0\0\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(0);
        byte[] block = java.util.Arrays.copyOf(exif.array(), exif.position());
        java.nio.ByteBuffer out = java.nio.ByteBuffer.allocate(jpeg.length + block.length + 4);
        out.put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (block.length + 2))
                .put(block);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }
}
