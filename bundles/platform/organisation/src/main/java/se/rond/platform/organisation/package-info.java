// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.organisation;

import org.jspecify.annotations.NullMarked;
