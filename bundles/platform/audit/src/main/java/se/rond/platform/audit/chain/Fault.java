// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the trail that does not agree.
 *
 * @param unit as in {@link Link}; empty where it concerns a day
 * @param position in the chain; 0 where it concerns the chain or the day as a whole
 * @param entry id of the entry, where there is one
 */
public record Fault(
        LocalDate day, String unit, long position, @Nullable String entry, Kind kind) {

    /** What can be wrong. */
    public enum Kind {
        ENTRY_CHANGED("entry-changed", "Händelsen har ändrats efteråt.", "The entry was changed afterwards."),
        ENTRY_MISSING(
                "entry-missing",
                "En eller flera händelser saknas i kedjan.",
                "One or more entries are missing from the chain."),
        ENTRY_UNKNOWN(
                "entry-unknown", "Händelsen har lagts till utanför kedjan.", "The entry was added outside the chain."),
        ORDER_CHANGED(
                "order-changed",
                "Händelsen följer inte på den som står före.",
                "The entry does not follow upon the one before it."),
        CHAIN_MISSING("chain-missing", "Kedjans slutvärde saknas.", "The head of the chain is missing."),
        CHAIN_CHANGED("chain-changed", "Kedjans slutvärde har ändrats.", "The head of the chain was changed."),
        ROOT_MISSING("root-missing", "Dygnets rot saknas.", "The root of the day is missing."),
        ROOT_CHANGED(
                "root-changed",
                "Dygnets rot stämmer inte med dygnets kedjor: en kedja eller roten har ändrats, lagts till eller tagits bort.",
                "The root of the day does not agree with its chains: a chain or the root was changed, added or removed."),
        ROOT_UNCHAINED(
                "root-unchained",
                "Dygnets rot följer inte på dygnet före.",
                "The root of the day does not follow upon the day before.");

        private final String rule;
        private final String sv;
        private final String en;

        Kind(String rule, String sv, String en) {
            this.rule = rule;
            this.sv = sv;
            this.en = en;
        }

        public String rule() {
            return rule;
        }

        public String sv() {
            return sv;
        }

        public String en() {
            return en;
        }
    }
}
