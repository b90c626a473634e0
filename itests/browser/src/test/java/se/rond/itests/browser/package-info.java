// SPDX-License-Identifier: Apache-2.0
/** What only a browser shows: the console of the real distribution in a real Chromium. */
package se.rond.itests.browser;
