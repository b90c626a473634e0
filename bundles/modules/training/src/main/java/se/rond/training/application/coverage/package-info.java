// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.training.application.coverage;

import org.jspecify.annotations.NullMarked;
