// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import java.util.List;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;

/** The classes of the unit's bundle first; then EclipseLink's and ours, which EclipseLink looks up by name. */
final class UnitLoader extends ClassLoader {

    private static final List<ClassLoader> OURS = List.of(
            UnitLoader.class.getClassLoader(),
            PersistenceProvider.class.getClassLoader(),
            Session.class.getClassLoader());

    UnitLoader(ClassLoader bundle) {
        super(bundle);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("org.eclipse.persistence.") || name.startsWith("se.rond.platform.persistence.")) {
            for (ClassLoader loader : OURS) {
                try {
                    return loader.loadClass(name);
                } catch (ClassNotFoundException next) {
                    // the next one may have it
                }
            }
        }
        throw new ClassNotFoundException(name);
    }
}
