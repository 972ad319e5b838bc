package spoor.export.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.export.ExportDocument;
import spoor.export.ExportWriter;
import spoor.export.TestDocuments;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/** What is taken out in a form that Spoor reads comes back equal. */
class RoundTripTest {

    private static final Set<String> PARTIES = Set.of("Company", "Person");
    private static final Set<String> GOODS =
            Set.of("name", "aliases", "note", "category", "partNumber", "makerCountry", "operator", "origin");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.concat(
                LongStream.range(0, 100),
                LongStream.of(ThreadLocalRandom.current().nextLong(1_000_000)));
    }

    static byte[] bytes(ExportWriter writer, ExportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private void comesBackEqual(ExportWriter writer, String name, String format, long seed) throws IOException {
        ExportDocument document = TestDocuments.random(seed);
        ReadBack read = ReadBack.of(bytes(writer, document), folder, name);
        assertThat(read.format).isEqualTo(format);
        assertThat(read.issues).isEmpty();
        assertThat(read.lines()).isEqualTo(ReadBack.lines(document));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nodeLinkJson(long seed) throws IOException {
        comesBackEqual(new NodeLinkWriter(), "g.json", "json", seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void graphMl(long seed) throws IOException {
        comesBackEqual(new GraphMlWriter(), "g.graphml", "graphml", seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tables(long seed) throws IOException {
        comesBackEqual(new CsvZipWriter(), "g.csv.zip", "tables", seed);
    }

    /** Parts and weapons by name and note, the rest as far as FollowTheMoney holds it. Its ids get a word before them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void followTheMoney(long seed) throws IOException {
        ExportDocument document = TestDocuments.random(seed);
        ReadBack read = ReadBack.of(bytes(new FtmWriter(), document), folder, "g.ftm.json");
        assertThat(read.format).isEqualTo("ftm");
        assertThat(read.issues).isEmpty();
        assertThat(told(read)).isEqualTo(told(document));
    }

    /** A number of a Chinese register stands twice for older Alephs, and is one again here. */
    @Test
    void what_a_part_is_and_the_number_of_its_maker_come_back_through_follow_the_money() throws IOException {
        NodeRecord maker = node(
                "company/maker",
                "Company",
                Map.of("name", "Maker", "country", "CN", "identifiers", List.of("uscc:91220101310012867G")));
        NodeRecord part = node(
                "component/part",
                "Component",
                Map.of("name", "Part", "category", "chips", "partNumber", "A: B-1", "makerCountry", "CN"));
        NodeRecord weapon =
                node("weapon/drone", "WeaponSystem", Map.of("name", "Drone", "operator", "RU", "origin", "RU"));
        ExportDocument document = TestDocuments.of(
                List.of(maker, part, weapon),
                List.of(
                        edge("r1", "MANUFACTURES", maker, part),
                        edge("r2", "USED_IN", part, weapon),
                        edge("r3", "DEVELOPS", maker, weapon)),
                List.of(),
                List.of());
        byte[] file = bytes(new FtmWriter(), document);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\"registrationNumber\":[\"91220101310012867G\"]", "\"role\":[\"used in\"]")
                .doesNotContain("left out");
        ReadBack read = ReadBack.of(file, folder, "g.ftm.json");
        assertThat(read.issues).isEmpty();
        assertThat(told(read)).isEqualTo(told(document));
    }

    /** Read, written and read again: one payment with all its parties, under its own id and with its amount in digits. */
    @Test
    void a_record_of_follow_the_money_with_several_ends_comes_back_as_that_record() throws IOException {
        String firms = Stream.of("a", "b", "c", "d")
                .map(id -> "{\"id\":\"%s\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"%s\"]}}\n"
                        .formatted(id, id))
                .collect(Collectors.joining());
        String paid =
                "{\"id\":\"p\",\"schema\":\"Payment\",\"properties\":{\"payer\":[\"a\",\"b\"],\"beneficiary\":[\"c\",\"d\"],"
                        + "\"amount\":[\"12000000\"],\"currency\":[\"CNY\"]}}\n";
        ReadBack read = ReadBack.of((firms + paid).getBytes(StandardCharsets.UTF_8), folder, "in.ftm.json");
        ExportDocument document = document(read, 0);
        String file = new String(bytes(new FtmWriter(), document), StandardCharsets.UTF_8);
        assertThat(file.lines().filter(line -> line.contains("\"Payment\"")))
                .singleElement()
                .asString()
                .contains(
                        "\"id\":\"p\"",
                        "\"payer\":[\"a\",\"b\"]",
                        "\"beneficiary\":[\"c\",\"d\"]",
                        "\"amount\":[\"12000000\"]");
        assertThat(file.lines().filter(line -> line.contains("\"schema\":\"Organization\"")))
                .hasSize(4);
        ReadBack again = ReadBack.of(file.getBytes(StandardCharsets.UTF_8), folder, "out.ftm.json");
        assertThat(told(again)).isEqualTo(told(read));
        String part = new String(bytes(new FtmWriter(), document(read, 1)), StandardCharsets.UTF_8);
        assertThat(part.lines().filter(line -> line.contains("\"Payment\"")))
                .as("each for itself, since a line with all ends would say what is not in this file")
                .hasSize(3)
                .allMatch(line -> line.contains("\"id\":\"ASSOCIATED_WITH/"));
    }

    /** What was read, without so many of its relations. */
    private static ExportDocument document(ReadBack read, int without) {
        return TestDocuments.of(
                read.claims(ClaimKind.ENTITY).stream()
                        .map(claim -> new NodeRecord(
                                claim.id(), List.of(claim.label().label()), List.of(), claim.properties()))
                        .toList(),
                read.claims(ClaimKind.RELATION).stream()
                        .skip(without)
                        .map(claim -> new RelationRecord(
                                claim.id(),
                                claim.tieName(),
                                claim.ends().getFirst(),
                                claim.ends().getLast(),
                                claim.properties()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static NodeRecord node(String id, String label, Map<String, Object> said) {
        Map<String, Object> properties = new TreeMap<>(said);
        properties.put("dataset", "ds");
        return new NodeRecord(id, List.of(label), List.of(), properties);
    }

    private static RelationRecord edge(String id, String type, NodeRecord from, NodeRecord to) {
        return new RelationRecord(
                id, type, from.id(), to.id(), new TreeMap<>(Map.of("confidence", "possible", "dataset", "ds")));
    }

    private static List<String> told(ExportDocument document) {
        List<String> lines = new ArrayList<>();
        for (NodeRecord node : document.nodes()) {
            String label = node.labels().getFirst();
            Map<String, Object> said = new TreeMap<>(node.properties());
            if (!PARTIES.contains(label)) {
                said.keySet().retainAll(GOODS);
            }
            lines.add("node ftm/" + node.id() + " " + label + " " + said(said));
        }
        for (RelationRecord edge : document.edges()) {
            lines.add("edge x/" + edge.type() + "/" + edge.id() + " ftm/" + edge.from() + " " + edge.type() + " ftm/"
                    + edge.to() + " " + said(edge.properties()));
        }
        document.header()
                .listings()
                .forEach(listing -> lines.add("listing ftm/" + listing.entity() + " " + listing.authority() + " "
                        + listing.programme() + " " + listing.listed() + " " + listing.reason()));
        return lines.stream().sorted().toList();
    }

    private static List<String> told(ReadBack read) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : read.claims(ClaimKind.ENTITY)) {
            lines.add("node " + claim.id() + " " + claim.label().label() + " " + said(claim.properties()));
        }
        for (Claim claim : read.claims(ClaimKind.RELATION)) {
            lines.add("edge " + claim.id() + " " + claim.ends().getFirst() + " " + claim.tieName() + " "
                    + claim.ends().getLast() + " " + said(claim.properties()));
        }
        for (Claim claim : read.claims(ClaimKind.LISTING)) {
            Map<?, ?> said = (Map<?, ?>) requireNonNull(claim.row().get("designation"));
            lines.add("listing " + claim.ends().getFirst() + " " + text(said, "authority") + " "
                    + text(said, "programme") + " " + text(said, "listed") + " " + text(said, "reason"));
        }
        return lines.stream().sorted().toList();
    }

    private static String text(Map<?, ?> said, String name) {
        Object value = said.get(name);
        return value == null ? "" : value.toString();
    }

    /** Sources of FollowTheMoney are addresses and datasets. */
    private static String said(Map<String, Object> properties) {
        Map<String, Object> said = new TreeMap<>(properties);
        said.remove("sources");
        return ReadBack.said(said);
    }
}
