// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Documents that were sent together: found by uuid, by the whole name, or by the last part of an address. */
public final class GivenDocuments implements SourceDocuments {

    private final List<OscalDocument> documents;

    public GivenDocuments(List<OscalDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    @Override
    public Optional<OscalDocument> find(String reference) {
        String wanted = fileName(reference);
        return first(document -> !document.uuid().isEmpty() && document.uuid().equalsIgnoreCase(bare(reference)))
                .or(() -> first(document -> document.file().equals(reference)))
                .or(() -> first(document ->
                        !wanted.isEmpty() && fileName(document.file()).equals(wanted)))
                .or(() -> first(
                        document -> !wanted.isEmpty() && stem(document.file()).equals(stem(reference))));
    }

    private Optional<OscalDocument> first(Predicate<OscalDocument> fits) {
        return documents.stream().filter(fits).findFirst();
    }

    private static String bare(String reference) {
        String bare = reference.startsWith("#") ? reference.substring(1) : reference;
        return bare.startsWith("urn:uuid:") ? bare.substring("urn:uuid:".length()) : bare;
    }

    private static String fileName(String reference) {
        String path = reference.replaceAll("[?#].*$", "").replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** A catalog that is published as JSON, XML and YAML is the same catalog. */
    private static String stem(String reference) {
        return fileName(reference).replaceAll("\\.(json|xml|yaml|yml)$", "");
    }
}
