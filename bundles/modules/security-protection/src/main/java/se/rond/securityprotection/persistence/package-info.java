// SPDX-License-Identifier: Apache-2.0
/** Where duties are kept, and the file that the key is kept in. */
@NullMarked
package se.rond.securityprotection.persistence;

import org.jspecify.annotations.NullMarked;
