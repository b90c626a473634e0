// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import org.jspecify.annotations.Nullable;
import se.rond.securityprotection.api.Words;
import se.rond.securityprotection.application.KeyDesk.Found;
import se.rond.securityprotection.domain.DutyRecord;
import se.rond.securityprotection.domain.SealedWords;

/** Seals what is written about a duty and opens it again: every text for its own row and column. */
record DutyWords(KeyDesk keys, Found found) {

    private static final String REG_NO = "REG_NO";
    private static final String NOTE = "NOTE";
    private static final String RESPONSIBLE = "RESPONSIBLE";
    static final String DECISION = "DECISION_NO";

    SealedWords seal(String code, @Nullable String regNo, @Nullable String note, @Nullable String responsible) {
        String row = DutyRecord.idOf(code).toString();
        return new SealedWords(
                keys.seal(found, regNo, row, REG_NO),
                keys.seal(found, note, row, NOTE),
                keys.seal(found, responsible, row, RESPONSIBLE));
    }

    Words open(DutyRecord duty) {
        String row = duty.id().toString();
        SealedWords sealed = duty.words().orElse(new SealedWords(null, null, null));
        return new Words(
                keys.open(found, sealed.regNo(), row, REG_NO),
                keys.open(found, sealed.note(), row, NOTE),
                keys.open(found, sealed.responsible(), row, RESPONSIBLE),
                keys.open(found, duty.decision(), row, DECISION));
    }
}
