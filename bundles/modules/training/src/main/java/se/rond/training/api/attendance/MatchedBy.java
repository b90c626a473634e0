// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

/** By what a row was recognised as being about somebody, the surest first. */
public enum MatchedBy {
    NUMBER,
    EMAIL,
    NAME
}
