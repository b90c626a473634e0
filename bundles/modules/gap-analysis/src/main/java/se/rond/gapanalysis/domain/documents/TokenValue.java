// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import se.rond.gapanalysis.domain.documents.Tokens.Token;

/** The value at which the reading of a JSON or YAML document stands. */
final class TokenValue implements Value {

    private final Tokens tokens;
    private final Limits limits;
    private final Remarks remarks;
    private final PathHere path = new PathHere();
    private Token here;
    private boolean unread = true;
    private int depth;

    TokenValue(Tokens tokens, Limits limits, Remarks remarks) {
        this.tokens = tokens;
        this.limits = limits;
        this.remarks = remarks;
        this.here = tokens.next();
    }

    @Override
    public void fields(Fields reader) {
        if (here != Token.OBJECT) {
            unexpected("ett objekt", "an object");
            return;
        }
        enter();
        Set<String> names = new HashSet<>();
        while (tokens.next() == Token.FIELD) {
            String name = tokens.text();
            path.enter(name);
            if (!names.add(name)) {
                remarks.warning(
                        path(),
                        "Fältet finns flera gånger i samma objekt; listor läggs ihop, annars gäller det sista.",
                        "The field occurs several times in one object; lists are joined, else the last one counts.");
            }
            here = tokens.next();
            unread = true;
            reader.field(name, this);
            skipUnread();
            path.leave();
        }
        depth--;
    }

    @Override
    public void each(Consumer<Value> element) {
        if (here == Token.NOTHING) {
            unread = false;
        } else if (here != Token.LIST) {
            element.accept(this);
        } else {
            enter();
            int index = 0;
            for (here = tokens.next(); here != Token.END_LIST; here = tokens.next()) {
                path.enter(Integer.toString(index++));
                unread = true;
                element.accept(this);
                skipUnread();
                path.leave();
            }
            depth--;
        }
    }

    @Override
    public String text() {
        if (here == Token.TEXT) {
            unread = false;
            return tokens.text();
        }
        if (here == Token.NOTHING) {
            unread = false;
        } else {
            unexpected("en text", "a text");
        }
        return "";
    }

    @Override
    public void unused() {
        remarks.unused(path.name());
        skipUnread();
    }

    @Override
    public void unknown() {
        remarks.warning(
                path(),
                "Fältet är okänt i formatet och läses inte in.",
                "The field is unknown in the format and is not imported.");
        skipUnread();
    }

    @Override
    public String path() {
        return path.pointer();
    }

    private void enter() {
        unread = false;
        if (++depth > limits.depth()) {
            throw limits.tooDeep(path());
        }
    }

    private void unexpected(String sv, String en) {
        if (here != Token.NOTHING) {
            remarks.warning(
                    path(),
                    "Här väntas " + sv + "; det som står här läses inte in.",
                    "Here " + en + " is expected; what is here is not imported.");
        }
        skipUnread();
    }

    private void skipUnread() {
        if (!unread) {
            return;
        }
        unread = false;
        int open = opens(here);
        while (open > 0) {
            Token token = tokens.next();
            open += opens(token);
            if (depth + open > limits.depth()) {
                throw limits.tooDeep(path());
            }
        }
    }

    private static int opens(Token token) {
        return switch (token) {
            case OBJECT, LIST -> 1;
            case END_OBJECT, END_LIST -> -1;
            default -> 0;
        };
    }
}
