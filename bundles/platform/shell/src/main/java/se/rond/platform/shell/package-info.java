// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.shell;

import org.jspecify.annotations.NullMarked;
