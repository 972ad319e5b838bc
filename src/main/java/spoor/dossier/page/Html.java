package spoor.dossier.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * HTML that is XML at the same time, so that a browser and the printer read one text. Whatever is written as text or value is
 * escaped; what XML cannot hold is left out.
 */
public final class Html {

    private static final Set<String> LISTS = Set.of("ol", "ul", "li");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();
    private final Medium medium;

    public Html(Medium medium) {
        this.medium = medium;
    }

    /** Opens an element; attributes are names and values in turn. */
    public Html open(String element, String... attributes) {
        String written = medium == Medium.PAPER && LISTS.contains(element) ? "div" : element;
        begin(written, written.equals(element) ? attributes : withClass(element, attributes));
        out.append('>');
        open.push(written);
        return this;
    }

    /** The printer tags lists that break over pages so that PDF/UA refuses them; blocks of the same look it tags well. */
    private static String[] withClass(String element, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        int at = all.indexOf("class");
        if (at >= 0) {
            all.set(at + 1, all.get(at + 1) + " " + element);
        } else {
            all.addAll(List.of("class", element));
        }
        return all.toArray(String[]::new);
    }

    /** An element without content. */
    public Html leaf(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds this text alone. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** A name that comes from data, kept apart from the direction of writing around it. */
    public Html name(String name) {
        return element("bdi", name);
    }

    /** Style sheets, which are ours. */
    public Html css(String css) {
        out.append(css);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends a line, where a reader of the source would. */
    public Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is still open");
        }
        return out.toString();
    }

    private void begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().filter(Html::isWritten).forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(point);
            }
        });
    }

    /** What XML 1.0 can hold, without signs that turn the direction of the text around them. */
    private static boolean isWritten(int point) {
        boolean control = point < 0x20 && point != '\n' && point != '\t';
        boolean odd = (point >= 0x7F && point <= 0x9F)
                || (point >= 0xD800 && point <= 0xDFFF)
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean turning = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return !control && !odd && !turning;
    }
}
