package spoor.dossier.page;

import java.util.Locale;
import java.util.stream.Stream;
import spoor.words.Words;

/** The picture with what it means in words: drawn in the page, or left to the printer. */
final class PictureChapter {

    /** How wide and how high it is at most on paper, in points. */
    private static final double SHEET = 467;

    private static final double SHEET_HEIGHT = 585;

    private final Leaf leaf;
    private final Words words;
    private final Html html;

    PictureChapter(Leaf leaf) {
        this.leaf = leaf;
        this.words = leaf.words();
        this.html = leaf.html();
    }

    void write(Picture picture) {
        leaf.chapter("picture", "picture");
        int all = leaf.dossier().paths().size();
        if (leaf.medium() == Medium.PAPER) {
            html.open("figure", "class", isTall(picture) ? "tall" : "low");
            paper(picture);
        } else {
            // It scrolls sideways on a small screen
            html.open("figure", "tabindex", "0");
            screen(picture);
        }
        html.open("figcaption");
        html.text(words.say("dossier.pictureText"));
        if (picture.shown() < all) {
            html.text(" "
                    + words.say(
                            "dossier.pictureCut", "shown", words.number(picture.shown()), "all", words.number(all)));
        }
        html.close().close();
        leaf.end();
    }

    private String description(Picture picture) {
        return words.say(
                "dossier.pictureAlt",
                "nodes",
                words.number(picture.nodes().size()),
                "hops",
                words.number(picture.links().size()));
    }

    /** Whether it leaves too little of its sheet for the next chapter to begin there. */
    private static boolean isTall(Picture picture) {
        return picture.height() * scale(picture) > SHEET_HEIGHT / 2;
    }

    private static double scale(Picture picture) {
        return Math.min(SHEET / Picture.WIDTH, SHEET_HEIGHT / picture.height());
    }

    private void paper(Picture picture) {
        double scale = scale(picture);
        String size = String.format(
                Locale.ROOT, "width:%.1fpt;height:%.1fpt", Picture.WIDTH * scale, picture.height() * scale);
        String words = description(picture);
        html.open("object", "type", DossierPage.DRAWN, "alt", words, "title", words, "style", size);
        html.close();
    }

    private void screen(Picture picture) {
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                String.format(Locale.ROOT, "-1 0 %.0f %.0f", Picture.WIDTH + 2, picture.height()),
                "role",
                "img",
                "aria-label",
                description(picture));
        picture.lanes().forEach(this::lane);
        picture.links().forEach(this::link);
        picture.nodes().forEach(this::node);
        html.close();
    }

    private void lane(Picture.Lane lane) {
        html.element(
                "text",
                words.say("dossier.role." + lane.role().name().toLowerCase(Locale.ROOT)),
                "x",
                length(lane.x()),
                "y",
                "18",
                "class",
                "lane");
        html.leaf(
                "line",
                "x1",
                length(lane.x()),
                "x2",
                length(lane.x() + lane.width()),
                "y1",
                "28",
                "y2",
                "28",
                "class",
                "rule " + kind(lane.role()));
    }

    private void link(Picture.Link link) {
        html.open(
                "path",
                "d",
                curve(link.points()),
                "class",
                "link " + link.confidence(),
                "stroke-width",
                length(link.stroke()));
        html.element("title", link.from().name() + " \u2192 " + link.to().name())
                .close();
    }

    private void node(Picture.Node node) {
        html.open("g", "class", "box " + kind(node.role()));
        html.element("title", node.name());
        rect(node, length(node.width()), "rx", "4");
        rect(node, "4", "rx", "2", "class", "edge");
        for (int i = 0; i < node.lines().size(); i++) {
            html.element("text", node.lines().get(i), "x", length(node.x() + 11), "y", length(node.baseline(i)));
        }
        html.close();
    }

    /** As high as the node, from its left edge on. */
    private void rect(Picture.Node node, String width, String... more) {
        String[] place = {"x", length(node.x()), "y", length(node.y()), "width", width, "height", length(node.height())
        };
        html.leaf("rect", Stream.concat(Stream.of(place), Stream.of(more)).toArray(String[]::new));
    }

    private static String curve(double[] points) {
        return "M" + length(points[0]) + " " + length(points[1]) + "C" + length(points[2]) + " " + length(points[3])
                + " " + length(points[4]) + " " + length(points[5]) + " " + length(points[6]) + " " + length(points[7]);
    }

    private static String kind(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String length(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
