// SPDX-License-Identifier: Apache-2.0
/** What the module contributes: permissions, pages, and within the compartment duties and figures. */
@NullMarked
package se.rond.securityprotection.followup;

import org.jspecify.annotations.NullMarked;
