// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.followup;

import org.jspecify.annotations.NullMarked;
