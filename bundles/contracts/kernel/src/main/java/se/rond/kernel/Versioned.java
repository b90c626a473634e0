// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** A view of a record that can change: its version becomes the {@code ETag} and comes back as {@link IfMatch}. */
public interface Versioned {

    long version();
}
