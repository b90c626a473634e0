// SPDX-License-Identifier: Apache-2.0
/** Rond as a client sees it. */
package se.rond.itests.container.http;
