package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import spoor.dossier.content.Dossier;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.dossier.pdf.PdfWriter;
import spoor.words.Language;

/** A dossier on paper. The typefaces come with the build of the page. */
class PdfDossierTest {

    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    /** At the right of a page, in points; see paper.css. */
    private static final float MARGIN = 62;

    @Test
    void aDossierIsPdfA3uAndPdfUa1AndCarriesItsData() throws Exception {
        Dossier dossier = DossierFixture.kept();
        byte[] data = "{\"nodes\":[]}".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = PdfWriter.write(new DossierPage(dossier, Language.ZH, Medium.PAPER), data, dossier.made());

        assertThat(VeraPdf.faults(pdf, "3u")).isEmpty();
        assertThat(VeraPdf.faults(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            byte[] attached = Objects.requireNonNull(files.get(PdfWriter.DATA))
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(attached).isEqualTo(data);
            assertThat(new PDFTextStripper().getText(document)).contains("供应路径").contains("Kupol");
        }
    }

    @Test
    void noLetterStandsBeyondTheMargin() throws Exception {
        Dossier dossier = DossierFixture.kept();
        byte[] pdf = PdfWriter.write(new DossierPage(dossier, Language.EN, Medium.PAPER), EMPTY, dossier.made());

        List<String> beyond = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    super.processTextPosition(text);
                    float right = text.getXDirAdj() + text.getWidthDirAdj();
                    if (right > text.getPageWidth() - MARGIN + 1
                            && !text.getUnicode().isBlank()) {
                        beyond.add("page %d at %.0f: %s".formatted(getCurrentPageNo(), right, text.getUnicode()));
                    }
                }
            }.getText(document);
        }
        assertThat(beyond).isEmpty();
    }
}
