// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.util.function.Supplier;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Place;
import se.rond.kernel.Forbidden;

/** Somebody acts, then somebody else: what each of them may do is for the test to say. */
public abstract class Acting implements AccessControl {

    private Caller caller = Caller.ANONYMOUS;

    /** From now on. */
    protected final void become(Caller other) {
        caller = other;
    }

    @Override
    public final Caller caller() {
        return caller;
    }

    @Override
    public final void require(String permission, Place place) {
        if (!may(permission, place)) {
            throw new Forbidden(permission);
        }
    }

    @Override
    public final <T> T asSystem(Supplier<T> work) {
        return as(Caller.SYSTEM, work);
    }

    @Override
    public final <T> T as(Caller other, Supplier<T> work) {
        Caller before = caller;
        caller = other;
        try {
            return work.get();
        } finally {
            caller = before;
        }
    }
}
