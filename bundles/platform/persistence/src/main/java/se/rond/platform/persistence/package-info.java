// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.persistence;

import org.jspecify.annotations.NullMarked;
