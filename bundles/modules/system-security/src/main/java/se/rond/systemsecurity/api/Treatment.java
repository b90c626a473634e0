// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** What is to be done about a risk. */
public enum Treatment {
    REDUCE,
    AVOID,
    SHARE,
    ACCEPT
}
