// SPDX-License-Identifier: Apache-2.0
/** Makes the reports of all modules, and renders them. */
@NullMarked
package se.rond.platform.reporting;

import org.jspecify.annotations.NullMarked;
