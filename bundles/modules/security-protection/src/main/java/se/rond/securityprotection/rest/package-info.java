// SPDX-License-Identifier: Apache-2.0
/** The register over HTTP. */
@NullMarked
package se.rond.securityprotection.rest;

import org.jspecify.annotations.NullMarked;
