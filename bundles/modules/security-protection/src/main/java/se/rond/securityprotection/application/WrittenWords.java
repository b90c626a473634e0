// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.PersonalNumbers;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.kernel.Visible;
import se.rond.securityprotection.domain.DutyRecord;

/** What may not be written here. What was refused is neither repeated nor kept anywhere. */
final class WrittenWords {

    private static final int REG_NO = 40;
    private static final int NOTE = 200;
    private static final int RESPONSIBLE = 80;

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final List<Violation> violations = new ArrayList<>();

    /** @throws Invalid of rule {@code gate} unless the question was answered */
    static void requireGate(@Nullable Boolean nothingClassified) {
        WrittenWords words = new WrittenWords();
        words.gate(nothingClassified);
        words.refuse();
    }

    /** That the question was answered, told with whatever else is wrong. */
    void gate(@Nullable Boolean nothingClassified) {
        if (!Boolean.TRUE.equals(nothingClassified)) {
            violations.add(
                    new Violation(
                            "/nothingClassified",
                            "gate",
                            new Text(
                                    "Svara först på kontrollfrågan. Innehåller det något säkerhetsskyddsklassificerat får det inte"
                                            + " skrivas här.",
                                    "Answer the gate question first. What holds anything classified must not be written here.")));
        }
    }

    /** The day on which a duty was fulfilled; today where what was given cannot be. */
    LocalDate day(@Nullable LocalDate given, DutyRecord duty, LocalDate today) {
        if (given == null) {
            violations.add(new Violation(
                    "/fulfilledOn",
                    "day-missing",
                    new Text("Ange den dag då det var gjort.", "Give the day on which it was done.")));
            return today;
        }
        duty.impossible(given, today).ifPresent(violations::add);
        return given;
    }

    @Nullable
    String regNo(@Nullable String text) {
        return checked(text, REG_NO, "/regNo");
    }

    @Nullable
    String note(@Nullable String text) {
        return checked(text, NOTE, "/note");
    }

    @Nullable
    String responsible(@Nullable String text) {
        return checked(text, RESPONSIBLE, "/responsible");
    }

    String decision(@Nullable String text) {
        return required(
                checked(text, REG_NO, "/decision"),
                "/decision",
                "decision-missing",
                new Text(
                        "Ange beslutets nummer. Utan beslut gäller skyldigheten.",
                        "Give the number of the decision. Without one the duty applies."));
    }

    String disposalDecision(@Nullable String text) {
        return required(
                checked(text, REG_NO, "/decision"),
                "/decision",
                "decision-missing",
                new Text(
                        "Ange gallringsbeslutets nummer. Utan beslut gallras inget.",
                        "Give the number of the decision on disposal. Without one nothing is disposed of."));
    }

    String requiredRegNo(@Nullable String text) {
        return required(
                regNo(text),
                "/regNo",
                "reg-no-missing",
                new Text(
                        "Ange diarienumret. Handlingen själv hör inte hemma här.",
                        "Give the registration number. The document itself does not belong here."));
    }

    private String required(@Nullable String text, String pointer, String rule, Text message) {
        if (text == null) {
            violations.add(new Violation(pointer, rule, message));
            return "";
        }
        return text;
    }

    /** @throws Invalid with all that was found */
    void refuse() {
        if (violations.size() == 1) {
            Violation only = violations.get(0);
            throw new Invalid(only.pointer(), only.rule(), only.message());
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private @Nullable String checked(@Nullable String text, int longest, String pointer) {
        if (text == null || !Visible.anythingIn(text)) {
            return null;
        }
        String stripped = text.strip();
        refuseLength(stripped, longest, pointer);
        refuseClass(stripped, pointer);
        refusePeople(stripped, pointer);
        return stripped;
    }

    private void refuseLength(String text, int longest, String pointer) {
        if (text.length() > longest) {
            violations.add(new Violation(
                    pointer,
                    "text-too-long",
                    new Text(
                            "Högst " + longest + " tecken. Skriv mindre.",
                            "At most " + longest + " characters. Write less.")));
        }
    }

    private void refuseClass(String text, String pointer) {
        if (ClassWords.areIn(text)) {
            violations.add(
                    new Violation(
                            pointer,
                            "classified-words",
                            new Text(
                                    "Texten har ett ord för en säkerhetsskyddsklass. Skriv inget om innehåll eller klass. Har något"
                                            + " klassificerat kommit in: begär att det tas bort, och anmäl det utanför systemet.",
                                    "The text has a word for a protective marking. Write nothing about content or class. If anything"
                                            + " classified has come in: ask for it to be removed, and report it outside the system.")));
        }
    }

    private void refusePeople(String text, String pointer) {
        if (PersonalNumbers.isWritten(text)) {
            violations.add(new Violation(
                    pointer,
                    "personal-number",
                    new Text(
                            "Texten har ett personnummer. Skriv en funktion, ingen person.",
                            "The text has a personal identity number. Write a function, not a person.")));
        }
        if (MAIL.matcher(Visible.of(text)).find()) {
            violations.add(new Violation(
                    pointer,
                    "mail-address",
                    new Text(
                            "Texten har en e-postadress. Skriv en funktion, ingen person.",
                            "The text has an e-mail address. Write a function, not a person.")));
        }
    }
}
