// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.PUT;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.message.Exchange;
import org.jspecify.annotations.Nullable;
import se.rond.platform.rest.listing.Answers;

/** Calls the resource method, and reads the first page of a list while a refusal can still become an answer. */
final class Calling extends JAXRSInvoker {

    private final Answers answers;

    Calling(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected @Nullable Object performInvocation(Exchange exchange, Object resource, Method method, Object[] parameters)
            throws Exception {
        Object result = called(exchange, resource, method, parameters);
        return answers.of(result, new Invocation(exchange.getInMessage()).request());
    }

    /**
     * A PUT says how something shall be, and may be done again (RFC 9110, 9.2.2). Nothing is left of one that met others who wrote
     * the same at the same moment; done again it finds what they wrote, and is answered as if it had come after them.
     */
    private @Nullable Object called(Exchange exchange, Object resource, Method method, Object[] parameters)
            throws Exception {
        Others others = new Others(new Invocation(exchange.getInMessage()).request());
        while (true) {
            try {
                return super.performInvocation(exchange, resource, method, parameters);
            } catch (InvocationTargetException failed) {
                if (!mayRepeat(method, parameters) || !others.mayBeThrough(failed.getCause())) {
                    throw failed;
                }
            }
        }
    }

    private static boolean mayRepeat(Method method, Object[] parameters) {
        return method.isAnnotationPresent(PUT.class)
                && Stream.of(parameters).noneMatch(InputStream.class::isInstance); // which is read by now
    }
}
