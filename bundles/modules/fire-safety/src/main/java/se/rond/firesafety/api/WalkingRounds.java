// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Saved;

/**
 * What an inspector does with a check round. Doing again what one has done already changes nothing and gives the present
 * record. Refusals name their rule; see the README of the module.
 */
@ProviderType
public interface WalkingRounds {

    RoundDetail start(UUID round);

    /**
     * Answers a point. The first answer starts an open round.
     *
     * @param seen needed to change an answer; not for the first one, nor for the same one again. Who gives, without
     *     having seen any, the answer that stands already, agrees with it: it stands as it is
     */
    Saved<AnswerView> answer(UUID round, String point, AnswerGiven given, IfMatch seen);

    /**
     * Keeps, in the trail of the round, an answer that did not come to stand: somebody else had answered the point, or the
     * round took no answers any more, and its author let it go. Changes neither the round nor its answers.
     */
    void setAside(UUID round, String point, AnswerGiven given);

    /** Hands the round in, and reports every deficiency that was not reported before, in the same unit of work. */
    RoundDetail submit(UUID round);

    /** Hands a returned round in again. */
    RoundDetail resubmit(UUID round);
}
