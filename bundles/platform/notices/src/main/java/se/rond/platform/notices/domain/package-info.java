// SPDX-License-Identifier: Apache-2.0
/** What people are told, by which mail, and how they want it. */
@NullMarked
package se.rond.platform.notices.domain;

import org.jspecify.annotations.NullMarked;
