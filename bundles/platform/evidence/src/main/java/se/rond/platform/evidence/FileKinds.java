// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import se.rond.kernel.Text;
import se.rond.kernel.WrongType;

/** Says what a file is by its content; what it is called only tells one office document from another. */
final class FileKinds {

    static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "text/plain",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes(FileKinds.class.getClassLoader());

    /** @throws WrongType of rule {@code file-type} if it is of no kind that is kept */
    String kindOf(Path file, String name) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            String kind = types.detect(content, hints).getBaseType().toString();
            if (PICTURES.contains(kind) || DOCUMENTS.contains(kind)) {
                return kind;
            }
            throw refused(kind);
        }
    }

    private static WrongType refused(String kind) {
        return new WrongType(
                "file-type",
                new Text(
                        "Filen är av typen " + kind
                                + ", som inte tas emot. Skicka JPEG, PNG, PDF, DOCX, XLSX eller text.",
                        "The file is of type " + kind
                                + ", which is not accepted. Send JPEG, PNG, PDF, DOCX, XLSX or text."));
    }
}
