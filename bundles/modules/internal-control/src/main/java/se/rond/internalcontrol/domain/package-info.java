// SPDX-License-Identifier: Apache-2.0
/** Plans, risks, controls and their rules. */
@NullMarked
package se.rond.internalcontrol.domain;

import org.jspecify.annotations.NullMarked;
