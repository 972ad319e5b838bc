package spoor.dossier.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoor.words.Words;

/** A document beside the dossier that looks and prints as it does: its frame, without anything of its content. */
public final class PlainPage {

    private final Html html = new Html(Medium.PAPER);
    private final String title;
    private final Words words;

    /** Begins the document; what comes is the body, up to {@link #end}. */
    public PlainPage(String title, String version, Words words, Map<String, String> chapters) {
        this.title = title;
        this.words = words;
        String language = words.language().tag();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        html.line().open("head").leaf("meta", "charset", "utf-8");
        html.leaf("meta", "name", "generator", "content", "Spoor " + version);
        html.leaf("meta", "name", "description", "content", title);
        html.element("title", title).open("style");
        html.css(DossierPage.style("dossier.css"))
                .css(DossierPage.style("paper.css"))
                .close();
        html.open("bookmarks");
        chapters.forEach((id, name) ->
                html.open("bookmark", "name", name, "href", "#" + id).close());
        html.close().close();
        html.line().open("body").open("div", "class", "running").text(title).close();
        html.open("main");
    }

    public String title() {
        return title;
    }

    public Html html() {
        return html;
    }

    /** Begins a chapter; close it. */
    public void chapter(String id, String heading) {
        html.line().open("section", "class", "chapter", "id", id).element("h2", heading);
    }

    /** Numbers of documents, small and raised, each leading to its entry. */
    public void cite(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        html.open("sup", "class", "note");
        for (int at = 0; at < numbers.size(); at++) {
            String number = String.valueOf(numbers.get(at));
            html.text(at == 0 ? "" : "\u2009·\u2009")
                    .element(
                            "a",
                            number,
                            "href",
                            "#s" + number,
                            "title",
                            words.say("dossier.toSource", "number", number));
        }
        html.close();
    }

    /** A link to the world outside where the address is one, otherwise its text. */
    public void address(String url) {
        Optional<String> safe = Leaf.findAddress(url);
        if (safe.isPresent()) {
            html.element("a", url, "href", safe.get(), "title", words.say("dossier.openSource", "url", url));
        } else {
            html.name(url);
        }
    }

    /** The whole document. Call once. */
    public String end() {
        html.close().close().close();
        return "<!DOCTYPE html>\n" + html + "\n";
    }
}
