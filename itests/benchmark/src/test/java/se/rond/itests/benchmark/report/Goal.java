// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.report;

/** What a measured value is compared with. Nothing fails by it: it is printed whether it was reached. */
public final class Goal {

    private enum Direction {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }
    }

    private final Direction direction;
    private final double limit;
    private final String unit;

    private Goal(Direction direction, double limit, String unit) {
        this.direction = direction;
        this.limit = limit;
        this.unit = unit;
    }

    /** Of the ratio to what stands beside it. */
    public static Goal ratioAtLeast(double limit) {
        return new Goal(Direction.AT_LEAST, limit, "×");
    }

    public static Goal ratioAtMost(double limit) {
        return new Goal(Direction.AT_MOST, limit, "×");
    }

    /** Of the value itself. */
    public static Goal valueAtMost(double limit, String unit) {
        return new Goal(Direction.AT_MOST, limit, unit);
    }

    boolean isReached(Row row) {
        double measured = unit.equals("×") ? row.ratio() : row.rond().median();
        return direction == Direction.AT_LEAST ? measured >= limit : measured <= limit;
    }

    @Override
    public String toString() {
        return direction.sign + " " + Sample.number(limit) + " " + unit;
    }
}
