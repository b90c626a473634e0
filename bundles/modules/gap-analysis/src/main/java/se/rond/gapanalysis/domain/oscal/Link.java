// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

/** A reference to something; {@code #uuid} is a resource of the document, {@code #id} a control or part of it. */
public record Link(String href, String rel, String mediaType, String text) {}
