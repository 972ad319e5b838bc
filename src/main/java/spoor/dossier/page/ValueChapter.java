package spoor.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.model.NodeLabel;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.Snapshot;
import spoor.words.Words;

/** What is known of the firms and people on the paths, each value with the documents of the record that says it. */
final class ValueChapter {

    /** In the order in which they are told, each with the word for one value of it. */
    private static final Map<String, String> TOLD = told();

    private final Leaf leaf;
    private final Html html;
    private final Words words;

    ValueChapter(Leaf leaf) {
        this.leaf = leaf;
        this.html = leaf.html();
        this.words = leaf.words();
    }

    private static Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("aliases", "alias");
        told.put("identifiers", "identifier");
        told.put("country", "country");
        told.put("countries", "country");
        told.put("addresses", "address");
        told.put("positions", "position");
        for (String same : List.of("founded", "dissolved", "birthDate")) {
            told.put(same, same);
        }
        return told;
    }

    void write() {
        leaf.chapter("values", "values");
        leaf.hint(words.say("dossier.valuesHint"));
        html.open("ul", "class", "plain-list values");
        onPaths().forEach(this::party);
        html.close();
        leaf.end();
    }

    /** Each firm and person once, in the order of the paths. */
    private Set<String> onPaths() {
        Set<String> ids = new LinkedHashSet<>();
        leaf.dossier().paths().forEach(path -> ids.addAll(path.nodes()));
        ids.removeIf(id -> !List.of(NodeLabel.COMPANY.label(), NodeLabel.PERSON.label())
                .contains(leaf.index().label(id)));
        return ids;
    }

    private void party(String id) {
        NodeRecord node = leaf.index().findNode(id).orElseThrow();
        html.line().open("li").open("strong").name(leaf.index().name(id)).close();
        leaf.cite(Snapshot.sourcesOf(node.properties()));
        Map<String, Map<String, Set<String>>> values = new LinkedHashMap<>();
        for (NodeRecord record : recordsOf(node)) {
            add(record, values);
        }
        values.forEach(this::property);
        html.close();
    }

    /** The entity's own, then the others that a person has decided to be the same. */
    private List<NodeRecord> recordsOf(NodeRecord node) {
        List<NodeRecord> records = new ArrayList<>(List.of(node));
        node.members().stream()
                .filter(member -> !member.equals(node.id()))
                .forEach(member -> leaf.index().findNode(member).ifPresent(records::add));
        return records;
    }

    private static void add(NodeRecord record, Map<String, Map<String, Set<String>>> values) {
        List<String> sources = Snapshot.sourcesOf(record.properties());
        TOLD.forEach((name, word) -> HopText.texts(record.properties().get(name))
                .forEach(value -> values.computeIfAbsent(word, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(value, _ -> new LinkedHashSet<>())
                        .addAll(sources)));
    }

    /** Values that the same documents stand for share their note. */
    private void property(String word, Map<String, Set<String>> values) {
        Map<List<String>, List<String>> bySources = new LinkedHashMap<>();
        values.forEach((value, sources) -> bySources
                .computeIfAbsent(List.copyOf(sources), _ -> new ArrayList<>())
                .add(said(word, value)));
        html.open("p", "class", "facts-line");
        html.element("span", words.say("entity.values.property." + word) + ": ", "class", "meta");
        bySources.forEach((sources, said) -> {
            html.name(String.join("; ", said));
            leaf.cite(sources);
            html.text(" ");
        });
        html.close();
    }

    private String said(String word, String value) {
        return switch (word) {
            case "country" -> words.country(value);
            case "founded", "dissolved", "birthDate" -> words.date(value);
            default -> value;
        };
    }
}
