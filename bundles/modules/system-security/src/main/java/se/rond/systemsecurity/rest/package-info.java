// SPDX-License-Identifier: Apache-2.0
/** The use cases as HTTP, and nothing else. */
@NullMarked
package se.rond.systemsecurity.rest;

import org.jspecify.annotations.NullMarked;
