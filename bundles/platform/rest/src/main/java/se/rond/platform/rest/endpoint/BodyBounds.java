// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import se.rond.kernel.BodyLimit;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.RequestBody;
import se.rond.platform.rest.problem.Problems;

/** Bounds the body by what the operation takes: how much of it, and of which kind. */
@Priority(Priorities.USER)
public final class BodyBounds implements ContainerRequestFilter {

    /** Otherwise CXF keeps a copy of what the resource did not read before it sends the answer. */
    private static final String KEEP_INPUT = "cxf.io.cacheinput";

    private static final Set<Class<?>> AS_THEY_ARE = Set.of(InputStream.class, byte[].class, String.class);

    private static final int NOTHING_BYTES = 64;
    private static final int OBJECT_MEGABYTES = 1;
    private static final int STREAM_MEGABYTES = 64;

    @Override
    public void filter(ContainerRequestContext context) {
        Invocation invocation = Invocation.current();
        invocation.message().getExchange().put(KEEP_INPUT, Boolean.FALSE);
        Method method = invocation.method();
        ApiRequest.of(invocation.request()).body().limit(megabytes(method));
        if (Arrays.stream(method.getParameters()).noneMatch(BodyBounds::isBody)) {
            requireNothing(ApiRequest.of(invocation.request()).body());
            return;
        }
        MediaType sent = context.getMediaType();
        if (sent != null && !isJson(sent) && takesObject(method)) {
            throw Problems.NOT_ACCEPTED;
        }
    }

    /** What nobody reads was meant to say something: it is not swallowed. Null and an object without properties say nothing. */
    private static void requireNothing(RequestBody body) {
        try {
            String begin = new String(body.readNBytes(NOTHING_BYTES), StandardCharsets.UTF_8);
            if (begin.replaceAll("\\s", "").matches("|\\{}|null")) {
                return;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        throw new Malformed(
                "body-not-expected",
                new Text(
                        "Här tas inget innehåll emot. Skicka begäran utan innehåll.",
                        "Nothing is taken here. Send the request without content."));
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean takesObject(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(BodyBounds::isBody)
                .map(Parameter::getType)
                .anyMatch(type -> !AS_THEY_ARE.contains(type));
    }

    /** The one that Jakarta REST has no annotation for. */
    public static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type.getPackageName().startsWith("jakarta.ws.rs"));
    }

    /** How much the method takes. */
    public static int megabytes(Method method) {
        BodyLimit own = method.getAnnotation(BodyLimit.class);
        if (own != null) {
            return own.megabytes();
        }
        boolean reads = Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
        return reads ? STREAM_MEGABYTES : OBJECT_MEGABYTES;
    }
}
