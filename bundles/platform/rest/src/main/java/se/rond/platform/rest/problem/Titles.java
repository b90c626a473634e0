// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import java.util.Map;
import se.rond.kernel.Text;

/** A few words for each status. */
final class Titles {

    private static final Map<Integer, Text> BY_STATUS = Map.ofEntries(
            Map.entry(400, new Text("Begäran går inte att läsa", "The request cannot be read")),
            Map.entry(401, new Text("Ingen är inloggad", "Nobody is signed in")),
            Map.entry(403, new Text("Inte tillåtet", "Not permitted")),
            Map.entry(404, new Text("Finns inte", "Not found")),
            Map.entry(405, new Text("Metoden finns inte här", "The method does not exist here")),
            Map.entry(406, new Text("Formatet finns inte", "The format is not offered")),
            Map.entry(409, new Text("Går inte i nuvarande läge", "Not possible in the present state")),
            Map.entry(412, new Text("Uppgiften har ändrats", "The record has changed")),
            Map.entry(413, new Text("För mycket på en gång", "Too much at once")),
            Map.entry(415, new Text("Fel slags innehåll", "Wrong kind of content")),
            Map.entry(422, new Text("Uppgifterna kan inte tas emot", "The values cannot be accepted")),
            Map.entry(428, new Text("Versionen saknas", "The version is missing")),
            Map.entry(429, new Text("För många försök", "Too many attempts")),
            Map.entry(500, new Text("Fel i systemet", "Fault in the system")),
            Map.entry(503, new Text("Inte tillgängligt just nu", "Not available right now")),
            Map.entry(507, new Text("Lagringen är full", "The storage is full")));

    private static final Text OTHER_REQUEST = new Text("Begäran avvisades", "The request was refused");
    private static final Text OTHER_FAULT = new Text("Fel i systemet", "Fault in the system");

    private Titles() {}

    static Text of(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? OTHER_REQUEST : OTHER_FAULT);
    }
}
