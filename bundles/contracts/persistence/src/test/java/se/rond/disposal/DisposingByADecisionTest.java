// SPDX-License-Identifier: Apache-2.0
package se.rond.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;

public class DisposingByADecisionTest {

    @Test
    public void aRunIsMadeOnceForAnId() {
        UUID id = UUID.randomUUID();

        Saved<String> first = dispose(id, "KS 2026/17");
        Saved<String> again = dispose(id, " KS 2026/17 ");

        assertThat(first).isEqualTo(new Saved<>("KS 2026/17", true));
        assertThat(again).isEqualTo(new Saved<>("KS 2026/17", false));
        assertThat(shelf.kept).hasSize(1);
    }

    @Test
    public void ofAnotherDecisionThereIsAnotherRun() {
        UUID id = UUID.randomUUID();
        dispose(id, "KS 2026/17");

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> dispose(id, "KS 2026/18"));

        assertThat(refused.rule()).isEqualTo("disposal-id-taken");
        assertThat(dispose(UUID.randomUUID(), "KS 2026/18").created()).isTrue();
    }

    @Test
    public void itIsLookedForInTurn() {
        dispose(UUID.randomUUID(), "KS 2026/17");

        assertThat(shelf.done).containsExactly("turn", "find", "dispose");
    }

    @Test
    public void theLatestComeFirstPageByPage() {
        for (String day : List.of("2026-01-05", "2026-03-05", "2026-02-05")) {
            shelf.kept.add(new Run(UUID.randomUUID(), day, LocalDate.parse(day)));
        }

        Page<String> first = shelf.page(PageRequest.first(2), Run::decision);
        Page<String> rest = shelf.page(new PageRequest(2, first.next(), null), Run::decision);

        assertThat(first.items()).containsExactly("2026-03-05", "2026-02-05");
        assertThat(rest.items()).containsExactly("2026-01-05");
        assertThat(rest.next()).isNull();
        assertThat(catchThrowableOfType(
                                Malformed.class, () -> shelf.page(new PageRequest(2, "eA", null), Run::decision))
                        .rule())
                .isEqualTo("cursor-unreadable");
    }

    @Test
    public void aRunThatIsNotThereIsNotFound() {
        assertThat(catchThrowableOfType(NotFound.class, () -> shelf.required(UUID.randomUUID())))
                .isNotNull();
    }

    // given, when, then

    private final Shelf shelf = new Shelf();

    private Saved<String> dispose(UUID id, String decision) {
        return shelf.once(
                id,
                decision,
                () -> {
                    shelf.done.add("dispose");
                    Run run = new Run(id, decision.strip(), LocalDate.parse("2026-03-02"));
                    shelf.kept.add(run);
                    return run;
                },
                Run::decision);
    }

    private record Run(UUID id, String decision, LocalDate disposedOn) implements DisposalRun {}

    private static final class Shelf implements DisposalRuns<Run> {

        private final List<Run> kept = new ArrayList<>();
        private final List<String> done = new ArrayList<>();

        @Override
        public void takeTurn() {
            done.add("turn");
        }

        @Override
        public Optional<Run> find(UUID id) {
            done.add("find");
            return kept.stream().filter(run -> run.id().equals(id)).findFirst();
        }

        @Override
        public List<Run> page(@Nullable Seen after, int rows) {
            return kept.stream()
                    .sorted(Comparator.comparing(Run::disposedOn).reversed())
                    .filter(run -> after == null || run.disposedOn().isBefore(after.day()))
                    .limit(rows)
                    .toList();
        }
    }
}
