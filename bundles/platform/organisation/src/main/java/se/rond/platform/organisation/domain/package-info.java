// SPDX-License-Identifier: Apache-2.0
/** What the register keeps: units and where they stood, premises and who used them, people, roles. */
@NullMarked
package se.rond.platform.organisation.domain;

import org.jspecify.annotations.NullMarked;
