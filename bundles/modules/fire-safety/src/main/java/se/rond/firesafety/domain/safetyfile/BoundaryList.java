// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.firesafety.api.safetyfile.BoundaryItem;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Period;
import se.rond.kernel.Text;

/** The boundary list that premises have of their own, under the id of the premises. It is one row, as it is one document. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "BOUNDARY_LIST")
public class BoundaryList extends FileRecord {

    private static final int MOST = 60;
    private static final int TEXT_LENGTH = 100;
    private static final String FIELD = "\t";
    private static final String LINE = "\n";

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RecordState state;

    /** A line for each item: party, Swedish, English, note, with tabs between. */
    @Column(name = "ITEMS", nullable = false)
    private String items;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected BoundaryList() {}

    public BoundaryList(RoundSite site, List<BoundaryItem> items, Signature by) {
        super(site.premise(), site, LocalDate.ofInstant(by.at(), Period.ZONE), by);
        this.state = RecordState.VALID;
        this.items = written(items);
    }

    public boolean says(List<BoundaryItem> given) {
        return items.equals(written(given));
    }

    public void change(List<BoundaryItem> given, LocalDate today) {
        items = written(given);
        day = today;
    }

    private static String written(List<BoundaryItem> given) {
        Checks checks = new Checks()
                .require(
                        !given.isEmpty() && given.size() <= MOST,
                        "/items",
                        "items-out-of-range",
                        "Listan ska ha 1 till " + MOST + " rader.",
                        "The list must have 1 to " + MOST + " rows.");
        for (int i = 0; i < given.size(); i++) {
            BoundaryItem item = given.get(i);
            checks.words(item.text().sv(), TEXT_LENGTH, "/items/" + i + "/text/sv")
                    .words(item.text().en(), TEXT_LENGTH, "/items/" + i + "/text/en")
                    .atMost(item.note(), TEXT_LENGTH, "/items/" + i + "/note");
        }
        checks.refuse();
        return given.stream()
                .map(item -> String.join(
                        FIELD,
                        item.party().name(),
                        plain(item.text().sv()),
                        plain(item.text().en()),
                        plain(item.note())))
                .collect(Collectors.joining(LINE));
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.replaceAll("\\s+", " ").strip();
    }

    public List<BoundaryItem> items() {
        return Arrays.stream(items.split(LINE)).map(BoundaryList::read).toList();
    }

    private static BoundaryItem read(String line) {
        String[] fields = line.split(FIELD, -1);
        return new BoundaryItem(
                new Text(fields[1], fields[2]), ResponsibleParty.valueOf(fields[0]), Checks.kept(fields[3]));
    }

    @Override
    public boolean withdraw(String because) {
        throw new UnsupportedOperationException("premises have one, or the default");
    }

    @Override
    public String kind() {
        return "boundary";
    }

    @Override
    public RecordState state() {
        return state;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("items", items);
    }
}
