// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.rond.kernel.Text;
import se.rond.organisation.Role;

/** The roles that ship with Rond, in the order in which a municipality would name them. */
@Component(service = RoleCatalogue.class)
public final class RoleCatalogue {

    /** The rule that refuses to assign {@link Role#EMPLOYEE}. */
    public static final String BY_EMPLOYMENT = "role-by-employment";

    public static final Text BY_EMPLOYMENT_WORDS = new Text(
            "Rollen följer av anställningen och tilldelas ingen. Välj en annan roll.",
            "The role follows from being employed and is assigned to nobody. Choose another role.");

    private final Map<String, Role> roles;

    @Activate
    public RoleCatalogue() {
        Map<String, Role> read = new LinkedHashMap<>();
        for (JsonNode role : shipped().required("roles")) {
            read.put(role.required("id").asText(), role(role));
        }
        roles = Collections.unmodifiableMap(read);
    }

    public Map<String, Role> all() {
        return roles;
    }

    /** Finds a role by its id or by what it is called in either language, in upper or lower case. */
    public Optional<Role> find(String name) {
        return roles.values().stream()
                .filter(role -> role.id().equalsIgnoreCase(name)
                        || role.name().sv().equalsIgnoreCase(name)
                        || role.name().en().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The kinds of place at which the role can be held. What the register does not know yet is held at the next larger. */
    public static Set<String> scopeKinds(Role role) {
        return switch (role.scope()) {
            case "building" -> Set.of("premise", "unit");
            case "system", "plan" -> Set.of("unit", "department", "municipality");
            case "compartment" -> Set.of("municipality");
            default -> Set.of(role.scope());
        };
    }

    private static Role role(JsonNode role) {
        Set<String> permissions = new LinkedHashSet<>();
        role.required("permissions").forEach(permission -> permissions.add(permission.asText()));
        return new Role(
                role.required("id").asText(),
                new Text(role.required("sv").asText(), role.required("en").asText()),
                role.required("scope").asText(),
                new Text(
                        role.required("does_sv").asText(),
                        role.required("does_en").asText()),
                permissions,
                role.path("time_limited").asBoolean());
    }

    private static JsonNode shipped() {
        try (InputStream file = RoleCatalogue.class.getResourceAsStream("/content/roles.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
