// SPDX-License-Identifier: Apache-2.0
/** Foreign documents in JSON, YAML and XML, read from beginning to end in one shape, within limits, without a tree of the whole. */
@NullMarked
package se.rond.gapanalysis.domain.documents;

import org.jspecify.annotations.NullMarked;
