// SPDX-License-Identifier: Apache-2.0
/** What the module contributes: permissions, pages, duties, figures. */
@NullMarked
package se.rond.systemsecurity.followup;

import org.jspecify.annotations.NullMarked;
