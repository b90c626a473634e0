// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/**
 * What the anchors of a YAML document hold, and the playing again of it where an alias stands. An alias within what it stands
 * for is refused, and so is a document whose aliases grow beyond the limit: neither takes memory or time first.
 */
final class Anchors {

    private final Limits limits;
    private final Map<String, List<Event>> held = new HashMap<>();
    private final List<Recording> recording = new ArrayList<>();
    private final Deque<Iterator<Event>> playing = new ArrayDeque<>();
    private long replayed;
    private long recorded;

    Anchors(Limits limits) {
        this.limits = limits;
    }

    /** Takes note of what was parsed, and hands it on. */
    Event seen(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null && !(event instanceof AliasEvent)) {
            recording.add(new Recording(node.getAnchor()));
        }
        for (Recording each : recording) {
            each.take(event);
            if (++recorded > (long) limits.replayed() * 10) {
                throw limits.aliasBomb("");
            }
        }
        recording.removeIf(each -> {
            if (each.open == 0) {
                held.put(each.anchor, List.copyOf(each.events));
            }
            return each.open == 0;
        });
        return event;
    }

    void begin(String anchor) {
        if (recording.stream().anyMatch(each -> each.anchor.equals(anchor))) {
            throw Refusals.aliasCycle("", anchor);
        }
        List<Event> events = held.get(anchor);
        if (events == null) {
            throw Refusals.aliasUnknown("", anchor);
        }
        if (playing.size() > limits.depth()) {
            throw limits.aliasBomb("");
        }
        playing.push(events.iterator());
    }

    boolean replaying() {
        while (!playing.isEmpty() && !playing.peek().hasNext()) {
            playing.pop();
        }
        return !playing.isEmpty();
    }

    Event replay() {
        if (++replayed > limits.replayed()) {
            throw limits.aliasBomb("");
        }
        return playing.element().next();
    }

    private static final class Recording {

        private final String anchor;
        private final List<Event> events = new ArrayList<>();
        private int open;

        private Recording(String anchor) {
            this.anchor = anchor;
        }

        private void take(Event event) {
            events.add(event);
            open += event instanceof CollectionStartEvent ? 1 : 0;
            open -= event instanceof CollectionEndEvent ? 1 : 0;
        }
    }
}
