// SPDX-License-Identifier: Apache-2.0
/** Duties and their course, what needs two, and how words are sealed. */
@NullMarked
package se.rond.securityprotection.domain;

import org.jspecify.annotations.NullMarked;
