// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Computes a trail again, day by day, and remembers the first thing that does not agree. For each day: {@link #begin}, every
 * link in order of unit and position, {@link #end}. Holds one day's heads in memory, however long the trail is.
 */
public final class TrailCheck {

    private String lastRoot;
    private @Nullable LocalDate lastSealed;
    private Map<String, ChainHead> stored = Map.of();
    private final Map<String, ChainHead> computed = new HashMap<>();
    private @Nullable Fault first;
    private long chains;
    private long entries;

    /** @param rootBefore hash of the root of the day before the first day checked; {@link Sha256#NOTHING} where there is none */
    public TrailCheck(String rootBefore) {
        this.lastRoot = rootBefore;
    }

    /** @param heads as they are stored before the day's links are read */
    public void begin(Collection<ChainHead> heads) {
        stored = byUnit(heads);
        computed.clear();
    }

    /**
     * @param entry id of the entry
     * @param contents canonical JSON; {@code null} if withheld, then the link's own digest stands
     */
    public void link(Link link, @Nullable String entry, @Nullable String contents) {
        entries++;
        ChainHead before = computed.computeIfAbsent(link.unit(), unit -> ChainHead.empty(link.day(), unit));
        compare(link, before, contents).ifPresent(kind -> fault(link, entry, kind));
        ChainHead after = before.after(link);
        computed.put(link.unit(), after);
        ChainHead head = stored.get(link.unit());
        if (head != null && head.entries() == after.entries() && !head.equals(after)) {
            fault(link, entry, Fault.Kind.CHAIN_CHANGED);
        }
    }

    private static Optional<Fault.Kind> compare(Link link, ChainHead before, @Nullable String contents) {
        if (link.position() != before.entries() + 1) {
            return Optional.of(Fault.Kind.ENTRY_MISSING);
        }
        if (contents != null && !Sha256.of(contents).equals(link.digest())) {
            return Optional.of(Fault.Kind.ENTRY_CHANGED);
        }
        if (!link.previous().equals(before.hash())) {
            return Optional.of(Fault.Kind.ORDER_CHANGED);
        }
        return link.hashAgrees() ? Optional.empty() : Optional.of(Fault.Kind.ENTRY_CHANGED);
    }

    /**
     * @param headsAfter as they are stored after the links were read: on a day that is still running they may have moved on
     * @param root of the day; {@code null} if it has none
     * @param sealed whether the day must have a root
     */
    public void end(LocalDate day, Collection<ChainHead> headsAfter, @Nullable DayRoot root, boolean sealed) {
        Map<String, ChainHead> after = byUnit(headsAfter);
        chains += after.size();
        for (ChainHead head : stored.values()) {
            ChainHead found = computed.getOrDefault(head.unit(), ChainHead.empty(day, head.unit()));
            if (found.entries() < head.entries()) {
                fault(day, head.unit(), found.entries() + 1, Fault.Kind.ENTRY_MISSING);
            }
        }
        for (ChainHead found : computed.values()) {
            compare(day, found, after.get(found.unit()));
        }
        if (root != null) {
            compare(day, after.values(), root);
        } else if (sealed) {
            fault(day, "", 0, Fault.Kind.ROOT_MISSING);
        }
    }

    private void compare(LocalDate day, ChainHead found, @Nullable ChainHead head) {
        if (head == null) {
            fault(day, found.unit(), 0, Fault.Kind.CHAIN_MISSING);
        } else if (found.entries() > head.entries()) {
            fault(day, found.unit(), head.entries() + 1, Fault.Kind.ENTRY_UNKNOWN);
        }
    }

    private void compare(LocalDate day, Collection<ChainHead> heads, DayRoot root) {
        if (!root.previous().equals(lastRoot)) {
            fault(day, "", 0, Fault.Kind.ROOT_UNCHAINED);
        } else if (!root.equals(DayRoot.of(day, heads, lastRoot))) {
            fault(day, "", 0, Fault.Kind.ROOT_CHANGED);
        }
        lastRoot = root.hash();
        lastSealed = day;
    }

    private void fault(Link link, @Nullable String entry, Fault.Kind kind) {
        if (first == null) {
            first = new Fault(link.day(), link.unit(), link.position(), entry, kind);
        }
    }

    private void fault(LocalDate day, String unit, long position, Fault.Kind kind) {
        if (first == null) {
            first = new Fault(day, unit, position, null, kind);
        }
    }

    private static Map<String, ChainHead> byUnit(Collection<ChainHead> heads) {
        return heads.stream().collect(Collectors.toMap(ChainHead::unit, Function.identity()));
    }

    public Optional<Fault> firstFault() {
        return Optional.ofNullable(first);
    }

    public long chains() {
        return chains;
    }

    public long entries() {
        return entries;
    }

    /** The last day with a root among those checked. */
    public Optional<LocalDate> lastSealed() {
        return Optional.ofNullable(lastSealed);
    }

    /** Hash of the last root checked. */
    public String lastRoot() {
        return lastRoot;
    }
}
