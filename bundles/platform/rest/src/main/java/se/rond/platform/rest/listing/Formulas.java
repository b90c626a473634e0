// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

/** A spreadsheet takes a cell that begins like a formula for one, and runs what somebody typed into a comment. */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** The same text, with an apostrophe before it where a spreadsheet would reckon. */
    static String neutralised(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
