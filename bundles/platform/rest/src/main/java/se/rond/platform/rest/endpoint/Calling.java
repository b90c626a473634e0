// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import java.lang.reflect.Method;
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
        Object result = super.performInvocation(exchange, resource, method, parameters);
        return answers.of(result, new Invocation(exchange.getInMessage()).request());
    }
}
