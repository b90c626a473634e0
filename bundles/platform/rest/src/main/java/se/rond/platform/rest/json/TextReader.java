// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import se.rond.kernel.Visible;

/**
 * Text that every database keeps and every screen shows: no control characters but lines and tabs, no half characters. What
 * shows nothing at all says nothing: it is empty, however many characters it has.
 */
final class TextReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json); // a number is not its digits
        }
        String text = StringDeserializer.instance.deserialize(json, context);
        if (text != null && text.codePoints().anyMatch(TextReader::isUnusable)) {
            throw context.weirdStringException(text, String.class, "unusable character");
        }
        return text == null || Visible.anythingIn(text) ? text : "";
    }

    private static boolean isUnusable(int character) {
        boolean control = Character.getType(character) == Character.CONTROL;
        return (control && character != '\n' && character != '\r' && character != '\t')
                || Character.getType(character) == Character.SURROGATE;
    }
}
