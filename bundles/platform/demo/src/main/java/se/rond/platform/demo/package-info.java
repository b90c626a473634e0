// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.platform.demo;

import org.jspecify.annotations.NullMarked;
