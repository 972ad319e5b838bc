package spoor.dossier.page;

import java.util.List;
import spoor.trace.NamedDecision;
import spoor.words.Words;

/** The decisions that records are one, on which the paths rest. */
final class DecisionChapter {

    private final Leaf leaf;

    DecisionChapter(Leaf leaf) {
        this.leaf = leaf;
    }

    void write() {
        List<NamedDecision> decisions = leaf.dossier().data().header().decisions();
        Words words = leaf.words();
        leaf.chapter("decisions", "decisions");
        if (decisions.isEmpty()) {
            leaf.paragraph(words.say("dossier.noDecisions"));
            leaf.end();
            return;
        }
        leaf.paragraph(words.say("dossier.decisionsHint"));
        leaf.html().open("ul", "class", "plain-list");
        for (NamedDecision decision : decisions) {
            leaf.html().open("li").name(leaf.index().name(decision.left())).text(" (" + decision.left() + ") = ");
            leaf.html().name(leaf.index().name(decision.right())).text(" (" + decision.right() + "). ");
            leaf.html().text(words.begin(made(decision, words))).close();
        }
        leaf.html().close();
        leaf.end();
    }

    /** By whom, when and why, and how sure. */
    static String made(NamedDecision decision, Words words) {
        String at = decision.at();
        return words.say(
                        "joins.decided",
                        "by",
                        decision.by().isEmpty() ? words.say("joins.somebody") : decision.by(),
                        "date",
                        at.length() < 10 ? words.say("joins.undated") : words.date(at.substring(0, 10)),
                        "reason",
                        decision.reason().isEmpty() ? words.say("joins.noReason") : decision.reason())
                + " (" + words.say("joins.grade." + decision.confidence()) + ")";
    }
}
