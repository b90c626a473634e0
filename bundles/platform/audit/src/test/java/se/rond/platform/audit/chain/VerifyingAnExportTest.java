// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** The offline verifier against every way to touch the file of an export. */
public class VerifyingAnExportTest {

    @Test
    public void anUntouchedTrailIsValid() {
        assertThat(fault()).isNull();
        assertThat(verified().entries()).isEqualTo(8);
        assertThat(verified().chains()).isEqualTo(4);
        assertThat(verified().lastSealed()).contains(FIRST.plusDays(2));
    }

    @Test
    public void aChangedEntryIsFound() {
        change("\"n\":2", "\"n\":3");

        assertThat(fault()).isEqualTo(Fault.Kind.ENTRY_CHANGED);
    }

    @Test
    public void aRemovedEntryIsFound() {
        remove(indexOf("entry", 1));
        recount(7);

        assertThat(fault()).isEqualTo(Fault.Kind.ENTRY_MISSING);
    }

    @Test
    public void theLastEntryOfAChainCannotBeRemoved() {
        remove(indexOf("entry", 2));
        recount(7);

        assertThat(fault()).isEqualTo(Fault.Kind.ENTRY_MISSING);
    }

    @Test
    public void anInsertedEntryIsFound() {
        lines.add(indexOf("entry", 1), lines.get(indexOf("entry", 0)));
        recount(9);

        assertThat(fault()).isEqualTo(Fault.Kind.ENTRY_MISSING);
    }

    @Test
    public void entriesInAnotherOrderAreFound() {
        int one = indexOf("entry", 0);
        String first = lines.get(one);
        lines.set(one, lines.get(one + 1).replace("\"position\":2", "\"position\":1"));
        lines.set(one + 1, first.replace("\"position\":1", "\"position\":2"));

        assertThat(fault()).isEqualTo(Fault.Kind.ORDER_CHANGED);
    }

    @Test
    public void aRemovedChainIsFoundByTheRoot() {
        String unit = "\"unit\":\"b\"";
        lines.removeIf(line -> line.contains(DAY) && line.contains(unit));
        recount(7);

        assertThat(fault()).isEqualTo(Fault.Kind.ROOT_CHANGED);
    }

    @Test
    public void aChainThatIsComputedAnewIsFoundByTheRoot() {
        ChainHead head = ChainHead.empty(FIRST, "b");
        Link forged = head.next(Sha256.of(CanonicalJson.of(contents(99))));
        replace(
                line -> line.contains("\"kind\":\"entry\"") && line.contains("\"unit\":\"b\"") && line.contains(DAY),
                ExportFormat.entry(forged, contents(99)));
        replace(
                line -> line.contains("\"kind\":\"chain\"") && line.contains("\"unit\":\"b\"") && line.contains(DAY),
                ExportFormat.chain(head.after(forged)));

        assertThat(fault()).isEqualTo(Fault.Kind.ROOT_CHANGED);
    }

    @Test
    public void aRootThatIsComputedAnewIsFoundByTheNextRoot() {
        replace(
                line -> line.contains("\"kind\":\"day\"") && line.contains(DAY),
                ExportFormat.day(FIRST, DayRoot.of(FIRST, List.of(), Sha256.NOTHING)));
        lines.removeIf(line -> line.contains(DAY) && !line.contains("\"kind\":\"day\"") && !line.contains("export"));
        recount(4);

        assertThat(fault()).isEqualTo(Fault.Kind.ROOT_UNCHAINED);
    }

    @Test
    public void aChangedHeadIsFound() {
        change("\"head\":\"", "\"head\":\"0");

        assertThat(fault()).isEqualTo(Fault.Kind.CHAIN_CHANGED);
    }

    @Test
    public void aWithheldEntryLeavesTheChainProvable() {
        lines.replaceAll(
                line -> line.contains("\"kind\":\"entry\"") ? line.replaceAll("\"contents\":\\{.*?},", "") : line);

        assertThat(lines).noneMatch(line -> line.contains("contents"));
        assertThat(fault()).isNull();
    }

    @Test
    public void aFileThatIsCutOffIsRefused() {
        lines.remove(lines.size() - 1);

        assertThatThrownBy(this::verified).hasMessageContaining("ends too early");
    }

    @Test
    public void aRemovedDayIsRefused() {
        lines.removeIf(line -> line.contains(FIRST.plusDays(1).toString()));

        assertThatThrownBy(this::verified).isInstanceOf(IllegalArgumentException.class);
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final String DAY = "\"day\":\"2026-11-20\"";

    /** Three sealed days, the second of them empty, and one that is still open. */
    private final List<String> lines = trail();

    private static List<String> trail() {
        List<String> lines = new ArrayList<>();
        LocalDate open = FIRST.plusDays(3);
        lines.add(ExportFormat.start(FIRST, open, Sha256.NOTHING));
        DayRoot first = day(lines, FIRST, Map.of("a", 3, "b", 1), Sha256.NOTHING);
        DayRoot second = day(lines, FIRST.plusDays(1), Map.of(), first.hash());
        day(lines, FIRST.plusDays(2), Map.of("a", 2), second.hash());
        lines.add("");
        day(lines, open, Map.of("municipality", 2), Sha256.NOTHING);
        lines.removeIf(String::isEmpty);
        lines.set(lines.size() - 1, ExportFormat.day(open, null));
        lines.add(ExportFormat.end(8));
        return lines;
    }

    private static DayRoot day(List<String> lines, LocalDate day, Map<String, Integer> chains, String previous) {
        List<ChainHead> heads = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        chains.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(chain -> {
            ChainHead head = ChainHead.empty(day, chain.getKey());
            for (int n = 1; n <= chain.getValue(); n++) {
                Link link = head.next(Sha256.of(CanonicalJson.of(contents(n))));
                entries.add(ExportFormat.entry(link, contents(n)));
                head = head.after(link);
            }
            heads.add(head);
        });
        heads.forEach(head -> lines.add(ExportFormat.chain(head)));
        lines.addAll(entries);
        DayRoot root = DayRoot.of(day, heads, previous);
        lines.add(ExportFormat.day(day, root));
        return root;
    }

    private static Map<String, Object> contents(int n) {
        return Map.of("n", (long) n);
    }

    private TrailCheck verified() {
        try {
            return VerifyExport.verify(new BufferedReader(new StringReader(String.join("\n", lines))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Fault.Kind fault() {
        return verified().firstFault().map(Fault::kind).orElse(null);
    }

    private void change(String from, String to) {
        UnaryOperator<String> changed = line -> line.contains(from) ? line.replace(from, to) : line;
        for (int i = 0; i < lines.size(); i++) {
            String after = changed.apply(lines.get(i));
            if (!after.equals(lines.get(i))) {
                lines.set(i, after);
                return;
            }
        }
        throw new AssertionError("nothing to change: " + from);
    }

    private void replace(java.util.function.Predicate<String> which, String by) {
        int index = lines.indexOf(lines.stream().filter(which).findFirst().orElseThrow());
        lines.set(index, by);
    }

    private void remove(int index) {
        lines.remove(index);
    }

    private void recount(int entries) {
        lines.set(lines.size() - 1, ExportFormat.end(entries));
    }

    private int indexOf(String kind, int nth) {
        List<String> ofKind = lines.stream()
                .filter(line -> line.contains("\"kind\":\"" + kind + "\""))
                .toList();
        return lines.indexOf(ofKind.get(nth));
    }
}
