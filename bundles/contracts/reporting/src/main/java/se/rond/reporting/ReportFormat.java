// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** As what a report is read. */
public enum ReportFormat {
    /** To read and to archive: tagged (PDF/UA). */
    PDF("application/pdf"),
    /** To go on writing in. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To reckon with. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As in the name of a file and in a parameter: {@code docx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param asked as a parameter has it; {@code null} for PDF
     * @throws Malformed of rule {@code format-unknown}
     */
    public static ReportFormat of(@Nullable String asked) {
        if (asked == null) {
            return PDF;
        }
        for (ReportFormat format : values()) {
            if (format.extension().equals(asked)) {
                return format;
            }
        }
        throw new Malformed(
                "format-unknown",
                new Text("format ska vara pdf, docx eller xlsx.", "format must be pdf, docx or xlsx."));
    }
}
