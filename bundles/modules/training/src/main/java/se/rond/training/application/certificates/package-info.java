// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.training.application.certificates;

import org.jspecify.annotations.NullMarked;
