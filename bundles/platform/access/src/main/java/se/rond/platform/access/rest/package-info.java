// SPDX-License-Identifier: Apache-2.0
/** Sessions, tokens, accounts, invitations and roles over HTTP. */
@NullMarked
package se.rond.platform.access.rest;

import org.jspecify.annotations.NullMarked;
