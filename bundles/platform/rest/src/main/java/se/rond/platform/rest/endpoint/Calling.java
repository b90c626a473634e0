// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import java.lang.reflect.Method;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import se.rond.platform.rest.listing.Answers;
import se.rond.platform.rest.listing.Wish;

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
        Message request = exchange.getInMessage();
        Wish wish =
                new Invocation(request).request().getAttribute(Wish.PROPERTY) instanceof Wish noted ? noted : Wish.JSON;
        return answers.of(result, wish, new UriInfoImpl(request));
    }
}
