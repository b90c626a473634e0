// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which objects and lists are open, and whether a name or a value comes next: YAML's events do not say. */
final class Nesting {

    private enum Open {
        LIST,
        OBJECT_BEFORE_NAME,
        OBJECT_BEFORE_VALUE
    }

    private final Deque<Open> open = new ArrayDeque<>();

    /** Whether what comes is a name; if it is, a value comes after it. */
    boolean takesName() {
        if (open.peek() != Open.OBJECT_BEFORE_NAME) {
            return false;
        }
        open.pop();
        open.push(Open.OBJECT_BEFORE_VALUE);
        return true;
    }

    void begin(boolean object) {
        open.push(object ? Open.OBJECT_BEFORE_NAME : Open.LIST);
    }

    /** @return whether it was an object that ended */
    boolean end() {
        boolean object = open.pop() != Open.LIST;
        valueRead();
        return object;
    }

    void valueRead() {
        if (open.peek() == Open.OBJECT_BEFORE_VALUE) {
            open.pop();
            open.push(Open.OBJECT_BEFORE_NAME);
        }
    }
}
