// SPDX-License-Identifier: Apache-2.0
/** The role catalogue and the code lists that ship with Rond. */
@NullMarked
package se.rond.platform.organisation.content;

import org.jspecify.annotations.NullMarked;
