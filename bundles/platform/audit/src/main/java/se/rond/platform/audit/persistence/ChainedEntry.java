// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import se.rond.platform.audit.chain.Link;

/** An entry and its place in its chain. */
public record ChainedEntry(StoredEntry entry, Link link) {}
