// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

/**
 * What is kept of an upload.
 *
 * @param mediaType as found in the content
 * @param size bytes that are kept
 * @param sha256 of what is kept: its name in the store
 * @param sentSha256 of what was sent: the same bytes again are the same file again
 */
record Kept(String mediaType, long size, String sha256, String sentSha256) {}
