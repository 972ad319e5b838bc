package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.FirmFile;
import spoor.designation.Designation.Note;
import spoor.designation.Designation.Section;
import spoor.dossier.VeraPdf;
import spoor.dossier.pdf.PdfWriter;
import spoor.dossier.seal.BrokenSeal;
import spoor.dossier.seal.StampingAuthority;
import spoor.dossier.seal.Verification;
import spoor.export.ExportService;
import spoor.model.BadInput;
import spoor.words.Language;
import spoor.words.Words;

class DesignationFilesTest {

    private static final Instant MADE = Instant.parse("2026-11-30T18:00:00Z");

    private static DesignationFiles files() {
        StampingAuthority nobody = mock(StampingAuthority.class);
        when(nobody.stamp(any())).thenReturn(new byte[0]);
        return new DesignationFiles(mock(ExportService.class), nobody);
    }

    /** Of more than one page, with names in three scripts. */
    private static Designation file() {
        return file(Language.EN);
    }

    private static Designation file(Language language) {
        Words words = new Words(language);
        List<Cell> cells = IntStream.range(0, 60)
                .mapToObj(at -> new Cell(
                        at < 30 ? Section.NAMES : Section.HOPS,
                        "alias, Chinese",
                        "厦门林巴贺 Лимбах <b> " + at,
                        List.of(1, 2)))
                .toList();
        FirmFile firm = new FirmFile("c1", "Limbach", "probable", true, cells);
        FirmFile other = new FirmFile("c2", "Kupol", "none", true, List.of(Cell.unknown(Section.NAMES, words)));
        List<Note> notes = List.of(
                new Note(
                        1,
                        "s1",
                        "Regulation 269/2014",
                        "EU",
                        "2024-12-16",
                        "https://eur-lex.example/x",
                        "no. 505",
                        "",
                        ""),
                new Note(2, "s2", "", "", "", "javascript:alert(1)", "", "2026-11-01", "Reuters"));
        return new Designation(
                Cover.of(words, List.of(firm, other), "Who?", null),
                Criteria.require("uk-6", words),
                List.of(firm, other),
                notes,
                61,
                60,
                1,
                "2026-11-30",
                "v1",
                language.tag());
    }

    @Test
    void onPaperItIsPdfA3uAndPdfUa1WithItsCellsInside() throws Exception {
        byte[] pdf = files().write(file(), DesignationForm.PDF, MADE);

        assertThat(VeraPdf.faults(pdf, "3u")).isEmpty();
        assertThat(VeraPdf.faults(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] attached = Objects.requireNonNull(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get(PdfWriter.DATA))
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(new String(attached, StandardCharsets.UTF_8)).contains("\"section\":\"names\"");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("LEAD ONLY", "厦门林巴贺 Лимбах <b> 59", "regulation 6", "Regulation 269/2014", "s2");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsWrittenInEachLanguage(Language language) throws Exception {
        byte[] pdf = files().write(file(language), DesignationForm.PDF, MADE);

        assertThat(VeraPdf.faults(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.tag());
            Words words = new Words(language);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(words.say("proposal.unknown"), words.say("designation.section.hops"))
                    .satisfies(text -> assertThat(text.contains(words.say("designation.english")))
                            .isEqualTo(language != Language.EN))
                    .doesNotContain("proposal.", "designation.", "{{");
        }
    }

    @Test
    void sealedItSaysWhichByteWasChanged() throws Exception {
        byte[] zip = files().write(file(), DesignationForm.ZIP, MADE);

        assertThat(Verification.of(zip).title()).isEqualTo("File for United Kingdom (FCDO)");
        zip[zip.length / 2] ^= 1;
        assertThatThrownBy(() -> Verification.of(zip)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aFormIsOneOfFive() {
        assertThat(DesignationForm.requireWord("ftm").ending()).isNotEqualTo("ftm");
        assertThatThrownBy(() -> DesignationForm.requireWord("docx"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds 'docx'; use csv, xlsx, ftm, pdf or zip");
    }
}
