// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One step of a schema. */
record Script(int number, String name, String sql) {

    Script {
        sql = sql.replace("\r\n", "\n"); // the same script, however it was checked out
    }

    List<String> statements() {
        try {
            return SqlStatements.of(sql);
        } catch (IllegalArgumentException e) {
            throw new MigrationRefused("Script " + name + ": " + e.getMessage(), e);
        }
    }

    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
