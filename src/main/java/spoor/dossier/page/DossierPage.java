package spoor.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spoor.dossier.content.Dossier;
import spoor.search.TradeFlow;
import spoor.words.Language;
import spoor.words.QuestionText;
import spoor.words.Words;

/** Writes a dossier as one HTML file that asks nobody for anything. */
public final class DossierPage {

    /** The type of the object in whose place whoever prints draws {@link #picture()}. */
    public static final String DRAWN = "spoor/picture";

    /** Nothing is fetched, run or sent; styles stand inside. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private final Dossier dossier;
    private final Words words;
    private final Leaf leaf;
    private final Html html;
    private final QuestionText question;
    private final Picture picture;

    public DossierPage(Dossier dossier, Language language, Medium medium) {
        this.dossier = dossier;
        this.html = new Html(medium);
        this.words = new Words(language);
        Dossier.Index index = dossier.index();
        this.leaf = new Leaf(dossier, index, words, new Footnotes(), html, medium);
        this.question = new QuestionText(words, index::name, dossier.request().trace());
        this.picture = Picture.of(dossier.paths(), index);
    }

    /** What stands above it: the author's title, or the question. */
    public String title() {
        return dossier.request().title().isEmpty()
                ? words.say("dossier.title")
                : dossier.request().title();
    }

    /** The question as a sentence. */
    public String question() {
        return question.sentence();
    }

    /** The picture, for whoever draws it. */
    public Picture picture() {
        return picture;
    }

    /** What a lane of the picture is called. */
    public String laneName(Picture.Lane lane) {
        return words.say("dossier.role." + lane.role().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The whole document. Call once. */
    public String write() {
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                words.language().tag(),
                "xml:lang",
                words.language().tag());
        head();
        html.line().open("body");
        running();
        html.open("main");
        cover();
        contents();
        claims();
        new PictureChapter(leaf).write(picture);
        new CheckChapter(leaf).write();
        new PathChapter(leaf).write();
        new ValueChapter(leaf).write();
        new TableChapter(leaf).write();
        figures();
        new DecisionChapter(leaf).write();
        new LimitChapter(leaf).write();
        new SourceChapter(leaf).write();
        new MethodChapter(leaf).write();
        html.close().close().close();
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private void head() {
        html.line().open("head").leaf("meta", "charset", "utf-8");
        html.leaf("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf(
                "meta",
                "name",
                "generator",
                "content",
                "Spoor " + dossier.version().version());
        html.leaf("meta", "name", "description", "content", question.sentence());
        html.leaf("meta", "name", "author", "content", dossier.request().author());
        html.leaf("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title());
        html.open("style").css(style("dossier.css"));
        html.css(style(leaf.medium() == Medium.PAPER ? "paper.css" : "screen.css"))
                .close();
        if (leaf.medium() == Medium.PAPER) {
            bookmarks();
        }
        html.close();
    }

    private void bookmarks() {
        html.open("bookmarks");
        chapters()
                .forEach(key -> html.open("bookmark", "name", words.say("dossier." + key), "href", "#" + key)
                        .close());
        html.close();
    }

    /** What stands at the head of every page of paper. */
    private void running() {
        if (leaf.medium() == Medium.PAPER) {
            html.open("div", "class", "running").text(title()).close();
        }
    }

    private List<String> chapters() {
        List<String> chapters = new ArrayList<>(List.of("claims", "picture"));
        if (dossier.checks().asked()) {
            chapters.add("checks");
        }
        chapters.addAll(List.of("paths", "values"));
        if (!dossier.tables().isEmpty()) {
            chapters.add("tables");
        }
        if (hasFigures()) {
            chapters.add("figures");
        }
        chapters.addAll(List.of("decisions", "limits", "sources", "method"));
        return chapters;
    }

    private void cover() {
        html.line().open("header", "class", "cover");
        html.element("p", words.say("dossier.kicker"), "class", "kicker");
        html.element("h1", title());
        html.element("p", question.sentence(), "class", "lead");
        List<String> constraints = question.constraints();
        if (!constraints.isEmpty()) {
            html.open("p", "class", "constraints")
                    .text(words.begin(String.join(" · ", constraints)))
                    .close();
        }
        html.element("p", byline(), "class", "byline");
        numbers();
        if (!dossier.request().notes().isEmpty()) {
            html.open("div", "class", "own-words");
            for (String paragraph : dossier.request().notes().split("\\R\\s*\\R", -1)) {
                html.element("p", paragraph.strip());
            }
            html.close();
        }
        html.close();
    }

    private String byline() {
        String made =
                words.say("dossier.madeOn", "date", words.day(dossier.made()), "time", words.clock(dossier.made()));
        String author = dossier.request().author();
        return author.isEmpty() ? made : words.say("dossier.by", "author", author) + " · " + made;
    }

    private void numbers() {
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        dossier.paths().forEach(path -> {
            starts.add(path.nodes().getFirst());
            ends.add(path.nodes().getLast());
        });
        html.open("table", "class", "numbers").open("tr");
        number(dossier.paths().size(), "paths");
        number(starts.size(), "starts");
        number(ends.size(), "ends");
        number(dossier.data().header().sources().size(), "documents");
        html.close().close();
    }

    private void number(int value, String key) {
        html.open("td").element("strong", words.number(value)).text(" ");
        html.element("span", words.count("dossier.number." + key, value)).close();
    }

    private void contents() {
        html.line().open("nav", "class", "contents", "aria-label", words.say("dossier.contents"));
        html.element("h2", words.say("dossier.contents")).open("ol");
        for (String chapter : chapters()) {
            html.open("li");
            leaf.link(chapter, words.say("dossier." + chapter), words.say("dossier." + chapter));
            html.close();
        }
        html.close().close();
    }

    private void claims() {
        leaf.chapter("claims", "claims");
        html.open("div", "class", "two");
        html.open("div", "class", "does").element("h3", words.say("dossier.does"));
        for (String key : List.of("dossier.doesText", "figures.nuance.goods")) {
            leaf.paragraph(words.say(key));
        }
        html.close().open("div", "class", "not").element("h3", words.say("dossier.doesNot"));
        for (String key : List.of("report.caution", "evidence.strengthHint")) {
            leaf.paragraph(words.say(key));
        }
        html.close().close();
        leaf.end();
    }

    private boolean hasFigures() {
        return !dossier.figures().isEmpty()
                || dossier.data().header().figures().stream().anyMatch(TradeFlow::isReported);
    }

    private void figures() {
        if (!hasFigures()) {
            return;
        }
        leaf.chapter("figures", "figures");
        leaf.hint(words.say("figures.hint"));
        FigureText text = new FigureText(words);
        if (!dossier.figures().isEmpty()) {
            html.open("ul", "class", "plain-list");
            for (TradeFlow figure : dossier.figures()) {
                html.open("li").text(text.of(figure)).text(".");
                leaf.cite(figure.sources().stream().map(source -> source.id()).toList());
                html.close();
            }
            html.close();
        }
        MirrorPart mirror = new MirrorPart(leaf);
        if (!mirror.isEmpty()) {
            mirror.write();
        }
        leaf.end();
    }

    /** A style sheet of ours. */
    static String style(String file) {
        try (InputStream in = DossierPage.class.getResourceAsStream("/spoor/dossier/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
