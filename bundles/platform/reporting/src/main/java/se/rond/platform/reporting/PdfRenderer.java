// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.rond.reporting.Report;

/** Renders a report as PDF/UA: tagged, with language and title, in a font that is carried along. */
final class PdfRenderer {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfRenderer() {}

    static byte[] render(Report report, Language language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("DejaVuSans.ttf"), "Rond", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "Rond", BOLD, FontStyle.NORMAL, true);
        // nothing that a report says is an address to be fetched
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Rond");
        builder.withHtmlContent(Markup.of(report, language), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfRenderer.class.getResourceAsStream("/fonts/" + name), name);
    }
}
