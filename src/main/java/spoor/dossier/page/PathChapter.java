package spoor.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoor.dossier.content.PathRole;
import spoor.model.Source;
import spoor.model.Support;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.PathJoin;
import spoor.trace.TraceAnswer;
import spoor.words.Words;

/** Every path as a ladder, hop by hop. Evidence stands in full where a hop comes first; later ones lead there. */
final class PathChapter {

    /** Most relations of one hop that are written out; customs data have hundreds. */
    static final int MOST_RELATIONS = 12;

    private final Leaf leaf;
    private final Html html;
    private final Words words;
    private final HopText text;
    private final Map<String, Hop> written = new HashMap<>();

    PathChapter(Leaf leaf) {
        this.leaf = leaf;
        this.html = leaf.html();
        this.words = leaf.words();
        this.text = new HopText(words, leaf.index());
    }

    void write() {
        leaf.chapter("paths", "paths");
        leaf.hint(words.say("dossier.pathsHint"));
        List<TraceAnswer.PathRecord> paths = leaf.dossier().paths();
        if (leaf.dossier().request().choice().isMade()) {
            leaf.hint(new ChoiceText(leaf).chosen());
        }
        if (paths.isEmpty()) {
            leaf.paragraph(words.say("dossier.noPath"));
        }
        new ChoiceText(leaf).absent().ifPresent(leaf::paragraph);
        for (int i = 0; i < paths.size(); i++) {
            write(i + 1, paths.get(i));
        }
        leaf.end();
    }

    private void write(int number, TraceAnswer.PathRecord path) {
        html.line().open("section", "class", "path", "id", "p" + number);
        html.open("div", "class", "head").open("h3");
        html.element("span", String.valueOf(number), "class", "no").text(" ");
        html.name(leaf.index().name(path.nodes().getFirst())).text(" \u2192 ");
        html.name(leaf.index().name(path.nodes().getLast())).close();
        html.element("p", facts(path), "class", "facts-line").close();
        own(leaf.dossier().request().choice().note(number - 1));
        html.open("ol", "class", "ladder");
        List<Hop> hops = Hop.listOf(number, path, leaf.index());
        node(path, 0);
        long tied = hops.stream().filter(hop -> path.isWeakest(hop.place() - 1)).count();
        for (Hop hop : hops) {
            hop(hop, path.isWeakest(hop.place() - 1) ? tied : 0);
            node(path, hop.place());
        }
        html.close().close();
    }

    private void own(String note) {
        if (!note.isEmpty()) {
            html.open("div", "class", "own-words");
            html.element(
                    "p", words.say("dossier.ownWords", "who", leaf.dossier().chosenBy()), "class", "hint");
            for (String paragraph : note.split("\\R\\s*\\R", -1)) {
                html.element("p", paragraph.strip());
            }
            html.close();
        }
    }

    private String facts(TraceAnswer.PathRecord path) {
        List<String> facts = new ArrayList<>();
        facts.add(words.count("dossier.hops", path.length()));
        facts.add(words.say("dossier.strength", "value", words.number(path.strength(), 2)));
        Set<String> countries = new LinkedHashSet<>();
        path.nodes().forEach(id -> place(id).ifPresent(code -> countries.add(words.country(code))));
        if (!countries.isEmpty()) {
            facts.add(String.join(" \u2192 ", countries));
        }
        if (path.gaps() > 0) {
            facts.add(words.count("list.gaps", path.gaps()));
        }
        if (path.joins() != null) {
            facts.add(words.say("list.joins." + path.joins()));
        }
        return String.join(" · ", facts);
    }

    private Optional<String> place(String id) {
        return PathRole.findPlace(id, leaf.index());
    }

    private void node(TraceAnswer.PathRecord path, int place) {
        String id = path.nodes().get(place);
        boolean end = place == 0 || place == path.length();
        html.line().open("li", "class", end ? "node end" : "node");
        html.element("span", "", "class", "dot", "aria-hidden", "true");
        html.open("p", "class", "who")
                .open("strong")
                .name(leaf.index().name(id))
                .close()
                .text(" ");
        html.element("span", meta(id), "class", "meta").close();
        path.recordJoins().stream().filter(join -> join.at() == place).forEach(this::join);
        html.close();
    }

    private String meta(String id) {
        List<String> meta = new ArrayList<>();
        Optional<NodeRecord> node = leaf.index().findNode(id);
        String label = leaf.index().label(id);
        if (words.has("label." + label)) {
            meta.add(words.say("label." + label));
        }
        place(id).ifPresent(code -> meta.add(words.country(code)));
        node.map(NodeRecord::listedBy)
                .filter(by -> !by.isEmpty())
                .ifPresent(by -> meta.add(words.say(
                        "report.listedBy",
                        "by",
                        words.and(by.stream()
                                .map(each -> words.value("authority", each))
                                .toList()))));
        if (node.map(NodeRecord::generic).orElse(false)) {
            meta.add(words.say("dossier.generic"));
        }
        return String.join(" · ", meta);
    }

    private void join(PathJoin join) {
        html.open("p", "class", "join").text(words.say("joins.taken")).text(" ");
        html.name(leaf.index().name(join.enters())).text(" (" + join.enters() + ") = ");
        html.name(leaf.index().name(join.leaves())).text(" (" + join.leaves() + ")");
        for (String id : join.decisions()) {
            NamedDecision decision = leaf.index().decisions().get(id);
            if (decision != null) {
                html.text("; " + DecisionChapter.made(decision, words));
            }
        }
        html.close();
    }

    /** @param tied how many hops of the path are as weak as this, the weakest one; 0 where it is not */
    private void hop(Hop hop, long tied) {
        html.line().open("li", "class", alarms(hop, tied) ? "hop weakest" : "hop", "id", hop.anchor());
        html.open("p", "class", "verb").element("em", text.verbs(hop));
        chips(hop, tied);
        html.close();
        Hop first = written.putIfAbsent(hop.evidence(), hop);
        if (first == null) {
            evidence(hop);
        } else {
            again(hop, first);
        }
        html.close();
    }

    private void chips(Hop hop, long tied) {
        String confidence = hop.record().confidence();
        chip(words.say("confidence." + confidence), confidence);
        chip(words.count("list.independent", hop.record().sources()), "plain");
        chip(words.say("evidence.weight", "value", words.number(hop.record().weight(), 2)), "plain");
        if (hop.inferred()) {
            chip(words.say("report.inferred"), "possible");
        }
        if (hop.record().gap()) {
            chip(words.say("why.reason.noGoods"), "plain");
        }
        if (leaf.dossier().checks().asked()) {
            String state = leaf.dossier()
                    .checks()
                    .ofHop(hop.record().relations())
                    .state()
                    .word();
            chip(words.say("dossier.state." + state), "plain");
        }
        if (tied > 0) {
            chip(words.count("dossier.weakest", tied), alarms(hop, tied) ? "weak" : "plain");
        }
    }

    /** As on the page: the weakest hop of a path is told, and is no alarm where it is confirmed. */
    private static boolean alarms(Hop hop, long tied) {
        return tied > 0 && !hop.record().confidence().equals("confirmed");
    }

    private void chip(String label, String kind) {
        html.text(" ").element("span", label, "class", "chip " + kind);
    }

    private void again(Hop hop, Hop first) {
        html.open("p", "class", "again");
        leaf.link(
                first.anchor(),
                words.say("dossier.again", "path", first.path(), "hop", first.place()),
                words.say("dossier.toHop", "path", first.path(), "hop", first.place()));
        leaf.cite(hop.sources());
        html.close();
    }

    private void evidence(Hop hop) {
        html.open("ul", "class", "claims");
        hop.relations().stream().limit(MOST_RELATIONS).forEach(relation -> claim(hop, relation));
        html.close();
        if (hop.relations().size() > MOST_RELATIONS) {
            leaf.hint(words.count("dossier.moreRelations", hop.relations().size() - MOST_RELATIONS));
        }
        html.open("p", "class", "why").text(text.reasons(hop)).text(" ");
        html.element("span", text.product(hop), "class", "product").close();
    }

    /** What a document says of a relation, and where, as far as it was read. */
    private void says(RelationRecord relation, String source) {
        for (Support support : Support.listOf(relation.properties().get(Support.PROPERTY))) {
            if (support.source().equals(source) && !support.says().isEmpty()) {
                String place = support.locator().isEmpty() ? "" : " (" + support.locator() + ")";
                html.open("span", "class", "remark")
                        .name(support.says() + place)
                        .close();
            }
        }
    }

    private void claim(Hop hop, RelationRecord relation) {
        html.open("li");
        String goods = text.goods(relation);
        List<String> details = text.details(relation);
        html.open("span", "class", "what").text(words.begin(text.verb(hop, relation)));
        if (!goods.isEmpty()) {
            html.text(": ").name(goods);
        }
        if (!details.isEmpty()) {
            html.text(" · " + String.join(" · ", details));
        }
        html.text(" · " + words.say("confidence." + relation.properties().getOrDefault("confidence", "possible")));
        if (Boolean.TRUE.equals(relation.properties().get("synthetic"))) {
            html.text(" · " + words.say("evidence.synthetic"));
        }
        html.close();
        if (relation.properties().get("note") instanceof String note && !note.isBlank()) {
            html.open("span", "class", "remark").name(note).close();
        }
        for (String id : Snapshot.sourcesOf(relation.properties())) {
            Source source = leaf.index().source(id);
            html.open("span", "class", "said").name(text.said(source));
            leaf.cite(List.of(id));
            html.close();
            says(relation, id);
        }
        html.close();
    }
}
