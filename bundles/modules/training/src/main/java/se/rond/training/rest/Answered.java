// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.ws.rs.core.Response;
import se.rond.kernel.Saved;

/** 201 for what is new, 200 for what was there. */
public final class Answered {

    private Answered() {}

    public static Response with(Saved<?> saved) {
        return Response.status(saved.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(saved.view())
                .build();
    }
}
