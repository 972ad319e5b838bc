package spoor.dossier.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spoor.dossier.content.Dossier;
import spoor.words.Words;

/** What every chapter writes with. */
record Leaf(Dossier dossier, Dossier.Index index, Words words, Footnotes notes, Html html, Medium medium) {

    /** Begins a chapter. */
    void chapter(String id, String key) {
        html.line().open("section", "class", "chapter", "id", id);
        html.element("h2", words.say("dossier." + key));
    }

    void end() {
        html.close().line();
    }

    void paragraph(String text) {
        html.element("p", text);
    }

    void hint(String text) {
        html.element("p", text, "class", "hint");
    }

    /** A link inside the dossier. */
    void link(String target, String text, String title) {
        html.element("a", text, "href", "#" + target, "title", title);
    }

    /** The numbers of sources, small and raised, each leading to its entry. */
    void cite(List<String> sources) {
        if (sources.isEmpty()) {
            return;
        }
        html.open("sup", "class", "note");
        boolean first = true;
        for (String source : sources) {
            if (!first) {
                html.text("\u2009·\u2009");
            }
            first = false;
            int number = notes.number(source);
            link("s" + number, String.valueOf(number), words.say("dossier.toSource", "number", number));
        }
        html.close();
    }

    /** A link to the world outside, where the address is one that a browser reads; otherwise the address as text. */
    void address(String url) {
        Optional<String> safe = findAddress(url);
        if (safe.isPresent()) {
            html.element(
                    "a",
                    url,
                    "href",
                    safe.get(),
                    "rel",
                    "noreferrer noopener",
                    "title",
                    words.say("dossier.openSource", "url", url));
        } else {
            html.name(url);
        }
    }

    /** An address that a browser may be sent to; empty where it is none. */
    static Optional<String> findAddress(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null && List.of("http", "https").contains(scheme)
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
