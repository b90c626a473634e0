// SPDX-License-Identifier: Apache-2.0
/** Mail as it is written and handed to a mail server. */
@NullMarked
package se.rond.platform.notices.mail;

import org.jspecify.annotations.NullMarked;
