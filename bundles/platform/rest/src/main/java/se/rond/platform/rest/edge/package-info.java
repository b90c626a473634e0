// SPDX-License-Identifier: Apache-2.0
/** What happens to a request before it reaches an endpoint: transport, size, who it is. */
@NullMarked
package se.rond.platform.rest.edge;

import org.jspecify.annotations.NullMarked;
