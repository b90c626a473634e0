// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

/**
 * A report as bytes.
 *
 * @param content belongs to whoever asked for it
 */
public record ReportFile(ReportFormat format, byte[] content) {

    public String mediaType() {
        return format.mediaType();
    }

    /**
     * What {@code Content-Disposition} says.
     *
     * @param name without extension: letters, digits, dots, dashes and underscores; anything else becomes a dash
     */
    public String disposition(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]+", "-") + "." + format.extension() + "\"";
    }
}
