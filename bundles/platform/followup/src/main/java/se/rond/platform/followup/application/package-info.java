// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.followup.application;

import org.jspecify.annotations.NullMarked;
