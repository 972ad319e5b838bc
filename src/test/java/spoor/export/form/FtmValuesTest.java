package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spoor.export.AnswerFiles;
import spoor.export.ExportDocument;
import spoor.ingest.EvidenceGraph;
import spoor.model.IdentifierKind;
import spoor.model.Source;
import spoor.snapshot.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who reads a file of FollowTheMoney drops values that are not of their property's type; of all the evidence none is. */
class FtmValuesTest {

    private static final Map<String, Pattern> FORMS = Map.of(
            "country", Pattern.compile("[a-z]{2}"),
            "mainCountry", Pattern.compile("[a-z]{2}"),
            "phone", Pattern.compile("\\+\\d{7,15}"),
            "email", Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"),
            "website", Pattern.compile("https?://\\S+"),
            "sourceUrl", Pattern.compile("https?://\\S+"),
            "topics", Pattern.compile("[a-z]+(?:\\.[a-z.]+)?"),
            "date", Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?)?)?"));

    /** Numbers of registers that have a format of their own there. */
    private static final Map<String, IdentifierKind> NUMBERS = Map.of(
            "uscCode", IdentifierKind.USCC,
            "innCode", IdentifierKind.INN,
            "ogrnCode", IdentifierKind.OGRN,
            "leiCode", IdentifierKind.LEI,
            "swiftBic", IdentifierKind.SWIFT,
            "imoNumber", IdentifierKind.IMO,
            "uniqueEntityId", IdentifierKind.UEI);

    @Test
    void each_value_is_of_the_type_of_its_property() throws IOException {
        List<String> wrong = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (JsonNode line : lines(evidence())) {
            line.path("properties")
                    .forEachEntry((property, values) -> values.forEach(value -> {
                        seen.add(property);
                        if (!fits(property, value.asString())) {
                            wrong.add(line.path("schema").asString() + '.' + property + ": " + value.asString());
                        }
                    }));
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).contains("country", "uscCode", "innCode", "ogrnCode", "startDate", "sourceUrl");
    }

    private static boolean fits(String property, String value) {
        if (NUMBERS.containsKey(property)) {
            return NUMBERS.get(property).isValid(value);
        }
        String type = FtmTypes.of(property).equals("date") ? "date" : property;
        return !FORMS.containsKey(type) || FORMS.get(type).matcher(value).matches();
    }

    private static List<JsonNode> lines(ExportDocument document) throws IOException {
        return new String(RoundTripTest.bytes(new FtmWriter(), document), StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static ExportDocument evidence() throws IOException {
        EvidenceGraph read = EvidenceGraph.read();
        Snapshot all = read.snapshot();
        List<Source> sources = read.origins().entrySet().stream()
                .map(one -> new Source(
                        one.getKey(), one.getKey(), one.getValue(), "https://example.org/s", "", "", "", "", ""))
                .toList();
        return AnswerFiles.document(
                all,
                IntStream.range(0, all.entityCount()).mapToObj(all::node).toList(),
                IntStream.range(0, all.relationCount()).mapToObj(all::relation).toList(),
                new AnswerFiles.Cited(sources, List.of()));
    }
}
