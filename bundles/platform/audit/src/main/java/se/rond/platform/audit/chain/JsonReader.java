// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the JSON that {@link CanonicalJson} writes, however it is spaced: an object becomes a sorted map. */
public final class JsonReader {

    private static final int DEEPEST = 32;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if the text is not one object */
    public static Map<String, Object> object(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            reader.space();
            Map<String, Object> object = reader.members(0);
            reader.space();
            if (reader.at != text.length()) {
                throw reader.unreadable();
            }
            return object;
        } catch (StringIndexOutOfBoundsException endsTooEarly) {
            throw reader.unreadable();
        }
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw unreadable();
        }
        space();
        return switch (text.charAt(at)) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    @SuppressWarnings("NullAway") // a member may be null, the map of the JDK does not say so
    private Map<String, Object> members(int depth) {
        Map<String, Object> object = new TreeMap<>();
        expect('{');
        if (skips('}')) {
            return object;
        }
        do {
            space();
            String key = string();
            space();
            expect(':');
            if (object.containsKey(key)) {
                throw unreadable();
            }
            object.put(key, value(depth + 1));
        } while (skips(','));
        expect('}');
        return object;
    }

    private List<@Nullable Object> elements(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        expect('[');
        if (skips(']')) {
            return list;
        }
        do {
            list.add(value(depth + 1));
        } while (skips(','));
        expect(']');
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> throw unreadable();
        };
    }

    private Long number() {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Long.valueOf(text.substring(start, at));
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw unreadable();
        }
        at += word.length();
        return value;
    }

    private boolean skips(char c) {
        space();
        if (text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        if (text.charAt(at++) != c) {
            throw unreadable();
        }
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("not readable as JSON at character " + at);
    }
}
