// SPDX-License-Identifier: Apache-2.0
/** The use cases: transaction, permission, trail and findings. */
@NullMarked
package se.rond.systemsecurity.application;

import org.jspecify.annotations.NullMarked;
