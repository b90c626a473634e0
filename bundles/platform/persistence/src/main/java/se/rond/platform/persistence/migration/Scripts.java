// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rond.platform.persistence.database.Vendor;

/**
 * The scripts of one bundle for one database, in order: {@code db/001-name.sql} where the SQL of both databases agrees,
 * {@code db/derby/…} and {@code db/postgresql/…} of the same number where it does not.
 */
public final class Scripts {

    private static final Pattern PATH = Pattern.compile("db/(?:(derby|postgresql)/)?((\\d{3,6})-[a-z0-9-]+\\.sql)");

    private final List<Script> steps;

    private Scripts(List<Script> steps) {
        this.steps = List.copyOf(steps);
    }

    /** @param files every file below {@code db/} by its path */
    public static Scripts of(Map<String, String> files, Vendor vendor) {
        SortedMap<Integer, Script> chosen = new TreeMap<>();
        SortedMap<Integer, List<String>> folders = new TreeMap<>();
        files.forEach((path, sql) -> {
            Matcher matcher = PATH.matcher(path);
            if (!matcher.matches()) {
                throw new MigrationRefused(path + " is not named like db/001-what-it-does.sql");
            }
            String folder = matcher.group(1) == null ? "" : matcher.group(1);
            int number = Integer.parseInt(matcher.group(3));
            List<String> present = folders.computeIfAbsent(number, n -> new ArrayList<>());
            if (present.contains(folder) || !present.isEmpty() && (folder.isEmpty() || present.contains(""))) {
                throw new MigrationRefused("There are two scripts with number " + matcher.group(3));
            }
            present.add(folder);
            if (folder.isEmpty() || folder.equals(vendor.folder())) {
                chosen.put(number, new Script(number, matcher.group(2), sql));
            }
        });
        folders.forEach((number, present) -> {
            if (!present.contains("") && present.size() < Vendor.values().length) {
                throw new MigrationRefused(
                        "Script " + number + " is there for " + present + " only, not for every database");
            }
        });
        return new Scripts(List.copyOf(chosen.values()));
    }

    List<Script> steps() {
        return steps;
    }
}
