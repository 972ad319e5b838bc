package spoor.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import spoor.search.ListReading;
import spoor.search.ReadList;
import spoor.trace.TraceAnswer;
import spoor.words.Words;

/** What is thin, what was cut, what was not found, and what nobody has asked. */
final class LimitChapter {

    private static final int MOST_WEAK = 10;

    private final Leaf leaf;
    private final Words words;

    LimitChapter(Leaf leaf) {
        this.leaf = leaf;
        this.words = leaf.words();
    }

    void write() {
        leaf.chapter("limits", "limits");
        leaf.html().open("ul", "class", "plain-list");
        sentences().forEach(sentence -> leaf.html().element("li", sentence));
        leaf.html().close();
        weakest();
        leaf.end();
    }

    private boolean isAnythingKept() {
        return !leaf.dossier().captures().isEmpty()
                || leaf.index().sources().values().stream()
                        .anyMatch(source ->
                                !source.archived().isEmpty() || !source.sha256().isEmpty());
    }

    private List<String> sentences() {
        TraceAnswer answer = leaf.dossier().answer();
        TraceAnswer.Summary summary = answer.summary();
        List<Hop> hops = Hop.distinct(leaf);
        List<String> all = new ArrayList<>();
        all.addAll(new ChoiceText(leaf).sentences());
        all.add(words.say(summary.complete() ? "dossier.complete" : "dossier.incomplete"));
        summary.cut().forEach(cut -> all.add(words.say("dossier.cut", "limit", cut.limit(), "text", cut.text())));
        if (!summary.skippedHubs().isEmpty()) {
            all.add(words.count("dossier.hubs", summary.skippedHubs().size()));
        }
        counted(
                all,
                "alone",
                hops.stream().filter(hop -> hop.record().sources() < 2).count());
        counted(
                all,
                "possible",
                hops.stream()
                        .filter(hop -> hop.record().confidence().equals("possible"))
                        .count());
        counted(all, "inferredHops", hops.stream().filter(Hop::inferred).count());
        counted(all, "noGoods", hops.stream().filter(hop -> hop.record().gap()).count());
        counted(all, "undatedHops", hops.stream().filter(hop -> !hop.dated()).count());
        lists(all, "listsRead", true);
        lists(all, "listsUnread", false);
        if (leaf.dossier().checks().replies().isEmpty()) {
            all.add(words.say("dossier.replies"));
        }
        all.add(words.say(isAnythingKept() ? "dossier.links" : "dossier.archives"));
        return all;
    }

    private void lists(List<String> all, String key, boolean whole) {
        List<String> named = leaf.dossier().data().header().lists().stream()
                .filter(list -> (list.reading() == ListReading.WHOLE) == whole)
                .map(LimitChapter::named)
                .toList();
        if (!named.isEmpty()) {
            all.add(words.say("dossier." + key, "lists", String.join("; ", named)));
        }
    }

    private static String named(ReadList list) {
        String version = list.version() == null ? "" : " (" + list.version() + ")";
        return list.authority() + ": " + list.name() + version;
    }

    private void counted(List<String> all, String key, long count) {
        if (count > 0) {
            all.add(words.count(
                    "dossier." + key,
                    count,
                    "hops",
                    words.number(Hop.distinct(leaf).size())));
        }
    }

    private void weakest() {
        List<Hop> weak = Hop.distinct(leaf).stream()
                .sorted(Comparator.comparingDouble((Hop hop) -> hop.record().weight()))
                .limit(MOST_WEAK)
                .toList();
        if (weak.isEmpty()) {
            return;
        }
        HopText text = new HopText(words, leaf.index());
        leaf.html().element("h3", words.say("dossier.checkFirst"));
        leaf.hint(words.say("dossier.checkFirstHint"));
        leaf.html().open("ol", "class", "weak-list");
        for (Hop hop : weak) {
            leaf.html().open("li").name(leaf.index().name(hop.from())).text(" ");
            leaf.html().element("em", text.verbs(hop)).text(" ");
            leaf.html().name(leaf.index().name(hop.to())).text(" ");
            leaf.html()
                    .element("span", words.number(hop.record().weight(), 2), "class", "chip plain")
                    .text(" ");
            leaf.link(
                    hop.anchor(),
                    words.say("dossier.place", "path", hop.path(), "hop", hop.place()),
                    words.say("dossier.toHop", "path", hop.path(), "hop", hop.place()));
            leaf.cite(hop.sources());
            leaf.html().close();
        }
        leaf.html().close();
    }
}
