// SPDX-License-Identifier: Apache-2.0
/** What one can do in the training register. */
@NullMarked
package se.rond.training.application;

import org.jspecify.annotations.NullMarked;
