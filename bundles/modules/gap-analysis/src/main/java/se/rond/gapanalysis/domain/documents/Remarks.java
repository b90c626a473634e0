// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.rond.gapanalysis.api.packs.Remark;
import se.rond.gapanalysis.api.packs.RemarkSeverity;
import se.rond.kernel.Text;

/** What was noticed while reading, so that nothing is dropped in silence. All is counted, the first thousand are kept. */
public final class Remarks {

    private static final int KEPT = 1_000;

    private final List<Remark> kept = new ArrayList<>();
    private final Map<RemarkSeverity, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> unused = new TreeMap<>();
    private String file = "";

    /** The file that is read from now on: its name comes before the places in it, when there are several. */
    public void reading(String name) {
        this.file = name;
    }

    public void note(String path, String sv, String en) {
        add(path, RemarkSeverity.NOTE, sv, en);
    }

    public void warning(String path, String sv, String en) {
        add(path, RemarkSeverity.WARNING, sv, en);
    }

    public void error(String path, String sv, String en) {
        add(path, RemarkSeverity.ERROR, sv, en);
    }

    private void add(String path, RemarkSeverity severity, String sv, String en) {
        counts.merge(severity, 1, Integer::sum);
        if (kept.size() < KEPT) {
            kept.add(new Remark(file.isEmpty() ? path : file + "#" + path, severity, new Text(sv, en)));
        }
    }

    void unused(String field) {
        unused.merge(field, 1, Integer::sum);
    }

    /** How many of a severity there were, kept or not. */
    public int count(RemarkSeverity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** In the order in which they were noticed; last what was left unused, counted by name, and how many are not listed. */
    public List<Remark> all() {
        List<Remark> all = new ArrayList<>(kept);
        unused.forEach((field, times) -> all.add(new Remark(
                "",
                RemarkSeverity.NOTE,
                new Text(
                        "Används inte: " + field + " (" + times + " st). Finns kvar i filen som sparas.",
                        "Not used: " + field + " (" + times + "). It remains in the file that is kept."))));
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total > kept.size()) {
            int more = total - kept.size();
            all.add(new Remark(
                    "",
                    RemarkSeverity.WARNING,
                    new Text(more + " anmärkningar till visas inte.", more + " more are not shown.")));
        }
        return List.copyOf(all);
    }
}
