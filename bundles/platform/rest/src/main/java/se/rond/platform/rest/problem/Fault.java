// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import se.rond.kernel.Problem;
import se.rond.kernel.Text;

/** A fault of ours. The caller learns a number to report, the log learns the rest. */
final class Fault extends Problem {

    private static final long serialVersionUID = 1L;

    private final String incident;

    Fault(String incident) {
        super(
                500,
                "internal-error",
                new Text(
                        "Något gick fel hos oss. Uppge felnumret " + incident + " till den som sköter systemet.",
                        "Something went wrong on our side. Tell whoever runs the system the number " + incident + "."));
        this.incident = incident;
    }

    String incident() {
        return incident;
    }
}
