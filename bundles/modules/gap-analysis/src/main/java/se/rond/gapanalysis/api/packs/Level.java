// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import se.rond.kernel.Text;

/**
 * A level of a scale.
 *
 * @param criterion what must be so for it
 */
public record Level(int level, Text name, Text criterion) {}
