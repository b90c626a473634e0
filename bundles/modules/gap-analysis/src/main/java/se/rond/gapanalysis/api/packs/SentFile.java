// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.io.InputStream;

/**
 * A file as it was sent.
 *
 * @param name by which other files may refer to it
 * @param content read once
 */
public record SentFile(String name, InputStream content) {}
