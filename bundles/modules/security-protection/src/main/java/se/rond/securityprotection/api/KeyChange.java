// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/**
 * That another key is to come instead of one.
 *
 * @param replaces name of the key that is in use; of one that no longer is, its change goes on
 */
public record KeyChange(String replaces) {}
