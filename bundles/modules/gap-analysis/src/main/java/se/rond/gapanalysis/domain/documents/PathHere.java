// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where in a document the reading stands. */
final class PathHere {

    private final List<String> steps = new ArrayList<>();

    void enter(String step) {
        steps.add(step);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** The innermost two steps that are names, not numbers: {@code metadata/roles}. */
    String name() {
        String name = "";
        for (int i = steps.size() - 1; i >= 0; i--) {
            String step = steps.get(i);
            if (!step.chars().allMatch(Character::isDigit)) {
                if (!name.isEmpty()) {
                    return step + "/" + name;
                }
                name = step;
            }
        }
        return name;
    }

    /** RFC 6901. */
    String pointer() {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
