package spoor.capture.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The text of a PDF, page by page. A heavy or hostile one is held in by the memory and the time of the process that reads it. */
final class PdfText {

    private static final int MOST_PAGES = 2_000;

    private static final char PARAGRAPH = '\u0001';

    private PdfText() {}

    /** A PDF that needs a password. */
    static final class Locked extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Adds a PDF as a part.
     *
     * @throws Locked if it needs a password
     */
    static void add(TextBuilder text, Path file, String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDDocumentInformation said = document.getDocumentInformation();
            text.part(address, said == null ? "" : plain(said.getTitle()));
            PDFTextStripper stripper = stripper();
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= pages && !text.isFull(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String words = stripper.getText(document);
                texts.add(words);
                addPage(text, page, words);
            }
            if (texts.size() < document.getNumberOfPages()) {
                text.cut();
            }
            text.pages(PageNumbers.of(document, texts));
        } catch (InvalidPasswordException e) {
            throw (Locked) new Locked().initCause(e);
        } catch (RuntimeException e) {
            throw new IOException("The PDF is damaged", e);
        }
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setParagraphStart(String.valueOf(PARAGRAPH));
        stripper.setLineSeparator("\n");
        return stripper;
    }

    private static void addPage(TextBuilder text, int page, String words) {
        for (String paragraph : words.split(String.valueOf(PARAGRAPH), -1)) {
            text.add(BlockKind.PARAGRAPH, page, PdfLines.join(paragraph));
        }
    }

    private static String plain(@Nullable String title) {
        return title == null ? "" : title.strip();
    }
}
