package spoor.export.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.export.ExportDocument;
import spoor.export.ExportWriter;
import spoor.export.TestDocuments;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;

/** What is taken out in a form that Spoor reads comes back equal. */
class RoundTripTest {

    private static final Set<String> PARTIES = Set.of("Company", "Person");

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

    /** Companies, people and what ties them: all that FollowTheMoney knows. Its ids get a word before them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void followTheMoney(long seed) throws IOException {
        ExportDocument document = TestDocuments.random(seed);
        ReadBack read = ReadBack.of(bytes(new FtmWriter(), document), folder, "g.ftm.json");
        assertThat(read.format).isEqualTo("ftm");
        assertThat(read.issues).isEmpty();
        assertThat(ofParties(read)).isEqualTo(ofParties(document));
    }

    private static List<String> ofParties(ExportDocument document) {
        List<String> lines = new ArrayList<>();
        Map<String, String> labels = new TreeMap<>();
        for (NodeRecord node : document.nodes()) {
            labels.put(node.id(), node.labels().getFirst());
            if (PARTIES.contains(node.labels().getFirst())) {
                lines.add("node ftm/" + node.id() + " " + node.labels().getFirst() + " " + said(node.properties()));
            }
        }
        for (RelationRecord edge : document.edges()) {
            if (PARTIES.contains(labels.get(edge.from())) && PARTIES.contains(labels.get(edge.to()))) {
                lines.add("edge x/" + edge.type() + "/" + edge.id() + " ftm/" + edge.from() + " " + edge.type()
                        + " ftm/" + edge.to() + " " + said(edge.properties()));
            }
        }
        document.header()
                .listings()
                .forEach(listing -> lines.add("listing ftm/" + listing.entity() + " " + listing.authority() + " "
                        + listing.programme() + " " + listing.listed() + " " + listing.reason()));
        return lines.stream().sorted().toList();
    }

    private static List<String> ofParties(ReadBack read) {
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
