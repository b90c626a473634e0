// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.training.persistence.coverage;

import org.jspecify.annotations.NullMarked;
