// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.impl.action.command.DefaultActionPreparator;
import se.rond.access.AccessControl;

/** Runs a command as the shell does: references first, then what was typed, read by the shell's own parser. */
final class Console {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final Session session = answering(Session.class, "getConsole", arguments -> out);
    private final AccessControl access =
            answering(AccessControl.class, "asSystem", arguments -> ((Supplier<?>) arguments[0]).get());

    interface Answer {
        Object to(Object[] arguments);
    }

    /** A part of the platform that answers one question. */
    static <T> T answering(Class<T> type, String question, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().equals(question)) {
                        return answer.to(given);
                    }
                    throw new UnsupportedOperationException(method.toString());
                }));
    }

    String run(Action command, Object service, String... typed) throws Exception {
        for (Field field : command.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Reference.class)) {
                field.setAccessible(true);
                Object reference = field.getType() == Session.class
                        ? session
                        : field.getType() == AccessControl.class ? access : service;
                field.set(command, reference);
            }
        }
        new DefaultActionPreparator().prepare(command, session, List.of((Object[]) typed));
        command.execute();
        return written.toString(StandardCharsets.UTF_8);
    }
}
