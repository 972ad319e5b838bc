package spoor.dossier.docx;

import java.util.List;
import org.w3c.dom.Element;

/**
 * How a piece of text looks.
 *
 * @param style of its paragraph, one of {@code styles.xml}
 */
record TextStyle(String style, boolean bold, boolean italic, boolean raised, boolean quiet, boolean linked) {

    static final TextStyle PLAIN = new TextStyle("Normal", false, false, false, false, false);

    private static final String CODE = "Code";

    private static final List<String> QUIET = List.of("id", "meta", "why", "remark", "chip");

    /** Of what an element holds that begins a paragraph. */
    TextStyle ofBlock(Element block) {
        return new TextStyle(styleOf(block), block.getTagName().equals("th"), false, false, false, false);
    }

    /** Of what an element holds that stands in a line. */
    TextStyle ofInline(Element inline) {
        String tag = inline.getTagName();
        return new TextStyle(
                style,
                bold || tag.equals("strong") || tag.equals("cite"),
                italic || tag.equals("em"),
                raised || tag.equals("sup"),
                quiet || QUIET.stream().anyMatch(each -> isOf(inline, each)),
                linked || tag.equals("a"));
    }

    private String styleOf(Element block) {
        return switch (block.getTagName()) {
            case "h1" -> "Title";
            case "h2" -> "Heading1";
            case "h3" -> isOfPath(block) ? "Heading2" : "Heading3";
            case "figcaption" -> "Caption";
            case "td", "th" -> "Cell";
            case "pre" -> CODE;
            case "ul" -> "ListBullet";
            case "ol" -> isOf(block, "notes") ? "Note" : "Step";
            case "p", "div" -> styleOfText(block);
            default -> style;
        };
    }

    private String styleOfText(Element block) {
        if (isOf(block, "lead")) {
            return "Lead";
        }
        if (isOf(block, "own-words")) {
            return "OwnWords";
        }
        boolean small = List.of("hint", "byline", "kicker", "constraints", "facts-line").stream()
                .anyMatch(each -> isOf(block, each));
        return small ? "Quiet" : style;
    }

    /** Whether lines end where they are written. */
    boolean keepsLines() {
        return style.equals(CODE);
    }

    /** Headings of paths, and of nothing else, bear a number. */
    private static boolean isOfPath(Element heading) {
        return heading.getFirstChild() instanceof Element number && isOf(number, "no");
    }

    static boolean isOf(Element element, String kind) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(kind);
    }
}
