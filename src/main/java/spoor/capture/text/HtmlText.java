package spoor.capture.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The text of a page as it is read: without programs, styles, navigation, forms and what it hides. */
final class HtmlText {

    private static final int LONGEST_PAGE = 8_000_000;

    /** Deeper nothing is nested by people; it would take long to read. */
    private static final int DEEPEST = 512;

    /** Pictures and typefaces inside a page that was saved as one file. */
    private static final Pattern INSIDE = Pattern.compile("data:[\\w./+;=-]{0,120},[^\"')\\s>]{200,}");

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "button",
            "textarea",
            "nav",
            "head",
            "dialog",
            "menu");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "blockquote",
            "pre",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "figure",
            "figcaption",
            "address",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "form",
            "fieldset",
            "details",
            "summary",
            "body",
            "center",
            "thead",
            "tbody",
            "tfoot");

    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private HtmlText() {}

    /** Adds a page as a part. */
    static void add(TextBuilder text, byte[] bytes, String served, String address) {
        Encoding.Decoded decoded = Encoding.decode(bytes, served);
        String page = INSIDE.matcher(decoded.text()).replaceAll("data:");
        if (page.length() > LONGEST_PAGE) {
            text.cut();
            page = page.substring(0, LONGEST_PAGE);
        }
        Document document = Jsoup.parse(page, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        text.encoding(decoded.encoding());
        text.part(address, document.title());
        document.body().filter(new Reading(text));
    }

    /** Goes through a page once; what is gathered becomes a block where the next one begins or this one ends. */
    private static final class Reading implements NodeFilter {

        private final TextBuilder text;
        private final StringBuilder gathered = new StringBuilder();
        private BlockKind kind = BlockKind.PARAGRAPH;
        private boolean lines;
        private boolean inRow;

        Reading(TextBuilder text) {
            this.text = text;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                gather(lines ? words.getWholeText() : words.text());
            } else if (node instanceof Element element) {
                if (isSilent(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            }
            if (text.isFull()) {
                text.cut();
                return FilterResult.STOP;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element);
            }
            return FilterResult.CONTINUE;
        }

        private void gather(String words) {
            boolean blank = gathered.isEmpty() || Character.isWhitespace(gathered.charAt(gathered.length() - 1));
            gathered.append(blank && !lines ? words.stripLeading() : words);
        }

        private void begin(Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                gathered.append('\n');
            } else if (inRow) {
                if (BLOCKS.contains(name)) {
                    gather(" ");
                }
            } else if (BLOCKS.contains(name) || name.equals("tr") || isCell(name)) {
                flush();
                inRow = name.equals("tr") && isOfData(element);
                kind = inRow ? BlockKind.ROW : kindOf(element, name);
                lines = name.equals("pre");
                if (name.equals("table")) {
                    text.table();
                }
            }
        }

        private void end(Element element) {
            String name = element.normalName();
            if (name.equals("tr") || (!inRow && (BLOCKS.contains(name) || isCell(name)))) {
                flush();
                inRow = false;
                kind = BlockKind.PARAGRAPH;
                lines = false;
            } else if (inRow && isCell(name) && element.nextElementSibling() != null) {
                gathered.append(" | ");
            }
        }

        private static boolean isCell(String name) {
            return name.equals("td") || name.equals("th");
        }

        /** Rows can also be there for the layout of a page. */
        private static boolean isOfData(Element row) {
            return row.childrenSize() > 1 && row.selectFirst("table, h1, h2, h3") == null;
        }

        private static BlockKind kindOf(Element element, String name) {
            return switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
                case "li", "dt", "dd" -> BlockKind.ITEM;
                default -> inside(element);
            };
        }

        /** A paragraph within an item or a heading is of its kind. */
        private static BlockKind inside(Element element) {
            Element parent = element.parent();
            for (int up = 0; parent != null && up < 3; up++, parent = parent.parent()) {
                if (parent.normalName().equals("li")) {
                    return BlockKind.ITEM;
                }
                if (parent.normalName().matches("h[1-6]")) {
                    return BlockKind.HEADING;
                }
            }
            return BlockKind.PARAGRAPH;
        }

        private void flush() {
            String block = lines ? gathered.toString() : tidy(gathered.toString());
            gathered.setLength(0);
            if (!block.replace("|", "").isBlank()) {
                text.add(kind, 0, block);
            }
        }

        private static String tidy(String block) {
            return block.replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
                    .replaceAll("[ ]*\\n[ ]*", "\n")
                    .replaceAll("\\n{2,}", "\n");
        }

        private static boolean isSilent(Element element) {
            return SILENT.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || (element.hasAttr("style")
                            && HIDDEN.matcher(element.attr("style")).find());
        }
    }
}
