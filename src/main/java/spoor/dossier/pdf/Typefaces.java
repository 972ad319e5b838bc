package spoor.dossier.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import spoor.model.Unavailable;

/** The typefaces of the printed dossier, which the build of the page lays beside the program. */
final class Typefaces {

    private static final String FOLDER = "/spoor/dossier/fonts/";
    private static final String SUBSTITUTIONS = "GSUB";
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
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
        FACES.forEach(face -> builder.useFont(
                () -> new ByteArrayInputStream(read(face.file())), face.family(), face.weight(), face.style(), true));
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
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + file + " cannot be read", e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the typeface " + file + " is not on the class path");
            }
            return withoutLigatures(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + file + " cannot be read", e);
        }
    }

    /**
     * Hides the table of substitutions: a ligature is a sign of its own that says no letters, which PDF/A-3u forbids and which
     * nobody could search for. The directory of a TrueType file begins at byte 12 and has 16 bytes for each table, name first.
     */
    private static byte[] withoutLigatures(byte[] font) {
        int tables = ((font[4] & 0xFF) << 8) | (font[5] & 0xFF);
        for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
            if (new String(font, at, SUBSTITUTIONS.length(), StandardCharsets.US_ASCII).equals(SUBSTITUTIONS)) {
                font[at] = 'x';
            }
        }
        return font;
    }
}
