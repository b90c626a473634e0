// SPDX-License-Identifier: Apache-2.0
/** What the module contributes: permissions, pages, roles, duties, figures. */
@NullMarked
package se.rond.internalcontrol.followup;

import org.jspecify.annotations.NullMarked;
