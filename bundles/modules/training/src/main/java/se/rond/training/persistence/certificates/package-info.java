// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.training.persistence.certificates;

import org.jspecify.annotations.NullMarked;
