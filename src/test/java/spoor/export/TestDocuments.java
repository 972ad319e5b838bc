package spoor.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import spoor.export.ExportDocument.Header;
import spoor.export.ExportDocument.Licence;
import spoor.export.ExportDocument.Listing;
import spoor.model.Source;
import spoor.search.GoodsCode;
import spoor.search.ListReading;
import spoor.search.ReadList;
import spoor.search.TradeFlow;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceCypher;

/** Documents for tests of forms: drawn by chance, or made of what is hard to write. */
public final class TestDocuments {

    /** What breaks out of cells, tags, quotes, comments and braces, and what has no place in some forms. */
    public static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\tTab",
            "\rReturn",
            "'=quoted",
            "＝full width",
            "a\"b\"c",
            "it's",
            "two\nlines\r\nthree",
            "]]> <![CDATA[ &amp; <b>",
            "*/ // -- `x` $y {z} \\u0041 \\",
            "}},\n@misc{evil, title={x}}",
            "</data></node>",
            "a; b",
            "[\"json\"]",
            "\u202Eright to left\u202C",
            "שלום عربى",
            "北京汐潮国际科贸有限公司 🛰️👩‍🚀",
            "ООО «Рога и копыта»",
            "\u2028separator\u2029",
            "bell\u0007 escape\u001B null\u0000",
            "lone \uD83D surrogate",
            "C1 \u0085\u009F",
            "\uFEFFmark \uFFFE",
            "  blanks  ");

    private static final List<String> WORDS = List.of(
            "Завод",
            "有限公司",
            "Works \"Nord\"",
            "O'Neil & Sons",
            "=1+1",
            "-5 °C",
            "a; b",
            "[\"x\"]",
            "]]>",
            "two\nlines",
            "cr\rlf\r\n",
            "emoji 🛰️",
            "'apostrophe",
            "<tag/>",
            "tab\tin",
            "עברית",
            "100%",
            "\\back\\slash");

    private static final List<String> DATES = List.of("2022", "2023-05", "2024-02-29", "2021-12-31");

    private TestDocuments() {}

    /** Nodes, edges, sources, listings and a path, drawn by this seed. */
    public static ExportDocument random(long seed) {
        return random(new Random(seed), 4 + Math.floorMod(seed, 12), 6 + Math.floorMod(seed, 30));
    }

    public static ExportDocument random(Random random, int nodeCount, int edgeCount) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sources.add(new Source(
                    "src-" + i,
                    text(random),
                    "Publisher " + text(random),
                    i == 0 ? "" : "https://example.org/" + i + "?a=1&b=" + i,
                    i == 1 ? "" : DATES.get(i),
                    i == 2 ? "" : "press",
                    "US",
                    i == 3 ? "agency" : "",
                    i == 1 ? "p. 7" : "",
                    i == 1 ? "2025-03-01" : "",
                    i == 2 ? "https://archive.example.org/" + i : "",
                    i == 2 ? "ab".repeat(32) : ""));
        }
        List<NodeRecord> nodes = new ArrayList<>();
        for (int i = 0; i < nodeCount; i++) {
            nodes.add(node(random, i));
        }
        List<RelationRecord> edges = new ArrayList<>();
        for (int i = 0; i < edgeCount; i++) {
            edges.add(edge(random, i, nodes));
        }
        List<Listing> listings = nodes.stream()
                .filter(node -> !node.listedBy().isEmpty())
                .map(node -> listing(random, node))
                .toList();
        return of(nodes, edges, sources, listings);
    }

    private static NodeRecord node(Random random, int number) {
        String label = List.of("Company", "Person", "Component", "WeaponSystem").get(number % 4);
        Map<String, Object> said = new TreeMap<>();
        said.put("name", "Name " + number + " " + text(random));
        said.put("dataset", "ds");
        said.put("sources", List.of("src-" + random.nextInt(4)));
        maybe(random, said, "aliases", texts(random));
        maybe(random, said, "note", text(random));
        if (label.equals("Company")) {
            said.put("country", "RU");
            said.put("identifiers", List.of("inn:7736050003"));
            maybe(random, said, "addresses", texts(random));
            maybe(random, said, "founded", date(random));
            maybe(random, said, "dissolved", date(random));
        } else if (label.equals("Person")) {
            said.put("country", "CN");
            maybe(random, said, "positions", texts(random));
            maybe(random, said, "birthDate", date(random));
        } else {
            maybe(random, said, "count", (long) random.nextInt());
            maybe(random, said, "weight", random.nextInt(1000) / 8.0);
            maybe(random, said, "generic", random.nextBoolean());
        }
        boolean listed = label.equals("Company") && random.nextBoolean();
        return new NodeRecord(
                label.toLowerCase(java.util.Locale.ROOT) + "/n" + number,
                List.of(label),
                listed ? List.of("EU") : List.of(),
                said);
    }

    private static RelationRecord edge(Random random, int number, List<NodeRecord> nodes) {
        List<NodeRecord> companies = of(nodes, "Company");
        List<NodeRecord> people = of(nodes, "Person");
        List<NodeRecord> parts = of(nodes, "Component");
        Map<String, Object> said = new TreeMap<>();
        said.put("confidence", List.of("confirmed", "probable", "possible").get(random.nextInt(3)));
        said.put("sources", List.of("src-1"));
        said.put("dataset", "ds");
        maybe(random, said, "note", text(random));
        maybe(random, said, "validFrom", date(random));
        maybe(random, said, "validTo", date(random));
        maybe(random, said, "reported", date(random));
        NodeRecord from = any(random, companies);
        NodeRecord to = any(random, companies);
        String type = List.of(
                        "SUPPLIES", "OWNS", "DIRECTS", "CONTROLS", "ASSOCIATED_WITH", "MANUFACTURES", "IMPORTED_BY")
                .get(random.nextInt(7));
        switch (type) {
            case "OWNS" -> {
                said.put("value", random.nextInt(801) / 8.0);
                said.put("unit", "percent");
            }
            case "SUPPLIES" -> {
                said.put("value", random.nextInt(80_000) / 8.0);
                said.put("currency", random.nextBoolean() ? "USD" : "CNY");
                said.put("hs", List.of("854231"));
            }
            case "DIRECTS" -> from = any(random, people);
            case "MANUFACTURES" -> to = any(random, parts);
            case "IMPORTED_BY" -> from = any(random, parts);
            default -> {
                // ties companies
            }
        }
        // Ids are unique within a type alone.
        return new RelationRecord("rel-" + number / 2 + (number % 2 == 0 ? "" : "-b"), type, from.id(), to.id(), said);
    }

    private static Listing listing(Random random, NodeRecord node) {
        return new Listing(
                "listed/" + node.id(),
                node.id(),
                "designation/" + node.id(),
                "EU",
                random.nextBoolean() ? "269/2014" : "",
                random.nextBoolean() ? date(random) : "",
                "",
                random.nextBoolean() ? text(random) : "",
                "ds",
                List.of("src-2"));
    }

    /** Every hostile text as name, alias, id and note of nodes, edges, sources and listings. */
    public static ExportDocument hostile() {
        List<NodeRecord> nodes = new ArrayList<>();
        List<RelationRecord> edges = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Listing> listings = new ArrayList<>();
        int number = 0;
        for (String text : HOSTILE) {
            String id = "company/" + number + "/" + text;
            Map<String, Object> said = new TreeMap<>();
            said.put("name", text);
            said.put("aliases", List.of(text, "x"));
            said.put("note", text);
            said.put("country", "RU");
            said.put("dataset", text);
            said.put("sources", List.of("src/" + text));
            nodes.add(new NodeRecord(id, List.of(number % 3 == 0 ? "Person" : "Company"), List.of("EU"), said));
            Map<String, Object> tie = new TreeMap<>();
            tie.put("confidence", "possible");
            tie.put("note", text);
            tie.put("sources", List.of("src/" + text));
            tie.put("validFrom", text);
            edges.add(new RelationRecord("rel/" + text, number % 2 == 0 ? "OWNS" : "SUPPLIES", id, id, tie));
            sources.add(new Source("src/" + text, text, text, "https://example.org/" + text, "", "", "", text, text));
            listings.add(new Listing("l/" + text, id, "d/" + text, text, text, "2022", "", text, text, List.of()));
            number++;
        }
        return of(nodes, edges, sources, listings);
    }

    /** A document with a header that has something of everything. */
    public static ExportDocument of(
            List<NodeRecord> nodes, List<RelationRecord> edges, List<Source> sources, List<Listing> listings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", (long) nodes.size());
        counts.put("edges", (long) edges.size());
        counts.put("sources", (long) sources.size());
        Header header = new Header(
                "1.0-test",
                Instant.parse("2026-11-27T08:00:00Z"),
                Map.of("trace", Map.of("k", 3)),
                new TraceCypher("MATCH (n) RETURN n // it's \"quoted\"\n", Map.of("k", 3)),
                "v-42",
                false,
                List.of(new TraceAnswer.CutRecord("k", "There are more\nthan 3.")),
                counts,
                List.of(new Licence("ds", "Data set", "1", "CC BY-NC 4.0"), new Licence("other", null, null, null)),
                sources,
                listings,
                List.of(new ReadList("EU", "A \"list\"", "ds", "2026-07", "2026-07", ListReading.WHOLE, null)),
                paths(edges),
                List.of(new NamedDecision("d1", "a", "b", "same", "who", "2026-01-01", "it's <so>", "probable")),
                figures(sources),
                codes(sources),
                new ExportDocument.Asked(
                        "From <any> \"firm\" to any weapon",
                        List.of("; by way of {Kyrgyzstan}"),
                        "https://example.org/?a=1&b=2"),
                null);
        return new ExportDocument(header, nodes, edges);
    }

    private static List<TradeFlow> figures(List<Source> sources) {
        return sources.isEmpty()
                ? List.of()
                : List.of(new TradeFlow(
                        "flow/1",
                        new TreeMap<>(Map.of(
                                "commodity", sources.getFirst().title(), "amount", 90.5, "hs", List.of("854231"))),
                        List.of(sources.getFirst())));
    }

    private static List<GoodsCode> codes(List<Source> sources) {
        return sources.isEmpty()
                ? List.of()
                : List.of(new GoodsCode(
                        "854231", "component/n2", sources.getFirst().title(), List.of(sources.getFirst())));
    }

    private static List<TraceAnswer.PathRecord> paths(List<RelationRecord> edges) {
        if (edges.isEmpty()) {
            return List.of();
        }
        RelationRecord edge = edges.getFirst();
        return List.of(new TraceAnswer.PathRecord(
                List.of(edge.from(), edge.to()),
                List.of(new TraceAnswer.HopRecord(
                        List.of(edge.id()),
                        "possible",
                        1,
                        false,
                        new TraceAnswer.FactorsRecord(0.45, 0.85, 1, 1),
                        0.38)),
                1,
                0.38,
                0,
                0,
                null));
    }

    private static List<NodeRecord> of(List<NodeRecord> nodes, String label) {
        return nodes.stream().filter(node -> node.labels().contains(label)).toList();
    }

    private static NodeRecord any(Random random, List<NodeRecord> nodes) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static void maybe(Random random, Map<String, Object> said, String name, Object value) {
        if (random.nextInt(3) > 0) {
            said.put(name, value);
        }
    }

    private static String date(Random random) {
        return DATES.get(random.nextInt(DATES.size()));
    }

    private static String text(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1000);
    }

    private static List<String> texts(Random random) {
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            texts.add(text(random));
        }
        return List.copyOf(texts);
    }
}
