// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

/** What was decided for a module. */
enum Wanted {
    RUNNING,
    STOPPED,
    REMOVED
}
