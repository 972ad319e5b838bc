package spoor.dossier.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import spoor.model.Unavailable;

/** The typefaces of the printed dossier, which the build of the page lays beside the program. */
final class Typefaces {

    private static final String FOLDER = "/spoor/dossier/fonts/";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private record Face(String family, String file, int weight, FontStyle style) {}

    private static final String HAN = "NotoSansSC_400Regular.ttf";
    private static final String SANS = "SourceSans3_400Regular.ttf";
    private static final String SANS_BOLD = "SourceSans3_600SemiBold.ttf";
    private static final String SERIF = "SourceSerif4_400Regular.ttf";

    private static final List<Face> FACES = List.of(
            new Face("Spoor Serif", SERIF, REGULAR, FontStyle.NORMAL),
            new Face("Spoor Serif", "SourceSerif4_400Regular_Italic.ttf", REGULAR, FontStyle.ITALIC),
            new Face("Spoor Serif", "SourceSerif4_600SemiBold.ttf", SEMIBOLD, FontStyle.NORMAL),
            new Face("Spoor Sans", SANS, REGULAR, FontStyle.NORMAL),
            new Face("Spoor Sans", SANS_BOLD, SEMIBOLD, FontStyle.NORMAL),
            new Face("Spoor Han", HAN, REGULAR, FontStyle.NORMAL),
            // What the printer falls back to by itself
            new Face("serif", SERIF, REGULAR, FontStyle.NORMAL),
            new Face("sans-serif", SANS, REGULAR, FontStyle.NORMAL));

    private Typefaces() {}

    /** @throws Unavailable if this Spoor was built without them */
    static void require() {
        if (Typefaces.class.getResource(FOLDER + HAN) == null) {
            throw new Unavailable(
                    "dossier.typefaces",
                    "This Spoor was built without its page, and so without the typefaces that a PDF needs; take the"
                            + " dossier as html, or build Spoor without -DskipUi=true.");
        }
    }

    static void addTo(PdfRendererBuilder builder) {
        FACES.forEach(
                face -> builder.useFont(() -> open(face.file()), face.family(), face.weight(), face.style(), true));
    }

    /** The outlines of plain letters. */
    static TrueTypeFont sans() {
        return parse(SANS);
    }

    static TrueTypeFont sansBold() {
        return parse(SANS_BOLD);
    }

    /** The outlines of Chinese signs, and of much else. */
    static TrueTypeFont han() {
        return parse(HAN);
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the typeface " + file + " is not on the class path");
        }
        return in;
    }
}
