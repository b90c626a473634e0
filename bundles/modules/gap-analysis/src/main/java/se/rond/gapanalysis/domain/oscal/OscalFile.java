// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.documents.Document;
import se.rond.gapanalysis.domain.documents.Format;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Value;
import se.rond.kernel.Invalid;

/** Reads an OSCAL catalog or profile from a file, and remarks on what is not as the standard has it. */
public final class OscalFile {

    private static final Pattern VERSION = Pattern.compile("1\\.([0-2])\\.(\\d+)(-.*)?");

    private static final Pattern BEGINNING = Pattern.compile(
            "\\A\\s*\\{\\s*(?:\"\\$schema\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*)?\"(?:catalog|profile)\"|^[\"']?(?:catalog|profile)[\"']?\\s*:",
            Pattern.MULTILINE);

    private final Document document;
    private final Remarks remarks;
    private @Nullable Catalog catalog;
    private @Nullable Profile profile;

    private OscalFile(Document document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
    }

    /** Whether it begins as an OSCAL document does. */
    public static boolean isOscal(Document document) {
        return document.format() == Format.XML
                || BEGINNING.matcher(document.beginning()).find();
    }

    /** @throws Invalid {@code document-broken} and the like, {@code document-unknown} if it is neither */
    public static OscalDocument read(Document document, Remarks remarks) {
        OscalFile file = new OscalFile(document, remarks);
        document.read(remarks, file::root);
        OscalDocument read = new OscalDocument(document.name(), file.catalog, file.profile);
        file.check(read);
        return read;
    }

    private void root(String name, Value value) {
        switch (name) {
            case "catalog" -> {
                CatalogDraft draft = new CatalogDraft(remarks, document.limits());
                value.fields(draft);
                catalog = draft.done();
            }
            case "profile" -> {
                ProfileDraft draft = new ProfileDraft(remarks);
                value.fields(draft);
                profile = draft.done();
            }
            case "$schema" -> value.unused();
            default -> value.unknown();
        }
    }

    private void check(OscalDocument read) {
        Metadata metadata = catalog != null ? catalog.metadata() : profile != null ? profile.metadata() : null;
        if (metadata == null) {
            throw new Invalid(
                    "",
                    "document-unknown",
                    document.name()
                            + " är varken en OSCAL-katalog, en OSCAL-profil eller ett CISO Assistant-bibliotek.",
                    document.name() + " is neither an OSCAL catalog, an OSCAL profile nor a CISO Assistant library.");
        }
        String root = catalog != null ? "/catalog" : "/profile";
        required(root + "/uuid", read.uuid());
        required(root + "/metadata/title", metadata.title());
        required(root + "/metadata/version", metadata.version());
        required(root + "/metadata/last-modified", metadata.lastModified());
        Matcher version = VERSION.matcher(metadata.oscalVersion());
        if (!version.matches()) {
            remarks.warning(
                    root + "/metadata/oscal-version",
                    "Rond läser OSCAL 1.0.0 till 1.2.2; det här säger sig vara " + quoted(metadata.oscalVersion())
                            + ".",
                    "Rond reads OSCAL 1.0.0 to 1.2.2; this says it is " + quoted(metadata.oscalVersion()) + ".");
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private void required(String path, String value) {
        if (value.isEmpty()) {
            remarks.warning(
                    path,
                    "Uppgiften ska finnas enligt OSCAL men saknas.",
                    "The value is required by OSCAL and missing.");
        }
    }
}
