package spoor.dossier.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.capture.Captured;
import spoor.model.Source;
import spoor.words.Words;

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
        if (!leaf.dossier().captures().isEmpty()) {
            leaf.hint(words.say("dossier.capturedHint"));
        }
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
        leaf.html().line().open("li", "id", "s" + number, "data-source", source.id());
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
        leaf.dossier().capturesOf(source.id()).forEach(this::captured);
        leaf.html().close();
    }

    /** What was captured of it, when by whose word, and its hash. */
    private void captured(Captured capture) {
        Words words = leaf.words();
        Instant time = Instant.parse(capture.captured());
        String when = words.day(time) + ", " + words.clock(time);
        leaf.html()
                .text(" ")
                .name(words.say("dossier.captured." + capture.timeFrom(), "name", capture.name(), "when", when));
        leaf.html().element("span", " SHA-256: " + capture.sha256(), "class", "id");
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
