// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

/**
 * How many pages Derby may keep in memory. It counts pages, not bytes, and those of wide tables have 32 kB: years of findings
 * and rounds, once read, would otherwise fill a small heap by themselves.
 */
final class PagesInMemory {

    private static final int WIDEST = 32 * 1024;
    private static final int SHARE_OF_HEAP = 4;
    private static final int FEWEST = 1000;
    private static final int MOST = 8000;

    private PagesInMemory() {}

    /** @param heap the most bytes that the virtual machine may use */
    static int within(long heap) {
        return (int) Math.max(FEWEST, Math.min(MOST, heap / SHARE_OF_HEAP / WIDEST));
    }
}
