// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.Test;

/** A caller who closes the connection is no fault of the server; an answer that broke inside it is. */
public class WhoHasGoneTest {

    private static final byte[] LONG = new byte[20_000];

    @Test
    public void nobodyIsToldWhereTheCallerHasGone() throws IOException {
        ApiResponse answer = answer(false);
        IOException gone =
                assertThrows(IOException.class, () -> answer.getOutputStream().write(LONG));
        answer.breakOff(gone);

        answer.finish();

        assertThat(answer.isAbandoned()).isTrue();
    }

    @Test
    public void norWhereThatIsSeenOnlyAtTheEnd() throws IOException {
        ApiResponse answer = answer(false);
        answer.getOutputStream().write(7);

        answer.finish();

        assertThat(answer.isAbandoned()).isTrue();
    }

    @Test
    public void whatBreaksInsideClosesTheConnection() throws IOException {
        ApiResponse answer = answer(true);
        answer.getOutputStream().write(LONG);
        answer.breakOff(new IllegalStateException("the row after this"));

        IOException broken = assertThrows(IOException.class, answer::finish);

        assertThat(broken).hasRootCauseMessage("the row after this");
        assertThat(answer.isAbandoned()).isFalse();
    }

    /** An answer to a caller who is there, or not any more. */
    private static ApiResponse answer(boolean there) {
        ServletOutputStream connection = new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int value) throws IOException {
                if (!there) {
                    throw new IOException("connection reset");
                }
            }
        };
        return new ApiResponse(
                (HttpServletResponse) Proxy.newProxyInstance(
                        HttpServletResponse.class.getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        (proxy, method, arguments) -> method.getName().equals("getOutputStream") ? connection : null),
                null);
    }
}
