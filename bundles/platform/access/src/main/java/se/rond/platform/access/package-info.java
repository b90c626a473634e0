// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.access;

import org.jspecify.annotations.NullMarked;
