// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of our courses a trainer's name for one stands for. */
public final class CourseNames {

    private final Map<String, String> codes = new LinkedHashMap<>();

    /** @param names code to the names of the course */
    public CourseNames(Map<String, List<String>> names) {
        names.forEach((code, called) -> {
            codes.put(plain(code), code);
            called.forEach(name -> codes.put(plain(name), code));
        });
    }

    /** The course that is called exactly so, but for case and accents. */
    public Optional<String> called(String name) {
        return Optional.ofNullable(codes.get(plain(name)));
    }

    /** What could be meant: called so, or the only one whose name begins so. */
    public Optional<String> proposed(String name) {
        String wanted = plain(name);
        if (wanted.isEmpty() || called(name).isPresent()) {
            return called(name);
        }
        List<String> beginning = codes.entrySet().stream()
                .filter(known -> known.getKey().startsWith(wanted) || wanted.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return beginning.size() == 1 ? Optional.of(beginning.get(0)) : Optional.empty();
    }

    private static String plain(String name) {
        return NameKey.folded(name);
    }
}
