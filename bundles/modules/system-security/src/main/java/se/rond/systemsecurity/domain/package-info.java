// SPDX-License-Identifier: Apache-2.0
/** What the rules of a system security analysis are, and what is kept. */
@NullMarked
package se.rond.systemsecurity.domain;

import org.jspecify.annotations.NullMarked;
