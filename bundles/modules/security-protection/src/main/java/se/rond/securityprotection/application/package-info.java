// SPDX-License-Identifier: Apache-2.0
/** The use cases: who may, transaction, trail. */
@NullMarked
package se.rond.securityprotection.application;

import org.jspecify.annotations.NullMarked;
