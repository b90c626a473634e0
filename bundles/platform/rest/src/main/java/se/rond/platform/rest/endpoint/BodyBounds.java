// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import se.rond.kernel.BodyLimit;
import se.rond.platform.rest.edge.ApiRequest;

/** Bounds the body by what the operation takes. */
@Priority(Priorities.USER)
final class BodyBounds implements ContainerRequestFilter {

    private static final int OBJECT_MEGABYTES = 1;
    private static final int STREAM_MEGABYTES = 64;

    @Override
    public void filter(ContainerRequestContext context) {
        Invocation invocation = Invocation.current();
        ApiRequest.of(invocation.request()).body().limit(megabytes(invocation.method()));
    }

    static int megabytes(Method method) {
        BodyLimit own = method.getAnnotation(BodyLimit.class);
        if (own != null) {
            return own.megabytes();
        }
        boolean reads = Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
        return reads ? STREAM_MEGABYTES : OBJECT_MEGABYTES;
    }
}
