package spoor.capture.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import spoor.capture.read.CapturedContent;
import spoor.capture.read.FileKind;
import spoor.capture.read.HeldDocument;
import spoor.capture.read.HeldDocuments;
import spoor.model.BadInput;

/** Reads the text of a captured file. Nothing of it is run, followed or fetched. */
final class TextReader {

    private TextReader() {}

    /** @param address of what was captured, to choose among several documents; may be empty */
    static CapturedText read(Path file, String address) {
        try {
            TextBuilder text = new TextBuilder();
            add(text, file, address);
            return text.build();
        } catch (PdfText.Locked e) {
            return CapturedText.nothing(TextState.LOCKED);
        } catch (IOException | BadInput e) {
            return CapturedText.nothing(TextState.UNREADABLE);
        }
    }

    private static void add(TextBuilder text, Path file, String address) throws IOException {
        FileKind kind = CapturedContent.kind(file);
        switch (kind) {
            case HTML -> HtmlText.add(text, Files.readAllBytes(file), "", address);
            case PDF -> PdfText.add(text, file, address);
            case WARC, WARC_GZ, WACZ -> addArchive(text, HeldDocuments.of(file, kind, address));
        }
    }

    private static void addArchive(TextBuilder text, HeldDocuments held) throws IOException {
        if (held.isCut()) {
            text.cut();
        }
        for (HeldDocument document : held.list()) {
            try {
                addHeld(text, document);
            } catch (IOException e) {
                text.cut();
            }
        }
    }

    private static void addHeld(TextBuilder text, HeldDocument document) throws IOException {
        String type = document.type().toLowerCase(Locale.ROOT);
        if (type.startsWith("application/pdf")) {
            Path file = Files.createTempFile("held", ".pdf");
            try {
                Files.write(file, document.content());
                PdfText.add(text, file, document.address());
            } finally {
                Files.delete(file);
            }
        } else if (type.startsWith("text/plain")) {
            PlainText.add(text, document.content(), document.type(), document.address());
        } else {
            HtmlText.add(text, document.content(), document.type(), document.address());
        }
    }
}
