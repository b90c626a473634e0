// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/** What ships with the module: the gate, levels with their guidance, required measures, threats, words. */
public record SecurityContent(
        int version,
        Text gate,
        Text gateStop,
        List<Aspect> aspects,
        List<Level> levels,
        List<Level> consequences,
        List<Level> likelihoods,
        List<Named> triggers,
        List<Requirement> requirements,
        List<Named> categories,
        List<Threat> threats,
        List<Named> decisions) {

    public SecurityContent {
        aspects = List.copyOf(aspects);
        levels = List.copyOf(levels);
        consequences = List.copyOf(consequences);
        likelihoods = List.copyOf(likelihoods);
        triggers = List.copyOf(triggers);
        requirements = List.copyOf(requirements);
        categories = List.copyOf(categories);
        threats = List.copyOf(threats);
        decisions = List.copyOf(decisions);
    }

    /** K, R, T or S. */
    public record Aspect(String id, boolean mandatory, Text name, List<Guidance> guidance) {
        public Aspect {
            guidance = List.copyOf(guidance);
        }
    }

    /** When a level is meant. */
    public record Guidance(
            int level,
            Text text,
            @Nullable Text example,
            @Nullable Integer maxOutageHours) {}

    /** A level and when it is meant, where that is said. */
    public record Level(int value, Text name, @Nullable Text criterion) {}

    /** Something with a name. */
    public record Named(String id, Text name) {}

    /** A measure that is required from a level of an aspect on. */
    public record Requirement(String id, String aspect, int minLevel, String annexA, Text name) {}

    /** A threat; a mandatory one is judged in every analysis. */
    public record Threat(String id, String category, boolean mandatory, String affects, String annexA, Text name) {}

    public Optional<Requirement> requirement(String id) {
        return requirements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Threat> threat(String id) {
        return threats.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
