// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.console;

import org.jspecify.annotations.NullMarked;
