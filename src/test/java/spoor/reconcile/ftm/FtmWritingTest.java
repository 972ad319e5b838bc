package spoor.reconcile.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spoor.ingest.format.ReadFile;
import spoor.ingest.format.ftm.FtmSchema;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FtmWritingTest {

    private static final Path MODEL = Path.of("../shared/data/formats/ftm/followthemoney-defaultModel-3.8.4.json");

    /** Younger than the model that is at hand. */
    private static final Set<String> YOUNGER = Set.of("uscCode");

    private static final Map<String, Object> FIRM = Map.ofEntries(
            Map.entry("name", "Works <b>"),
            Map.entry("aliases", List.of("Завод", "工厂")),
            Map.entry("country", "RU"),
            Map.entry("countries", List.of("RU", "BY")),
            Map.entry(
                    "identifiers", List.of("inn:7736050003", "ogrn:1027700070518", "crno:HK:2756979", "brn:27569791")),
            Map.entry("addresses", List.of("Moscow, Arbat 1")),
            Map.entry("phones", List.of("+7 495 1234567")),
            Map.entry("emails", List.of("a@b.ru")),
            Map.entry("websites", List.of("https://b.ru")),
            Map.entry("topics", List.of("sanction")),
            Map.entry("founded", "1993-02-17"),
            Map.entry("dissolved", "2020"),
            Map.entry("note", "said"),
            Map.entry("dataset", "one"));

    private static Card card(String id, NodeLabel label, Map<String, Object> properties) {
        return new Card(id, label, properties, List.of(), List.of("https://example.org/" + id));
    }

    private static FtmEntity written(CardSet entity) {
        return FtmWriting.write(entity, true).orElseThrow();
    }

    private static ReadFile readBack(FtmEntity entity) throws IOException {
        return ReadFile.of(JsonMapper.shared().writeValueAsString(entity));
    }

    @Test
    void what_is_written_is_read_back_the_same_by_our_own_reader() throws IOException {
        ReadFile read = readBack(written(new CardSet(List.of(card("company/a", NodeLabel.COMPANY, FIRM)))));
        assertThat(read.entities())
                .containsExactly("ftm/company/a \"Works <b>\" country=RU aliases=[Завод, 工厂]"
                        + " identifiers=[crno:RU:2756979, crno:RU:27569791, inn:7736050003, ogrn:1027700070518]");
        assertThat(read.issues()).isEmpty();
    }

    /** What a LegalEntity does not hold makes a Company of it: every property is one of its schema. */
    @Test
    void a_firm_has_the_schema_it_was_read_in_as_long_as_that_holds_what_is_known_of_it() {
        for (String schema : List.of("Organization", "PublicBody", "LegalEntity")) {
            assertThat(schemaOf(schema, "inn:7736050003")).isEqualTo(schema);
            assertThat(schemaOf(schema, "uscc:91220101310012867G")).isEqualTo("Company");
        }
        assertThat(schemaOf("Organization", "imo:9074729")).isEqualTo("Organization");
        assertThat(schemaOf("LegalEntity", "imo:9074729")).isEqualTo("Company");
        assertThat(schemaOf("Vessel", "inn:7736050003")).isEqualTo("Company");
    }

    private static String schemaOf(String kept, String number) {
        return written(new CardSet(List.of(card(
                        "x",
                        NodeLabel.COMPANY,
                        Map.of("name", "N", "ftmSchema", kept, "identifiers", List.of(number))))))
                .schema();
    }

    @Test
    void the_ends_of_ties_are_called_as_the_reader_of_files_calls_them() {
        for (String schema : FtmSchema.ALL.keySet()) {
            if (FtmSchema.find(schema).orElseThrow() instanceof FtmSchema.OfRelation relation) {
                FtmLinks.Words words = FtmLinks.of(relation.type(), Map.of("ftmSchema", schema));
                assertThat(List.of(words.schema(), words.from(), words.to()))
                        .containsExactly(schema, relation.from(), relation.to());
            }
        }
    }

    @Test
    void each_kind_of_number_comes_back_as_a_number_of_the_same_value() throws IOException {
        for (NodeLabel label : List.of(NodeLabel.COMPANY, NodeLabel.PERSON)) {
            for (IdentifierKind kind : IdentifierKind.values()) {
                FtmEntity entity = written(new CardSet(
                        List.of(card("x", label, Map.of("name", "N", "identifiers", List.of(example(kind)))))));
                String value = example(kind).substring(example(kind).indexOf(':') + 1);
                assertThat(readBack(entity).entities())
                        .as("%s of a %s", kind, label)
                        .singleElement()
                        .asString()
                        .contains(value);
            }
        }
    }

    /** A number with right check digits of each kind. */
    private static String example(IdentifierKind kind) {
        String number = switch (kind) {
            case INN -> "7736050003";
            case OGRN -> "1027700070518";
            case KPP -> "773601001";
            case OKPO -> "00148000";
            case USCC -> "91110000100000000X";
            case LEI -> "5493001KJTIIGC8Y1R12";
            case IMO -> "9074729";
            case ISIN -> "US0378331005";
            case UEI -> "ABCDEF123456";
            case SWIFT -> "DEUTDEFF";
            case WIKIDATA -> "Q42";
            case GSTIN -> "27AAPFU0939F1ZV";
            case PAN -> "AAPFU0939F";
            default -> "27569791";
        };
        return find(kind, number);
    }

    /** Where the example is none of its kind, one of the free kinds stands for it. */
    private static String find(IdentifierKind kind, String number) {
        return kind.isValid(number) ? new Identifier(kind, number, "").text() : "crno:" + number;
    }

    @Test
    void records_of_one_entity_speak_together_and_the_first_gives_id_and_name() {
        FtmEntity entity = written(new CardSet(List.of(
                card("company/a", NodeLabel.COMPANY, FIRM),
                card(
                        "ftm/b",
                        NodeLabel.COMPANY,
                        Map.of("name", "Plant", "aliases", List.of("工厂"), "country", "KZ", "dataset", "two")))));
        assertThat(entity.id()).isEqualTo("company/a");
        assertThat(entity.caption()).isEqualTo("Works <b>");
        assertThat(entity.properties().get("name")).isEqualTo(List.of("Works <b>"));
        assertThat(entity.properties().get("alias")).isEqualTo(List.of("Завод", "工厂", "Plant"));
        assertThat(entity.properties().get("country")).isEqualTo(List.of("ru", "by", "kz"));
        assertThat(entity.properties().get("mainCountry")).isEqualTo(List.of("ru"));
        assertThat(entity.datasets()).containsExactly("one", "two");
        assertThat(entity.referents()).containsExactly("ftm/b");
        assertThat(entity.properties().get("sourceUrl"))
                .isEqualTo(List.of("https://example.org/company/a", "https://example.org/ftm/b"));
    }

    @Test
    void listings_stand_inside_as_sanctions_that_our_reader_reads() throws IOException {
        Card.CardListing listing = new Card.CardListing(
                "designation/1", "EU", "269/2014", "2024-02-23", null, null, List.of("https://eu"));
        FtmEntity entity = written(
                new CardSet(List.of(new Card("company/a", NodeLabel.COMPANY, FIRM, List.of(listing), List.of()))));
        assertThat(entity.target()).isTrue();
        assertThat(entity.properties().get("sanctions")).hasSize(1);
        assertThat(readBack(entity).issues()).isEmpty();
    }

    @Test
    void parts_and_weapons_have_no_schema() {
        assertThat(FtmWriting.write(
                        new CardSet(List.of(card("w", NodeLabel.WEAPON_SYSTEM, Map.of("name", "X")))), true))
                .isEmpty();
    }

    @Test
    void every_property_that_is_written_belongs_to_the_schema_in_the_published_model() throws IOException {
        assumeTrue(Files.exists(MODEL), () -> "the published model is not at hand: " + MODEL);
        JsonNode schemata =
                JsonMapper.shared().readTree(Files.readString(MODEL)).path("schemata");
        Set<String> foreign = new TreeSet<>();
        for (NodeLabel label : List.of(NodeLabel.COMPANY, NodeLabel.PERSON)) {
            String schema = FtmSchemas.find(label).orElseThrow();
            Set<String> known = propertiesOf(schemata, schema);
            List<String> used = new ArrayList<>();
            Stream.of(IdentifierKind.values()).forEach(kind -> used.add(FtmNumbers.propertyOf(kind, label)));
            used.addAll(written(new CardSet(List.of(card("x", label, FIRM))))
                    .properties()
                    .keySet());
            used.stream()
                    .filter(property -> !known.contains(property) && !YOUNGER.contains(property))
                    .filter(property -> !property.equals("sanctions"))
                    .forEach(property -> foreign.add(schema + "." + property));
        }
        assertThat(foreign).isEmpty();
    }

    private static Set<String> propertiesOf(JsonNode schemata, String schema) {
        Set<String> names =
                new HashSet<>(schemata.path(schema).path("properties").propertyNames());
        schemata.path(schema)
                .path("extends")
                .forEach(parent -> names.addAll(propertiesOf(schemata, parent.asString())));
        return names;
    }

    @Test
    void an_example_is_read_in_the_words_of_the_store() {
        var example = FtmExample.read(
                Set.of(NodeLabel.COMPANY),
                Map.of(
                        "alias", List.of("Завод"),
                        "name", List.of("Works"),
                        "jurisdiction", List.of("Russia"),
                        "innCode", List.of("7736 050 003"),
                        "gender", List.of("male")));
        assertThat(example.names()).containsExactly("Works", "Завод");
        assertThat(example.properties())
                .containsEntry("country", "RU")
                .containsEntry("identifiers", List.of("inn:7736050003"));
        assertThat(example.ignored()).containsExactly("Spoor does not compare the property 'gender'.");
    }

    @Test
    void a_person_may_be_given_by_parts_of_the_name() {
        var example = FtmExample.read(
                Set.of(NodeLabel.PERSON), Map.of("lastName", List.of("Zakharov"), "firstName", List.of("Alexander")));
        assertThat(example.names()).containsExactly("Alexander Zakharov");
        assertThat(String.join("", example.names()).toLowerCase(Locale.ROOT)).contains("zakharov");
    }
}
