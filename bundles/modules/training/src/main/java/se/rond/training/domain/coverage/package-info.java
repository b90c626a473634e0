// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.training.domain.coverage;

import org.jspecify.annotations.NullMarked;
