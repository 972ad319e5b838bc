package spoor.dossier.page;

import java.util.Comparator;
import java.util.List;
import spoor.dossier.content.FactChecks;
import spoor.words.Words;

/** Where the check of each hop stands, the open ones first, and what those say who were asked. */
final class CheckChapter {

    private final Leaf leaf;
    private final Html html;
    private final Words words;

    CheckChapter(Leaf leaf) {
        this.leaf = leaf;
        this.html = leaf.html();
        this.words = leaf.words();
    }

    void write() {
        if (!leaf.dossier().checks().asked()) {
            return;
        }
        leaf.chapter("checks", "checks");
        leaf.hint(words.say("dossier.checksHint"));
        hops();
        replies();
        leaf.end();
    }

    /** A hop once, wherever it occurs. */
    private List<Hop> distinct() {
        List<Hop> hops = Hop.distinct(leaf);
        hops.sort(Comparator.comparing((Hop hop) -> check(hop).state()));
        return hops;
    }

    private FactChecks.RelationCheck check(Hop hop) {
        return leaf.dossier().checks().ofHop(hop.record().relations());
    }

    private void hops() {
        HopText text = new HopText(words, leaf.index());
        html.open("ol", "class", "weak-list");
        for (Hop hop : distinct()) {
            FactChecks.RelationCheck check = check(hop);
            html.open("li");
            html.element("span", words.say("dossier.state." + check.state().word()), "class", "chip plain")
                    .text(" ");
            html.name(leaf.index().name(hop.from())).text(" ");
            html.element("em", text.verbs(hop)).text(" ");
            html.name(leaf.index().name(hop.to())).text(" ");
            leaf.link(
                    hop.anchor(),
                    words.say("dossier.place", "path", hop.path(), "hop", hop.place()),
                    words.say("dossier.toHop", "path", hop.path(), "hop", hop.place()));
            told(check);
            html.close();
        }
        html.close();
    }

    private void told(FactChecks.RelationCheck check) {
        if (check.by().isEmpty()) {
            return;
        }
        html.text(". ").text(words.say("dossier.checkedBy", "by", check.by(), "date", day(check.at())));
        if (!check.note().isEmpty()) {
            html.text(" ").name(check.note());
        }
        if (check.gone()) {
            html.text(" ").text(words.say("dossier.checkGone"));
        }
        for (var change : check.changes()) {
            html.text(" ")
                    .text(words.say(
                            "dossier.checkChange",
                            "field",
                            change.field(),
                            "before",
                            shown(change.before()),
                            "now",
                            shown(change.now())));
        }
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "–" : String.join("; ", values);
    }

    private String day(String at) {
        return words.date(at.length() > 10 ? at.substring(0, 10) : at);
    }

    private void replies() {
        List<FactChecks.Answer> replies = leaf.dossier().checks().replies();
        if (replies.isEmpty()) {
            return;
        }
        html.element("h3", words.say("dossier.answers"));
        html.open("ul", "class", "plain-list");
        for (FactChecks.Answer reply : replies) {
            html.open("li").open("strong").name(reply.name()).close().text(". ");
            if (!reply.asked().isEmpty()) {
                html.text(words.say("dossier.askedOn", "date", day(reply.asked()), "due", day(reply.due())))
                        .text(" ");
            }
            if (reply.answer().isEmpty()) {
                html.text(words.say("dossier.noAnswer"));
            } else {
                html.name(reply.answer());
            }
            html.close();
        }
        html.close();
    }
}
