// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.List;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Value;
import se.rond.gapanalysis.domain.oscal.Profile.Criterion;
import se.rond.gapanalysis.domain.oscal.Profile.Selection;

/** Reads which controls a profile means. */
final class SelectionReading {

    private final Remarks remarks;

    SelectionReading(Remarks remarks) {
        this.remarks = remarks;
    }

    Choice choice() {
        return new Choice();
    }

    /** A selection while it is read. */
    final class Choice {

        private boolean all;
        private final List<Criterion> included = new ArrayList<>();
        private final List<Criterion> excluded = new ArrayList<>();

        /** @return whether the field was of the selection */
        boolean takes(String name, Value value) {
            switch (name) {
                case "include-all" -> {
                    all = true;
                    value.fields((inner, field) -> field.unknown());
                }
                case "include-controls" -> value.each(each -> included.add(criterion(each)));
                case "exclude-controls" -> value.each(each -> excluded.add(criterion(each)));
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** Where nothing says what is included, all is. */
        Selection done() {
            return new Selection(all || included.isEmpty(), included, excluded);
        }
    }

    private Criterion criterion(Value value) {
        Draft texts = new Draft("with-child-controls");
        List<String> ids = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        String path = value.path();
        value.fields((name, field) -> {
            switch (name) {
                case "with-ids" -> field.texts(ids::add);
                case "matching" ->
                    field.each(each -> each.fields((inner, text) -> {
                        if (inner.equals("pattern")) {
                            patterns.add(text.text());
                        } else {
                            text.unknown();
                        }
                    }));
                default -> texts.field(name, field);
            }
        });
        if (ids.isEmpty() && patterns.isEmpty()) {
            remarks.warning(path, "Urvalet nämner inga krav.", "The selection names no controls.");
        }
        return new Criterion(ids, patterns, texts.get("with-child-controls").equals("yes"));
    }
}
