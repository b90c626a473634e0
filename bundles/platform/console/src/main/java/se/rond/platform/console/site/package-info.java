// SPDX-License-Identifier: Apache-2.0
/** Static files and the headers that go with them. */
@NullMarked
package se.rond.platform.console.site;

import org.jspecify.annotations.NullMarked;
