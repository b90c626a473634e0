// SPDX-License-Identifier: Apache-2.0
@NullMarked
package se.rond.thirdparty.derby;

import org.jspecify.annotations.NullMarked;
