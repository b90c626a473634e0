// SPDX-License-Identifier: Apache-2.0
/** What one can do with internal control, and what is shown of it. */
@NullMarked
package se.rond.internalcontrol.api;

import org.jspecify.annotations.NullMarked;
