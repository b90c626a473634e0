// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;

/**
 * What a figure is asked for.
 *
 * @param unitPath the subtree that counts: records whose path of then begins with it; see {@code Unit#path}
 * @param premise only this premise; {@code null} for all
 * @param period the period
 * @param asOf the moment from which one looks: what is overdue is overdue then
 */
public record FigureQuery(String unitPath, @Nullable UUID premise, Period period, Instant asOf) {}
