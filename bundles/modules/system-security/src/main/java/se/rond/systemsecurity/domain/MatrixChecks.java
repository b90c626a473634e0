// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.util.List;
import se.rond.kernel.Checks;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.MatrixGiven;
import se.rond.systemsecurity.api.ScaleLevel;

/** What is wrong with a matrix as it was sent. */
final class MatrixChecks {

    private MatrixChecks() {}

    static void check(String code, MatrixGiven given) {
        int consequences = given.consequences().size();
        int likelihoods = given.likelihoods().size();
        Checks checks = new Checks()
                .within(consequences, RiskMatrix.LEAST, RiskMatrix.MOST, "/consequences")
                .within(likelihoods, RiskMatrix.LEAST, RiskMatrix.MOST, "/likelihoods")
                .require(
                        code.equals(likelihoods + "x" + consequences),
                        "/consequences",
                        "matrix-size",
                        "Matrisen " + code + " ska ha så många nivåer som koden säger, sannolikhet först.",
                        "The matrix " + code + " must have as many levels as its code says, likelihood first.")
                .require(
                        given.bands().size() == likelihoods
                                && given.bands().stream().allMatch(row -> row.size() == consequences),
                        "/bands",
                        "matrix-incomplete",
                        "Ge varje ruta i matrisen ett band.",
                        "Give a band to every cell of the matrix.");
        words(given.consequences(), "/consequences", checks);
        words(given.likelihoods(), "/likelihoods", checks);
        checks.refuse();
        new Checks()
                .require(
                        rises(given.bands()),
                        "/bands",
                        "matrix-falls",
                        "Ett band får inte sjunka när konsekvens eller sannolikhet stiger.",
                        "A band must not fall where consequence or likelihood rises.")
                .refuse();
    }

    private static void words(List<ScaleLevel> levels, String pointer, Checks checks) {
        for (int i = 0; i < levels.size(); i++) {
            String at = pointer + "/" + i;
            checks.words(levels.get(i).name().sv(), RiskMatrix.longestWords(), at + "/name/sv")
                    .words(levels.get(i).name().en(), RiskMatrix.longestWords(), at + "/name/en")
                    .atMost(levels.get(i).criterion().sv(), 2 * RiskMatrix.longestWords(), at + "/criterion/sv")
                    .atMost(levels.get(i).criterion().en(), 2 * RiskMatrix.longestWords(), at + "/criterion/en");
        }
    }

    private static boolean rises(List<List<Band>> rows) {
        for (int l = 0; l < rows.size(); l++) {
            for (int c = 0; c < rows.get(l).size(); c++) {
                Band here = rows.get(l).get(c);
                if (c > 0 && here.compareTo(rows.get(l).get(c - 1)) < 0
                        || l > 0 && here.compareTo(rows.get(l - 1).get(c)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
