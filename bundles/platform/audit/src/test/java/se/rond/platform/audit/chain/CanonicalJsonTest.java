// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class CanonicalJsonTest {

    @Test
    public void theOrderOfFieldsDoesNotMatter() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", 2L);
        one.put("a", 1L);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", 1L);
        other.put("b", 2L);

        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other)).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    public void aTextIsEscapedAsRfc8785Says() {
        assertThat(CanonicalJson.of("å\"\\/\b\t\n\f\r\u0001\u007f€"))
                .isEqualTo("\"å\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\u007f€\"");
    }

    @Test
    public void whatIsWrittenIsReadBackTheSame() {
        Map<String, Object> value = new HashMap<>();
        value.put("text", "\"\\ \n å 😀 \u0001");
        value.put("number", -42L);
        value.put("nothing", null);
        value.put("list", Arrays.asList(true, false, null, List.of(), Map.of()));
        value.put("", Map.of("x", Map.of("y", "z")));

        assertThat(JsonReader.object(CanonicalJson.of(value))).isEqualTo(value);
    }

    @Test
    public void spacedOutJsonBecomesCanonicalAgain() {
        assertThat(CanonicalJson.of(JsonReader.object(" { \"b\" : [ 1 , 2 ] ,\n\"a\" : \"\\u00e5\" } ")))
                .isEqualTo("{\"a\":\"å\",\"b\":[1,2]}");
    }

    @Test
    public void whatIsNoObjectIsRefused() {
        for (String text :
                List.of("", "{", "[]", "{\"a\":1", "{\"a\":1}}", "{\"a\":1.5}", "{\"a\":1,\"a\":2}", "{\"a\":tru}")) {
            assertThatThrownBy(() -> JsonReader.object(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void nestingHasAnEnd() {
        assertThatThrownBy(() -> JsonReader.object("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void fractionsHaveNoCanonicalFormHere() {
        assertThatThrownBy(() -> CanonicalJson.of(0.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
