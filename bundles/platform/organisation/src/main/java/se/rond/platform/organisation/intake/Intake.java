// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.util.List;
import se.rond.platform.organisation.sheet.Column;
import se.rond.platform.organisation.sheet.Row;

/** Takes the rows of one kind of file: first each by itself, then all of them beside each other and beside the register. */
interface Intake {

    List<Column> columns();

    void take(Row row);

    /** Looks at the whole, in a unit of work; notes the last faults. Changes nothing. */
    Plan plan();
}
