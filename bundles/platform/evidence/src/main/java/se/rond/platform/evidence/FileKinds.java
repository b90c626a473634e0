// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.WrongType;

/** Says what a file is by its content alone. What its sender calls it can only make it less welcome. */
final class FileKinds {

    static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";
    private static final Set<String> DOCUMENTS = Set.of("application/pdf", "text/plain", DOCX, XLSX);
    private static final Set<String> PACKED = Set.of("application/zip", "application/x-tika-ooxml");

    /** Nothing is unpacked here; but whoever opens the document should not drown in it. */
    private static final long MOST_UNPACKED = 500_000_000L;

    private static final int MOST_PARTS = 10_000;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes(FileKinds.class.getClassLoader());

    /**
     * @param claimed media type as the sender says; {@code null} if they do not
     * @throws WrongType of rule {@code photo-type} or {@code file-type} if it is of no kind that is kept, or not of the kind
     *     that the sender says
     */
    String kindOf(Path file, @Nullable String claimed) throws IOException {
        String found = detect(file);
        String kind = PACKED.contains(found) ? office(file) : found;
        String said = said(claimed);
        if (said.startsWith("image/")
                ? !PICTURES.contains(kind)
                : kind.startsWith("image/") && !PICTURES.contains(kind)) {
            throw notAPhoto(kind);
        }
        boolean kept = PICTURES.contains(kind) || DOCUMENTS.contains(kind);
        if (!kept || DOCUMENTS.contains(said) && !said.equals(kind)) {
            throw refused(kind);
        }
        return kind;
    }

    private String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static String said(@Nullable String claimed) {
        return claimed == null ? "" : claimed.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** A document or a workbook, without macros; anything else that is packed is not looked into further. */
    private static String office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS
                    || zip.stream().mapToLong(ZipEntry::getSize).sum() > MOST_UNPACKED) {
                throw unpacksTooLarge();
            }
            boolean macros = zip.stream().map(ZipEntry::getName).anyMatch(name -> name.endsWith("vbaProject.bin"));
            if (!macros && zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("word/document.xml") != null) {
                    return DOCX;
                }
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return XLSX;
                }
            }
        } catch (ZipException damaged) {
            // then it is nothing that is kept
        }
        return "application/zip";
    }

    private static Invalid unpacksTooLarge() {
        return new Invalid(
                "",
                "file-unpacks-too-large",
                "Filen packar upp till mer än 500 MB. Spara om dokumentet, eller skicka det som PDF.",
                "The file unpacks to more than 500 MB. Save the document anew, or send it as PDF.");
    }

    private static WrongType notAPhoto(String kind) {
        return new WrongType(
                "photo-type",
                new Text(
                        "Filen är av typen " + kind
                                + ". Foton tas emot som JPEG eller PNG: spara om bilden, eller ta den med appen.",
                        "The file is of type " + kind
                                + ". Photos are taken as JPEG or PNG: save the picture anew, or take it with the"
                                + " app."));
    }

    private static WrongType refused(String kind) {
        return new WrongType(
                "file-type",
                new Text(
                        "Filen är av typen " + kind
                                + ", som inte tas emot eller inte är vad den kallas. Skicka JPEG, PNG, PDF, DOCX, XLSX"
                                + " (utan makron) eller text.",
                        "The file is of type " + kind
                                + ", which is not accepted or not what it is called. Send JPEG, PNG, PDF, DOCX, XLSX"
                                + " (without macros) or text."));
    }
}
