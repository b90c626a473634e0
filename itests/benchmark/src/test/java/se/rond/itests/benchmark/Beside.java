// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import se.rond.itests.benchmark.baseline.BareDatabase;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Records;

/** Where the baseline keeps its records: on the same disk and server as the installation. */
final class Beside {

    private Beside() {}

    /** Address of a database that is the baseline's alone, or of a server where it has schemas of its own. */
    static String address(Installation installation, String name) {
        if (installation.records() == Records.DERBY) {
            return "jdbc:derby:" + installation.home().resolve(name) + ";create=true";
        }
        try (Connection connection = installation.records().behindItsBack(installation)) {
            String url = connection.getMetaData().getURL();
            return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static BareDatabase database(Installation installation, String name) {
        return new BareDatabase(address(installation, name));
    }
}
