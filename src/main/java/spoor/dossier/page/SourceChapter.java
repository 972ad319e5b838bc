package spoor.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.dossier.words.Words;
import spoor.model.Source;

/** All documents that were cited, as numbered notes. */
final class SourceChapter {

    private final Leaf leaf;

    SourceChapter(Leaf leaf) {
        this.leaf = leaf;
    }

    /** Writes what the other chapters have cited; comes after them. */
    void write() {
        Words words = leaf.words();
        HopText text = new HopText(words, leaf.index());
        leaf.chapter("sources", "sources");
        leaf.hint(words.say("dossier.sourcesHint"));
        leaf.html().open("ol", "class", "notes");
        Map<String, Integer> origins = new HashMap<>();
        int number = 0;
        for (String id : leaf.notes().cited()) {
            number++;
            note(number, leaf.index().source(id), text, origins);
        }
        leaf.html().close();
        leaf.end();
    }

    private void note(int number, Source source, HopText text, Map<String, Integer> origins) {
        Words words = leaf.words();
        leaf.html().line().open("li", "id", "s" + number);
        leaf.html().element("span", String.valueOf(number), "class", "no").text(" ");
        leaf.html()
                .open("cite")
                .name(source.title().isEmpty() ? source.id() : source.title())
                .close()
                .text(". ");
        List<String> parts = new ArrayList<>();
        parts.add(text.said(source));
        if (source.published().isEmpty()) {
            parts.add(words.say("evidence.undated"));
        }
        Integer first = source.origin().isEmpty() ? null : origins.putIfAbsent(source.origin(), number);
        if (first != null) {
            parts.add(words.say("report.sameAs", "number", first));
        }
        leaf.html().name(String.join(", ", parts)).text(". ");
        if (!source.url().isEmpty()) {
            leaf.html().open("span", "class", "url");
            leaf.address(source.url());
            leaf.html().close();
        }
        kept(source);
        leaf.html().element("span", " " + source.id(), "class", "id").close();
    }

    /** Where a copy lies, and by what the document is known again. */
    private void kept(Source source) {
        if (!source.archived().isEmpty()) {
            leaf.html().text(" ").text(leaf.words().say("evidence.archived")).text(": ");
            leaf.html().open("span", "class", "url");
            leaf.address(source.archived());
            leaf.html().close();
        }
        if (!source.sha256().isEmpty()) {
            leaf.html().element("span", " SHA-256: " + source.sha256(), "class", "id");
        }
    }
}
