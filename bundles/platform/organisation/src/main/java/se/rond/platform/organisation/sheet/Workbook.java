// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the first sheet of an xlsx workbook refers to: where it is, the words, and which formats show dates. */
final class Workbook {

    /** How one part points at others: by an id, and by what kind it is. */
    private record Links(Map<String, String> byId, Map<String, String> byKind) {}

    private final ZipFile zip;
    private final String sheet;
    private final List<String> words;
    private final DateFormats dates;

    Workbook(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        String book = links("").byKind().getOrDefault("officeDocument", "xl/workbook.xml");
        Links links = links(book);
        boolean from1904 = false;
        String first = null;
        try (XmlPart xml = part(book).orElseThrow(Unreadable::broken)) {
            while (xml.next()) {
                if (xml.is("workbookPr")) {
                    from1904 = xml.attribute("date1904", "0").matches("1|true");
                } else if (xml.is("sheet") && first == null) {
                    first = target(xml, links);
                }
            }
        }
        if (first == null) {
            throw Unreadable.broken();
        }
        sheet = first;
        words = words(links.byKind().get("sharedStrings"));
        Optional<XmlPart> styles = part(links.byKind().get("styles"));
        dates = styles.isPresent() ? DateFormats.read(styles.get(), from1904) : DateFormats.none(from1904);
    }

    private static @Nullable String target(XmlPart sheet, Links links) {
        // r:id, while the sheet's own number is sheetId
        return links.byId().get(sheet.attribute("id", ""));
    }

    XmlPart sheet() throws IOException, XMLStreamException {
        return part(sheet).orElseThrow(Unreadable::broken);
    }

    String word(int index) {
        return words.get(index);
    }

    DateFormats dates() {
        return dates;
    }

    private List<String> words(@Nullable String path) throws IOException, XMLStreamException {
        List<String> read = new ArrayList<>();
        Optional<XmlPart> part = part(path);
        if (part.isPresent()) {
            try (XmlPart xml = part.get()) {
                while (xml.next()) {
                    if (xml.is("si")) {
                        read.add(xml.runs("si"));
                    }
                }
            }
        }
        return read;
    }

    private Links links(String path) throws IOException, XMLStreamException {
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        Links links = new Links(new HashMap<>(), new HashMap<>());
        Optional<XmlPart> part = part(folder + "_rels/" + path.substring(slash) + ".rels");
        if (part.isPresent()) {
            try (XmlPart xml = part.get()) {
                while (xml.next()) {
                    String target = xml.attribute("Target", "");
                    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
                    links.byId().put(xml.attribute("Id", ""), whole);
                    links.byKind().putIfAbsent(xml.attribute("Type", "").replaceAll(".*/", ""), whole);
                }
            }
        }
        return links;
    }

    private Optional<XmlPart> part(@Nullable String path) throws IOException, XMLStreamException {
        ZipEntry entry = path == null ? null : zip.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        InputStream in = zip.getInputStream(entry);
        return Optional.of(new XmlPart(in));
    }
}
