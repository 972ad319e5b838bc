package spoor.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Listing;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;
import spoor.reconcile.ftm.FtmEntity;
import spoor.reconcile.ftm.FtmLinks;
import spoor.reconcile.ftm.FtmSchemas;
import spoor.reconcile.ftm.FtmWriting;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;

/**
 * FollowTheMoney, one entity a line; the first is a note that says what the file is. Parts and weapons are assets, see
 * {@link FtmGoods}. Comes back by the import format {@code ftm}.
 */
@Component
final class FtmWriter implements ExportWriter {

    private static final String PREFIX = "ftm/";

    @Override
    public ExportFormat format() {
        return ExportFormat.FTM;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        new Run(document, out).write();
    }

    private static final class Run {

        private final ExportDocument document;
        private final OutputStream out;
        private final Map<String, String> urls = new HashMap<>();
        private final Map<String, List<Listing>> listings = new HashMap<>();

        /** What goods are called. */
        private final Map<String, String> goods = new HashMap<>();

        Run(ExportDocument document, OutputStream out) {
            this.document = document;
            this.out = out;
            for (Source source : document.header().sources()) {
                if (!source.url().isEmpty()) {
                    urls.put(source.id(), source.url());
                }
            }
            for (Listing listing : document.header().listings()) {
                listings.computeIfAbsent(listing.entity(), id -> new ArrayList<>())
                        .add(listing);
            }
        }

        void write() throws IOException {
            int without = 0;
            for (NodeRecord node : document.nodes()) {
                without += isTold(labelOf(node)) ? 0 : 1;
            }
            write(note(without));
            for (NodeRecord node : document.nodes()) {
                if (isTold(labelOf(node))) {
                    write(node, labelOf(node));
                }
            }
            for (RelationRecord edge : document.edges()) {
                write(relation(edge));
            }
            out.flush();
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
                write(FtmGoods.line(node, label, idOf(node.id()), urls(sourcesOf(node.properties()))));
                return;
            }
            CardSet entity = new CardSet(List.of(card(node)));
            FtmEntity found = FtmWriting.write(entity, false).orElseThrow();
            write(line(found));
            for (FtmEntity sanction : FtmWriting.sanctions(entity)) {
                write(line(sanction));
            }
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
                    urls(sourcesOf(node.properties())));
        }

        private static FtmLine line(FtmEntity entity) {
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
                    entity.datasets(),
                    entity.referents(),
                    entity.firstSeen(),
                    entity.lastChange());
        }

        private FtmLine relation(RelationRecord edge) {
            RelationType type = RelationType.requireType(edge.type());
            FtmLinks.Words words = FtmLinks.of(type);
            Map<String, List<String>> properties = FtmLinks.said(type, edge.properties());
            properties.put(words.from(), List.of(idOf(edge.from())));
            properties.put(words.to(), List.of(idOf(edge.to())));
            putAll(properties, "sourceUrl", urls(sourcesOf(edge.properties())));
            if (words.isCustoms()) {
                sayGoods(edge.properties(), properties);
            }
            List<String> datasets = edge.properties().get("dataset") instanceof String id ? List.of(id) : List.of();
            return FtmLine.of(FlatProperties.keyOf(edge), words.schema(), edge.type(), properties, datasets);
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
                String amount = said.get("value") + " " + said.getOrDefault("currency", "");
                properties.put("customsAmount", List.of(amount.strip()));
            }
            if (said.get("dollarRate") != null) {
                properties.put("dollarExchRate", List.of(String.valueOf(said.get("dollarRate"))));
            }
        }

        private static void putAll(Map<String, List<String>> properties, String name, List<String> values) {
            if (!values.isEmpty()) {
                properties.put(name, values);
            }
        }

        private static List<String> sourcesOf(Map<String, Object> properties) {
            Object sources = properties.get("sources");
            return sources == null ? List.of() : Column.items(sources);
        }

        private List<String> urls(List<String> sources) {
            return sources.stream()
                    .flatMap(id -> Stream.ofNullable(urls.get(id)))
                    .distinct()
                    .toList();
        }

        /** Ids of FollowTheMoney are kept here with a word before them. */
        private static String idOf(String id) {
            return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        }

        private void write(FtmLine line) throws IOException {
            out.write(Json.MAPPER.writeValueAsBytes(line));
            out.write('\n');
        }
    }
}
