package spoor.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.export.ExportDocument;
import spoor.model.FactKind;
import spoor.model.NodeLabel;
import spoor.model.ValueWords;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.words.Words;

/** What is known of the firms and people on the paths, each value with the documents of the record or claim that says it. */
final class ValueChapter {

    private static final String NAME = "name";

    private final Leaf leaf;
    private final Html html;
    private final Words words;

    ValueChapter(Leaf leaf) {
        this.leaf = leaf;
        this.html = leaf.html();
        this.words = leaf.words();
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
        Map<String, Map<String, Set<String>>> values = new HashMap<>();
        recordsOf(node).forEach(record -> add(record, values));
        Set<String> named = values.computeIfAbsent(NAME, _ -> new LinkedHashMap<>())
                .remove(leaf.index().name(id));
        leaf.cite(named == null ? List.of() : List.copyOf(named));
        List<ExportDocument.Fact> facts = factsOf(node);
        ValueWords.BY_PROPERTY.values().stream()
                .distinct()
                .forEach(word -> property(word, values.getOrDefault(word, Map.of()), of(word, facts)));
        html.close();
    }

    private static List<ExportDocument.Fact> of(String word, List<ExportDocument.Fact> facts) {
        return facts.stream()
                .filter(fact -> ValueWords.ofFact(FactKind.requireWord(fact.kind()))
                        .filter(word::equals)
                        .isPresent())
                .toList();
    }

    /** The entity's own, then the others that a person has decided to be the same. */
    private List<NodeRecord> recordsOf(NodeRecord node) {
        List<NodeRecord> records = new ArrayList<>(List.of(node));
        node.members().stream()
                .filter(member -> !member.equals(node.id()))
                .forEach(member -> leaf.index().findNode(member).ifPresent(records::add));
        return records;
    }

    private List<ExportDocument.Fact> factsOf(NodeRecord node) {
        return leaf.dossier().data().facts().stream()
                .filter(fact ->
                        fact.entity().equals(node.id()) || node.members().contains(fact.entity()))
                .toList();
    }

    private static void add(NodeRecord record, Map<String, Map<String, Set<String>>> values) {
        List<String> sources = Snapshot.sourcesOf(record.properties());
        ValueWords.BY_PROPERTY.forEach((name, word) -> HopText.texts(
                        record.properties().get(name))
                .forEach(value -> values.computeIfAbsent(word, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(value, _ -> new LinkedHashSet<>())
                        .addAll(sources)));
    }

    /** Values that the same documents stand for share their note; each that was entered by hand has its own. */
    private void property(String word, Map<String, Set<String>> values, List<ExportDocument.Fact> facts) {
        if (values.isEmpty() && facts.isEmpty()) {
            return;
        }
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
        facts.forEach(fact -> byHand(word, fact));
        html.close();
    }

    private void byHand(String word, ExportDocument.Fact fact) {
        html.name(said(word, fact.value()));
        leaf.cite(fact.sources());
        List<String> told = new ArrayList<>(List.of(words.say("dossier.byHand")));
        if (!fact.confidence().isEmpty()) {
            told.add(words.say("confidence." + fact.confidence()));
        }
        if (!fact.locator().isEmpty()) {
            told.add(fact.locator());
        }
        html.open("span", "class", "meta")
                .text(" (")
                .name(String.join("; ", told))
                .text(") ")
                .close();
    }

    private String said(String word, String value) {
        return switch (word) {
            case "country" -> words.country(value);
            case "founded", "dissolved", "birthDate" -> words.date(value);
            default -> value;
        };
    }
}
