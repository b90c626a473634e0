// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.List;

/** Checkpoints to make lists of: some shipped with Rond. */
public record PointLibrary(List<CategoryView> categories, List<PointView> points) {

    public PointLibrary {
        categories = List.copyOf(categories);
        points = List.copyOf(points);
    }
}
