// SPDX-License-Identifier: Apache-2.0
/** What the rules of training are, and what is kept. */
@NullMarked
package se.rond.training.domain;

import org.jspecify.annotations.NullMarked;
