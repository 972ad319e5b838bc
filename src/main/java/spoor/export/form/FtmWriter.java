package spoor.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Listing;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.FtmWords;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;
import spoor.reconcile.ftm.FtmEntity;
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
            return new FtmLine(
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
            return new FtmLine(idOf(entity.id()), entity.schema(), entity.caption(), properties, entity.datasets());
        }

        private FtmLine relation(RelationRecord edge) {
            Map<String, List<String>> properties = new TreeMap<>();
            String from = idOf(edge.from());
            String to = idOf(edge.to());
            String schema = switch (edge.type()) {
                case "OWNS" -> ends(properties, "Ownership", "owner", from, "asset", to);
                case "DIRECTS" -> ends(properties, "Directorship", "director", from, "organization", to);
                case "SUPPLIES" -> ends(properties, "EconomicActivity", "sender", from, "receiver", to);
                default -> ends(properties, "UnknownLink", "subject", from, "object", to);
            };
            if (schema.equals("UnknownLink") && !edge.type().equals(RelationType.ASSOCIATED_WITH.name())) {
                put(properties, "role", FtmWords.role(RelationType.requireType(edge.type())));
            }
            say(edge.properties(), schema, properties);
            List<String> datasets = edge.properties().get("dataset") instanceof String id ? List.of(id) : List.of();
            return new FtmLine(FlatProperties.keyOf(edge), schema, edge.type(), properties, datasets);
        }

        private static String ends(
                Map<String, List<String>> properties, String schema, String one, String from, String other, String to) {
            properties.put(one, List.of(from));
            properties.put(other, List.of(to));
            return schema;
        }

        private void say(Map<String, Object> said, String schema, Map<String, List<String>> properties) {
            put(properties, "startDate", said.get("validFrom"));
            put(properties, "endDate", said.get("validTo"));
            put(properties, "modifiedAt", said.get("reported"));
            put(properties, "summary", said.get("note"));
            put(properties, "description", FtmWords.CONFIDENCE + said.getOrDefault("confidence", "possible"));
            putAll(properties, "sourceUrl", urls(sourcesOf(said)));
            if (schema.equals("Ownership")) {
                boolean isShare = "percent".equals(said.get("unit"));
                put(properties, "percentage", isShare ? said.get("value") : null);
                put(properties, "sharesCount", said.get("shareCount"));
            }
            if (schema.equals("EconomicActivity")) {
                sayGoods(said, properties);
            }
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
                put(properties, "customsAmount", (said.get("value") + " " + said.getOrDefault("currency", "")).strip());
            }
            put(properties, "dollarExchRate", said.get("dollarRate"));
        }

        private static void put(Map<String, List<String>> properties, String name, @Nullable Object value) {
            if (value != null && !String.valueOf(value).isBlank()) {
                properties.put(name, List.of(String.valueOf(value)));
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
