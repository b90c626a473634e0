// SPDX-License-Identifier: Apache-2.0
/** The arithmetic of the trail, on nothing but the JDK: it also runs alone, over an export, on an auditor's own machine. */
@NullMarked
package se.rond.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
