// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.Set;
import java.util.regex.Pattern;
import se.rond.kernel.Text;

/**
 * Something that a part of Rond lets a person do.
 *
 * @param id {@code <module>.<permission>}, such as {@code fire-safety.perform_round}
 * @param name what it lets one do, in words
 * @param compartment where it belongs
 * @param grantedBy the permissions of the role catalogue that grant it, such as {@code perform_round}; a role that has any
 *     of them has this permission within the role's scope
 */
public record Permission(String id, Text name, Compartment compartment, Set<String> grantedBy) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z_]*");

    public Permission {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a permission id: " + id);
        }
        grantedBy = Set.copyOf(grantedBy);
    }

    public static Permission general(String id, String sv, String en, String... grantedBy) {
        return new Permission(id, new Text(sv, en), Compartment.GENERAL, Set.of(grantedBy));
    }
}
