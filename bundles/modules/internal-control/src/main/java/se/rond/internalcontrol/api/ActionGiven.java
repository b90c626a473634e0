// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be done, by whom and until when.
 *
 * @param owner id of a person
 */
public record ActionGiven(String title, UUID owner, LocalDate dueOn) {}
