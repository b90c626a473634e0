// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers and remarks. */
public interface Answers {

    /** All of an assessment, in one question; to be shown. */
    List<Answer> of(UUID assessment);

    /** All of several assessments, by assessment, in one question; to be shown. */
    Map<UUID, List<Answer>> of(Collection<UUID> assessments);

    Optional<Answer> find(UUID assessment, String ref);

    void add(Answer answer);

    /** Writes what has changed so far, so that versions are those that will be read afterwards. */
    void flush();

    Optional<Remark> remark(UUID id);

    /**
     * Oldest first.
     *
     * @param ref only on this question; {@code null} for all
     * @param after id of the last one seen; {@code null} for the first page
     */
    List<Remark> remarks(UUID assessment, @Nullable String ref, @Nullable UUID after, int rows);

    /** How many each question has. */
    Map<String, Long> remarksByRef(UUID assessment);

    void add(Remark remark);
}
