// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rond.training.api.attendance.SkipReason;

/** How a provider writes its lists: which heading is which field, and which of our courses it means by a name, if any. */
@Entity
@Table(schema = "TRAINING", name = "PROVIDER_LAYOUT")
public class ProviderLayout {

    private static final int MOST = 4_000;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "PROVIDER", nullable = false)
    private String provider;

    /** A field, a tab and a heading in each line; no cell of a sheet has tabs or more than one line. */
    @Column(name = "HEADINGS", nullable = false)
    private String headings;

    /** A name, a tab and a code in each line. */
    @Column(name = "COURSES", nullable = false)
    private String courses;

    /** A name, a tab and a reason in each line. */
    @Column(name = "SKIPPED", nullable = false)
    private String skipped;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ProviderLayout() {}

    public ProviderLayout(String provider) {
        this.id = id(provider).toString();
        this.provider = provider.strip();
        this.headings = "";
        this.courses = "";
        this.skipped = "";
    }

    /** The same provider whatever the case and the accents. */
    public static UUID id(String provider) {
        return UUID.nameUUIDFromBytes(("provider/" + NameKey.folded(provider)).getBytes(StandardCharsets.UTF_8));
    }

    /** What does not fit is not remembered: it is proposed by its name again. */
    public void remember(Map<String, String> byField, Map<String, String> byName, Map<String, SkipReason> leftOut) {
        headings = written(byField);
        Map<String, String> known = new LinkedHashMap<>(courses());
        known.keySet().removeAll(leftOut.keySet());
        known.putAll(byName);
        courses = written(known);
        Map<String, String> reasons = read(skipped);
        reasons.keySet().removeAll(byName.keySet());
        leftOut.forEach((name, reason) -> reasons.put(name, reason.name()));
        skipped = written(reasons);
    }

    public Map<String, String> headings() {
        return read(headings);
    }

    public Map<String, String> courses() {
        return read(courses);
    }

    /** Names of courses that are left out, and why. */
    public Map<String, SkipReason> skipped() {
        Map<String, SkipReason> reasons = new LinkedHashMap<>();
        read(skipped).forEach((name, reason) -> reasons.put(name, SkipReason.valueOf(reason)));
        return reasons;
    }

    private static String written(Map<String, String> pairs) {
        String lines = pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "\t" + pair.getValue())
                .collect(Collectors.joining("\n"));
        return lines.length() > MOST ? "" : lines;
    }

    private static Map<String, String> read(String lines) {
        Map<String, String> pairs = new LinkedHashMap<>();
        lines.lines()
                .map(line -> line.split("\t", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }
}
