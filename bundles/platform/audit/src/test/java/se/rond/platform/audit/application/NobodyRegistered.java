// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;

/** A register before anything was imported: whatever it is asked, there is none. */
final class NobodyRegistered {

    private static final Map<Class<?>, Object> NONE =
            Map.of(Optional.class, Optional.empty(), List.class, List.of(), Map.class, Map.of(), Set.class, Set.of());

    private NobodyRegistered() {}

    static Organisation organisation() {
        return none(Organisation.class);
    }

    private static <T> T none(Class<T> register) {
        return register.cast(Proxy.newProxyInstance(
                register.getClassLoader(),
                new Class<?>[] {register},
                (proxy, method, arguments) -> method.getReturnType() == OrganisationTree.class
                        ? none(OrganisationTree.class)
                        : NONE.get(method.getReturnType())));
    }
}
