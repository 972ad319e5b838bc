package spoor.export.form;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Listing;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.model.Support;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;
import spoor.reconcile.ftm.AddressEntities;
import spoor.reconcile.ftm.FtmEntity;
import spoor.reconcile.ftm.FtmLinks;
import spoor.reconcile.ftm.FtmSchemas;
import spoor.reconcile.ftm.FtmWriting;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * A document as entities of FollowTheMoney, one after another, each with who says it; the first is a note that says what the
 * file is. Parts and weapons are assets, see {@link FtmGoods}.
 */
final class FtmLines {

    private final ExportDocument document;
    private final Into into;
    private final Map<String, String> urls = new HashMap<>();
    private final Map<String, List<Listing>> listings = new HashMap<>();

    /** By record. */
    private final Map<String, List<ExportDocument.Fact>> facts = new HashMap<>();

    /** What goods are called. */
    private final Map<String, String> goods = new HashMap<>();

    private FtmLines(ExportDocument document, Into into) {
        this.document = document;
        this.into = into;
        for (Source source : document.header().sources()) {
            if (!source.url().isEmpty()) {
                urls.put(source.id(), source.url());
            }
        }
        document.facts()
                .forEach(fact -> facts.computeIfAbsent(fact.entity(), _ -> new ArrayList<>())
                        .add(fact));
        for (Listing listing : document.header().listings()) {
            listings.computeIfAbsent(listing.entity(), id -> new ArrayList<>()).add(listing);
        }
    }

    /** Who takes them. */
    interface Into {
        void line(FtmLine line, FtmSayers sayers) throws IOException;

        /** An entity with what was entered of it; a form in which values have no sources has all in one line. */
        default void entity(FtmLine line, FtmSayers sayers, List<Entered> facts) throws IOException {
            FtmLine all = line;
            for (Entered fact : facts) {
                all = all.and(fact.line()).and(fact.note(line));
            }
            line(all, sayers);
        }
    }

    /** What was entered of an entity, as a line that says no more, and who says it. */
    record Entered(ExportDocument.Fact fact, FtmLine line, FtmSayers sayers) {

        /** Where its document says it, for which a line has no other place. */
        private FtmLine note(FtmLine entity) {
            return FtmLine.of(
                    line.id(),
                    line.schema(),
                    entity.caption(),
                    Map.of("notes", List.of(FtmFacts.place(fact))),
                    List.of());
        }
    }

    /** Gives all of a document, in its order. */
    static void give(ExportDocument document, Into into) throws IOException {
        new FtmLines(document, into).give();
    }

    private void give() throws IOException {
        int without = 0;
        for (NodeRecord node : document.nodes()) {
            without += isTold(labelOf(node)) ? 0 : 1;
        }
        into.line(note(without), FtmSayers.NOBODY);
        for (NodeRecord node : document.nodes()) {
            if (isTold(labelOf(node))) {
                write(node, labelOf(node));
            }
        }
        FtmRecords records = new FtmRecords();
        for (RelationRecord edge : document.edges()) {
            write(records.take(edge));
        }
        for (List<FtmRecords.Tie> left : records.rest()) {
            write(left);
        }
    }

    private void write(List<FtmRecords.Tie> ties) throws IOException {
        for (FtmRecords.Tie tie : ties) {
            into.line(relation(tie), sayers(tie.first().properties()));
        }
    }

    /** Of the node's records those that have no line of their own stand with it. */
    private List<Entered> facts(NodeRecord node, NodeLabel label) {
        List<String> records = node.members().isEmpty() ? List.of(node.id()) : node.members();
        List<Entered> entered = new ArrayList<>();
        for (String record : records) {
            List<ExportDocument.Fact> its = facts.remove(record);
            for (ExportDocument.Fact fact : its == null ? List.<ExportDocument.Fact>of() : its) {
                entered.add(new Entered(
                        fact,
                        FtmFacts.line(fact, label, FlatProperties.nameOf(node)),
                        new FtmSayers(fact.sources(), Map.of(), urls)));
            }
        }
        return entered;
    }

    private static NodeLabel labelOf(NodeRecord node) {
        return NodeLabel.requireLabel(node.labels().getFirst());
    }

    private static boolean isTold(NodeLabel label) {
        return FtmGoods.isOf(label) || FtmSchemas.find(label).isPresent();
    }

    private FtmLine note(int without) {
        List<String> lines = new ArrayList<>(HeaderTexts.lines(document.header()));
        if (without > 0) {
            lines.add("%,d vessels are left out.".formatted(without));
        }
        return FtmLine.of(
                "spoor-export-" + document.header().exportedAt(),
                "Note",
                "Spoor export",
                new TreeMap<>(Map.of(
                        "name", List.of("Spoor export"),
                        "description", List.of(String.join("\n", lines)))),
                List.of());
    }

    private void write(NodeRecord node, NodeLabel label) throws IOException {
        if (FtmGoods.isOf(label)) {
            goods.put(node.id(), FlatProperties.nameOf(node));
            into.entity(
                    FtmGoods.line(node, label, idOf(node.id()), urls(Snapshot.sourcesOf(node.properties()))),
                    sayers(node.properties()),
                    facts(node, label));
            return;
        }
        CardSet entity = new CardSet(List.of(card(node)));
        FtmEntity found = withoutAddressEntities(FtmWriting.write(entity, false).orElseThrow());
        into.entity(line(found, found.datasets()), sayers(node.properties()), facts(node, label));
        Map<String, Listing> byId = new HashMap<>();
        listings.getOrDefault(node.id(), List.of()).forEach(listing -> byId.put(listing.id(), listing));
        for (FtmEntity sanction : FtmWriting.sanctions(entity)) {
            Listing listing = requireNonNull(byId.get(sanction.id()));
            List<String> datasets = listing.dataset().isEmpty() ? sanction.datasets() : List.of(listing.dataset());
            into.line(line(sanction, datasets), new FtmSayers(listing.sources(), Map.of(), urls));
        }
    }

    /** A file has addresses as texts; entities of theirs are not in it, so nothing may refer to them. */
    private static FtmEntity withoutAddressEntities(FtmEntity entity) {
        Map<String, List<Object>> properties = new TreeMap<>(entity.properties());
        properties.remove(AddressEntities.PROPERTY);
        return entity.with(properties);
    }

    /** The sources of a node or relation, and what each is known to state of it. */
    private FtmSayers sayers(Map<String, Object> properties) {
        Map<String, Support> supports = new HashMap<>();
        Support.listOf(properties.get(Support.PROPERTY)).forEach(each -> supports.put(each.source(), each));
        return new FtmSayers(Snapshot.sourcesOf(properties), supports, urls);
    }

    private Card card(NodeRecord node) {
        List<Card.CardListing> cards = listings.getOrDefault(node.id(), List.of()).stream()
                .map(listing -> new Card.CardListing(
                        listing.id(),
                        listing.authority(),
                        listing.programme(),
                        listing.listed(),
                        listing.until(),
                        listing.reason(),
                        urls(listing.sources())))
                .toList();
        return new Card(
                node.id(),
                NodeLabel.requireLabel(node.labels().getFirst()),
                node.properties(),
                cards,
                urls(Snapshot.sourcesOf(node.properties())));
    }

    private static FtmLine line(FtmEntity entity, List<String> datasets) {
        Map<String, List<String>> properties = new TreeMap<>();
        entity.properties()
                .forEach((name, values) -> properties.put(
                        name,
                        values.stream()
                                .map(String::valueOf)
                                .map(text -> name.equals("entity") ? idOf(text) : text)
                                .toList()));
        if (properties.containsKey("uscCode")) {
            properties.putIfAbsent("registrationNumber", properties.get("uscCode")); // all that older Alephs know
        }
        return new FtmLine(
                idOf(entity.id()),
                entity.schema(),
                entity.caption(),
                properties,
                datasets,
                entity.referents(),
                entity.firstSeen(),
                entity.lastChange());
    }

    private FtmLine relation(FtmRecords.Tie tie) {
        RelationRecord edge = tie.first();
        RelationType type = RelationType.requireType(edge.type());
        FtmLinks.Words words = FtmLinks.of(type, edge.properties());
        Map<String, List<String>> properties = FtmLinks.said(type, edge.properties());
        properties.put(words.from(), tie.ends(RelationRecord::from));
        properties.put(words.to(), tie.ends(RelationRecord::to));
        putAll(properties, "sourceUrl", urls(Snapshot.sourcesOf(edge.properties())));
        if (words.isCustoms()) {
            sayGoods(edge.properties(), properties);
        }
        List<String> datasets = edge.properties().get("dataset") instanceof String id ? List.of(id) : List.of();
        return FtmLine.of(tie.id(), words.schema(), edge.type(), properties, datasets);
    }

    /** FollowTheMoney has no place for the currency of an amount of customs, so it stands behind the number. */
    private void sayGoods(Map<String, Object> said, Map<String, List<String>> properties) {
        Object codes = said.getOrDefault("hsFull", said.get("hs"));
        putAll(properties, "vedCode", codes == null ? List.of() : Column.items(codes));
        Object components = said.get("components");
        putAll(
                properties,
                "goodsDescription",
                components == null
                        ? List.of()
                        : Column.items(components).stream()
                                .map(id -> goods.getOrDefault(id, id))
                                .toList());
        if (said.get("value") != null) {
            String amount = FtmLinks.number(said.get("value")) + " " + said.getOrDefault("currency", "");
            properties.put("customsAmount", List.of(amount.strip()));
        }
        if (said.get("dollarRate") != null) {
            properties.put("dollarExchRate", List.of(String.valueOf(FtmLinks.number(said.get("dollarRate")))));
        }
    }

    private static void putAll(Map<String, List<String>> properties, String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
    }

    private List<String> urls(List<String> sources) {
        return sources.stream()
                .flatMap(id -> Stream.ofNullable(urls.get(id)))
                .distinct()
                .toList();
    }

    /** Ids of FollowTheMoney are kept here with a word before them. */
    static String idOf(String id) {
        return id.startsWith(FtmLinks.PREFIX) ? id.substring(FtmLinks.PREFIX.length()) : id;
    }
}
