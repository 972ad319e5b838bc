package spoor.dossier.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Text as outlines, so that a picture needs no typeface of the machine. Fonts are opened when a letter asks for them. */
final class Letters {

    private final List<Supplier<TrueTypeFont>> sources;
    private final List<TrueTypeFont> opened = new ArrayList<>();

    /** @param sources typefaces, the first that has a letter draws it */
    Letters(List<Supplier<TrueTypeFont>> sources) {
        this.sources = sources;
    }

    /** The outline of a text that begins at this point of its base line. */
    Shape outline(String text, double x, double y, double size) {
        Path2D.Double outline = new Path2D.Double();
        double at = x;
        try {
            for (int point : text.codePoints().toArray()) {
                TrueTypeFont font = fontOf(point);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
                double scale = size / font.getUnitsPerEm();
                GlyphData data =
                        font.getGlyph() == null ? null : font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
                    outline.append(data.getPath().getPathIterator(place), false);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a typeface cannot be read", e);
        }
        return outline;
    }

    private TrueTypeFont fontOf(int point) throws IOException {
        for (int i = 0; i < sources.size(); i++) {
            if (i == opened.size()) {
                opened.add(sources.get(i).get());
            }
            if (opened.get(i).getUnicodeCmapLookup().getGlyphId(point) != 0) {
                return opened.get(i);
            }
        }
        return opened.getFirst();
    }
}
