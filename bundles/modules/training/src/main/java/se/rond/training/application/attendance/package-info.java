// SPDX-License-Identifier: Apache-2.0
/** Importing lists of attendance, and looking at what is doubtful in them. */
@NullMarked
package se.rond.training.application.attendance;

import org.jspecify.annotations.NullMarked;
