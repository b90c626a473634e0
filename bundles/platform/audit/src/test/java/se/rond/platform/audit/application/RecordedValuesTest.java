// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.kernel.Text;
import se.rond.platform.audit.chain.CanonicalJson;

public class RecordedValuesTest {

    @Test
    public void onlyWhatChangedIsKept() {
        Map<String, Object> before = Map.of("state", "open", "due", LocalDate.of(2026, 11, 23));
        Map<String, Object> after = Map.of("state", "submitted", "due", LocalDate.of(2026, 11, 23));

        assertThat(Values.changed(before, after)).isEqualTo(Map.of("state", "open"));
        assertThat(Values.changed(after, before)).isEqualTo(Map.of("state", "submitted"));
    }

    @Test
    public void whatIsNewOrGoneIsKeptAlsoIfItIsNothing() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("walked", null);

        assertThat(Values.changed(nothing, Map.of())).containsEntry("walked", null);
    }

    @Test
    public void whateverIsHandedOverGetsACanonicalForm() {
        UUID unit = new UUID(1, 2);
        Map<String, Object> fields = new HashMap<>();
        fields.put("severity", Compartment.HR_TRAINING);
        fields.put("area", new BigDecimal("12.50"));
        fields.put("name", new Text("å", "a"));
        fields.put("place", new Place(unit, null));
        fields.put("photos", new ArrayList<>(List.of(unit)));
        fields.put("count", 3);

        assertThat(CanonicalJson.of(Values.changed(fields, Map.of())))
                .isEqualTo("{\"area\":\"12.50\",\"count\":3,\"name\":{\"en\":\"a\",\"sv\":\"å\"},\"photos\":[\"" + unit
                        + "\"],\"place\":{\"premise\":null,\"record\":null,\"unit\":\"" + unit
                        + "\"},\"severity\":\"hr_training\"}");
    }

    @Test
    public void whatIsTooLongBecomesItsLengthAndItsDigest() {
        Map<String, Object> fields = Map.of("long", "x".repeat(40_000), "short", "y");

        assertThat(Values.changed(fields, Map.of()))
                .containsEntry("short", "y")
                .hasEntrySatisfying(
                        "long",
                        value -> assertThat(value)
                                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                                .containsEntry("length", 40_000)
                                .containsKey("sha256"));
    }

    @Test
    public void howeverMuchThereIsItFitsItsColumn() {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            fields.put("field" + i, "value" + i);
        }

        assertThat(CanonicalJson.of(Values.changed(fields, Map.of()))).hasSizeLessThan(Values.LONGEST);
    }

    @Test
    public void whatADatabaseWouldRefuseIsReplaced() {
        assertThat(Values.clean("a\0b\uD800c😀")).isEqualTo("a\uFFFDb\uFFFDc😀");
    }
}
