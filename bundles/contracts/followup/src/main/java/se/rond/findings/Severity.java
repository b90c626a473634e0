// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

/** How bad a deficiency is. Critical: people may be unable to get out, or fire is imminent. */
public enum Severity {
    CRITICAL(1),
    HIGH(7),
    MEDIUM(30),
    LOW(90);

    private final int dueDays;

    Severity(int dueDays) {
        this.dueDays = dueDays;
    }

    /** Days until a deficiency must be remedied, unless the municipality has decided otherwise. */
    public int dueDays() {
        return dueDays;
    }
}
