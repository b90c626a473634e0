// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.LocalDate;
import java.util.List;

/** What figures count. */
public interface Figures {

    /** Somebody completed a course on a day, where they were then. */
    record Completed(String path, String course, String person, LocalDate day) {}

    /** A course was held for a unit on a day, and somebody attended. */
    record Held(String path, String course, String unit, LocalDate day) {}

    /** People who are nobody of ours took part. */
    record Outside(String course, LocalDate day, long people) {}

    /** How many took part in the sessions of a course that were held, where they are a number and no names. */
    long participants(String course, LocalDate from, LocalDate to);

    List<Completed> completed(String path, LocalDate from, LocalDate to);

    List<Held> held(String path, LocalDate from, LocalDate to);

    List<Outside> outside(LocalDate from, LocalDate to);

    /** Persons who completed a course in a year and whose records have been disposed of. */
    record Kept(String path, String course, long people) {}

    /** Of whole years. */
    List<Kept> kept(String path, int fromYear, int toYear);
}
