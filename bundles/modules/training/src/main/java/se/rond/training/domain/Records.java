// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;

/** Who is trained, and who has a place. */
public interface Records {

    /** In which order records are listed. */
    enum By {
        DAY,
        VALID_UNTIL
    }

    /** An order and its direction. */
    record Order(By by, boolean descending) {

        /** As a caller names it; the latest day first where nobody does. */
        public static Order named(@Nullable String sort) {
            return switch (sort == null ? "-day" : sort) {
                case "day" -> new Order(By.DAY, false);
                case "-day" -> new Order(By.DAY, true);
                case "validUntil" -> new Order(By.VALID_UNTIL, false);
                case "-validUntil" -> new Order(By.VALID_UNTIL, true);
                default ->
                    throw new Malformed(
                            "sort-unknown",
                            new Text(
                                    "Listan sorteras efter day eller validUntil.",
                                    "The list is sorted by day or validUntil."));
            };
        }
    }

    /** Where a page begins: sort value and id of the last record seen. */
    record Seen(LocalDate value, UUID id) {}

    /**
     * Records to be listed.
     *
     * @param people only of these; {@code null} for everybody
     */
    record Selection(RecordFilter filter, @Nullable Set<UUID> people, LocalDate today) {}

    /** How many records of a session stand where. */
    record Standing(UUID session, RecordState state, long records) {}

    Optional<TrainingRecord> find(UUID id);

    /** The one that has the place or the completion; see {@link TrainingRecord#placeKey}. */
    Optional<TrainingRecord> byKey(String onceKey);

    /** Of the person at the session, whatever became of it; the newest. */
    Optional<TrainingRecord> at(UUID session, UUID person);

    List<TrainingRecord> at(UUID session);

    /** Who completed the version of the course that day, even if it was revoked later; not what was taken back. */
    Set<UUID> completedOn(LocalDate day, String course, UUID version);

    void add(TrainingRecord entry);

    /** What the list told of, and nothing else has told since: completed, or not come. */
    List<TrainingRecord> toldBy(UUID list);

    /** Lists that told of records of the sessions. */
    Set<UUID> lists(Collection<UUID> sessions);

    List<TrainingRecord> page(Selection selection, Order order, @Nullable Seen after, int rows);

    List<Standing> standing(Collection<UUID> sessions);

    /** Other planned sessions at that time at which the person has a place. */
    List<UUID> busy(UUID person, Instant from, Instant to, UUID except);

    /** How many who have a place at the session have one at another planned session at that time. */
    long busy(UUID session, Instant from, Instant to);

    /** Completed ones that end on one of the days. */
    List<TrainingRecord> ending(LocalDate from, LocalDate to, @Nullable UUID after, int rows);

    /** By person, the last day of validity of what they completed of the course by then and is not revoked. */
    Map<UUID, LocalDate> validUntil(String course, LocalDate day);

    /** The same of those with whom it is valid that day: however many years of records there are, no more than these are read. */
    Map<UUID, LocalDate> validOn(String course, LocalDate day);

    /** The same of one person, by course. */
    Map<String, LocalDate> validUntil(UUID person, LocalDate day);

    /** Whether the person has completed the course again, to a later day. */
    boolean isRenewed(TrainingRecord ending);
}
