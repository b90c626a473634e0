// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Objects;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** What CXF knows about the request that this thread serves. */
record Invocation(Message message) {

    static Invocation current() {
        return new Invocation(
                PhaseInterceptorChain.getCurrentMessage().getExchange().getInMessage());
    }

    /** Whether an operation was found that takes the request. */
    boolean hasOperation() {
        return message.getExchange().get(OperationResourceInfo.class) != null;
    }

    /** The resource method, with its annotations. */
    Method method() {
        OperationResourceInfo operation = message.getExchange().get(OperationResourceInfo.class);
        Method annotated = operation.getAnnotatedMethod();
        return annotated != null ? annotated : operation.getMethodToInvoke();
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Objects.requireNonNull(message.get(AbstractHTTPDestination.HTTP_REQUEST));
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Objects.requireNonNull(message.get(AbstractHTTPDestination.HTTP_RESPONSE));
    }
}
