// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import org.jspecify.annotations.Nullable;

/**
 * The question before anything is written.
 *
 * @param nothingClassified that what is sent holds nothing classified
 */
public record Gate(@Nullable Boolean nothingClassified) {}
