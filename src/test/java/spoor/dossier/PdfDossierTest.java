package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierLanguage;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.dossier.pdf.PdfWriter;

/** A dossier on paper. The typefaces come with the build of the page. */
class PdfDossierTest {

    @Test
    void aDossierIsPdfA3uAndPdfUa1AndCarriesItsData() throws Exception {
        Dossier dossier = DossierFixture.kept();
        byte[] data = "{\"nodes\":[]}".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = PdfWriter.write(new DossierPage(dossier, DossierLanguage.ZH, Medium.PAPER), data, dossier.made());

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
}
