// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.Level;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.kernel.Text;

/** Cuts texts to what can be kept, and remarks on it; takes out signs that no database keeps. */
final class Cutting {

    private static final int CODE = 200;
    private static final int VERSION = 60;
    private static final int REF = 300;
    private static final int TITLE = 4_000;
    private static final int EVIDENCE = 4_000;
    private static final int GROUPS = 1_900;
    private static final int PROPERTIES = 30_000;
    private static final int LEVELS = 30_000;
    private static final int RELATIONSHIP = 40;
    private static final Pattern UNKEPT = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\n\\t\\r]]");

    private final Remarks remarks;

    Cutting(Remarks remarks) {
        this.remarks = remarks;
    }

    Text title(NodeDraft draft) {
        Text title = both(draft.title, TITLE, draft.path);
        String otherwise = ref(draft.ref);
        return new Text(
                title.sv().isBlank() ? otherwise : title.sv(), title.en().isBlank() ? otherwise : title.en());
    }

    Text prose(NodeDraft draft) {
        return both(draft.prose, PackNode.LONGEST, draft.path);
    }

    @Nullable
    Text evidence(NodeDraft draft) {
        Text evidence = draft.evidence;
        return evidence == null ? null : both(evidence, EVIDENCE, draft.path);
    }

    Set<String> groups(NodeDraft draft) {
        Set<String> kept = new TreeSet<>();
        int length = 0;
        for (String group : draft.groups) {
            String clean = clean(group);
            length += clean.length() + 1;
            if (length > GROUPS) {
                cut(draft.path, GROUPS);
                break;
            }
            kept.add(clean);
        }
        return kept;
    }

    Map<String, String> properties(NodeDraft draft) {
        Map<String, String> kept = new LinkedHashMap<>();
        int length = 0;
        for (Map.Entry<String, String> property : draft.properties.entrySet()) {
            String name = clean(property.getKey());
            String value = clean(property.getValue());
            length += name.length() + value.length() + 2;
            if (length > PROPERTIES) {
                remarks.warning(
                        draft.path,
                        "Alla egenskaper ryms inte; " + name + " och de som följer finns bara i filen.",
                        "Not all properties fit; " + name + " and those after it are in the file only.");
                break;
            }
            kept.put(name, value);
        }
        return kept;
    }

    /** One that is too long keeps its beginning, and what makes it one of its kind. */
    String ref(String ref) {
        String clean = clean(ref).strip();
        if (clean.isEmpty()) {
            return "-";
        }
        return clean.length() <= REF - 10 ? clean : clean.substring(0, REF - 60) + "~" + hash(clean);
    }

    String code(String code) {
        String clean = clean(code).strip();
        return clean.length() <= CODE ? clean : clean.substring(0, CODE - 50) + "-" + hash(clean);
    }

    String version(String version) {
        String clean = clean(version).strip();
        return clean.isEmpty() ? "0" : one(clean, VERSION, "/version");
    }

    Text head(String field, Text text, int longest) {
        return both(text, longest, "/" + field);
    }

    String head(String field, String text, int longest) {
        return one(text, longest, "/" + field);
    }

    PackMapping mapping(PackMapping mapping, String path) {
        String source = mapping.sourcePack();
        return new PackMapping(
                source == null ? null : code(source),
                ref(mapping.sourceRef()),
                code(mapping.targetPack()),
                ref(mapping.targetRef()),
                one(mapping.relationship(), RELATIONSHIP, path));
    }

    Scale scale(Scale scale) {
        List<Level> kept = new ArrayList<>();
        int length = 0;
        for (Level level : scale.levels()) {
            Level clean = new Level(
                    level.level(), both(level.name(), TITLE, "/scale"), both(level.criterion(), TITLE, "/scale"));
            length += clean.name().sv().length() + clean.name().en().length();
            length += clean.criterion().sv().length() + clean.criterion().en().length() + 20;
            if (length > LEVELS) {
                cut("/scale", LEVELS);
                break;
            }
            kept.add(clean);
        }
        return new Scale(scale.low(), scale.high(), kept);
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Text both(Text text, int longest, String path) {
        String sv = one(text.sv(), longest, path);
        return new Text(sv, text.en().equals(text.sv()) ? sv : one(text.en(), longest, path));
    }

    private String one(String text, int longest, String path) {
        String clean = clean(text);
        if (clean.length() <= longest) {
            return clean;
        }
        cut(path, longest);
        int end = longest - 2;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    private void cut(String path, int longest) {
        remarks.warning(
                path,
                "Texten är längre än " + longest + " tecken och har kortats; hela finns i filen som sparas.",
                "The text is longer than " + longest + " signs and was cut; the whole is in the file that is kept.");
    }

    private static String clean(String text) {
        return UNKEPT.matcher(text).replaceAll(" ");
    }
}
