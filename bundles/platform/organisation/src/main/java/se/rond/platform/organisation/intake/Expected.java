// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.util.List;
import java.util.stream.Collectors;
import se.rond.kernel.Text;
import se.rond.platform.organisation.content.CodeLists.Code;

/** What a value should have been, for whoever corrects the file. */
final class Expected {

    static final Text UNIT = new Text("Enheten finns inte i registret.", "The unit is not in the register.");
    static final Text OWNER = new Text(
            "Ägaren ska vara koden för en enhet, eller PRIVATE för en privat hyresvärd.",
            "The owner must be the code of a unit, or PRIVATE for a private landlord.");
    static final Text PERSON =
            new Text("Anställningsnumret finns inte i registret.", "The employee number is not in the register.");
    static final Text ROLE = new Text("Rollen finns inte i rollkatalogen.", "The role is not in the role catalogue.");
    static final Text SCOPE = new Text(
            "Ingen sådan lokal eller enhet av det slaget finns i registret.",
            "There is no such premise or unit of that kind in the register.");

    private Expected() {}

    static Text oneOf(List<Code> codes) {
        String ids = codes.stream().map(Code::id).collect(Collectors.joining(", "));
        return new Text("Välj något av: " + ids + ".", "Choose one of: " + ids + ".");
    }
}
