package spoor.reconcile.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.NodeLabel;
import spoor.model.SpoorException;
import tools.jackson.databind.json.JsonMapper;

class ReconcileReadingTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static Map<String, ReconcileQuery> read(String queries) {
        return ReconcileQuery.readAll(JSON, queries);
    }

    private static ReconcileForm form(String body) {
        return ReconcileForm.read(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_query_as_OpenRefine_sends_it_is_read_whole() {
        ReconcileQuery query = requireNonNull(read("""
                {"q0":{"query":"Xiamen Limbach","type":"Company","type_strict":"should","limit":7,"properties":[
                  {"pid":"country","v":{"id":"x","name":"China"}},{"pid":"identifiers","v":["inn:7736050003",7736050003]},
                  {"pid":"crno","v":2756979},{"pid":"listings","v":"EU"},{"pid":"aliases","v":"厦门林巴贺"}]}}""").get("q0"));
        assertThat(query.limit()).isEqualTo(7);
        assertThat(query.example().labels()).containsExactly(NodeLabel.COMPANY);
        assertThat(query.example().names()).containsExactly("Xiamen Limbach", "厦门林巴贺");
        assertThat(query.example().properties()).containsEntry("country", "CN");
        assertThat(query.example().list("identifiers")).contains("inn:7736050003", "crno:CN:2756979");
        assertThat(query.example().ignored()).containsExactly("Spoor does not compare 'Listings'.");
    }

    @Test
    void a_query_without_a_name_needs_a_number() {
        assertThat(read("{\"a\":{\"properties\":[{\"pid\":\"inn\",\"v\":\"7736050003\"}]},\"b\":{\"query\":\"—\"}}"))
                .satisfies(queries -> {
                    assertThat(requireNonNull(queries.get("a")).example().isEmpty())
                            .isFalse();
                    assertThat(requireNonNull(queries.get("b")).example().isEmpty())
                            .isTrue();
                });
    }

    @Test
    void what_a_cell_holds_is_never_a_fault_of_the_batch() {
        String longest = "x".repeat(2_000);
        ReconcileQuery query = requireNonNull(read("{\"a\":{\"query\":\"" + longest
                        + "\",\"properties\":[{\"pid\":\"country\",\"v\":\"Middle-earth\"},{\"pid\":\"inn\",\"v\":\"n/a\"}]}}")
                .get("a"));
        assertThat(query.example().isEmpty()).isTrue();
        assertThat(query.example().ignored())
                .containsExactly(
                        "A name of 2,000 characters: at most 1,000 are looked at.",
                        "Country 'Middle-earth': use two letters, or its name.",
                        "'n/a' holds no number.");
    }

    @Test
    void a_column_that_is_no_property_is_told_and_refuses_nobody() {
        ReconcileQuery query = requireNonNull(
                read("{\"a\":{\"query\":\"Works\",\"properties\":[{\"pid\":\"stale\",\"v\":\"y\"},{\"pid\":\"country\",\"v\":\"CN\"}]}}")
                        .get("a"));
        assertThat(query.example().isEmpty()).isFalse();
        assertThat(query.example().ignored()).containsExactly("There is no property 'stale'; it was not compared.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            7                              | 'queries.a.properties[0]' must be an object.
            {"v":"x"}                      | 'queries.a.properties[0].pid' must be a text.
            {"pid":"country","v":[[]]}     | 'queries.a.properties[0].v[0]' must be a text, a number or true or false.
            {"pid":"country","v":{}}       | 'queries.a.properties[0].v.id' must be a text.
            {"pid":"country","w":"CN"}     | There is no field 'queries.a.properties[0].w'; there are pid, v.
            """)
    void a_column_that_cannot_be_read_is_told_and_refuses_nobody(String property, String told) {
        ReconcileQuery query = requireNonNull(read("{\"a\":{\"query\":\"Works\",\"properties\":[" + property
                        + ",{\"pid\":\"country\",\"v\":\"CN\"}]}}")
                .get("a"));
        assertThat(query.example().properties()).containsEntry("country", "CN");
        assertThat(query.example().ignored()).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [                                                            | json.malformed
            ~~                                                           | json.type
            7                                                            | json.type
            []                                                           | json.type
            {}                                                           | batch.empty
            {"a":[]}                                                     | json.type
            {"a":null}                                                   | json.type
            {"a":{"query":7}}                                            | json.type
            {"a":{"query":"x","typ":"Company"}}                          | json.field.unknown
            {"a":{"query":"x","type":"Compny"}}                          | label.unknown
            {"a":{"query":"x","type":[7]}}                               | json.type
            {"a":{"query":"x","type_strict":"some"}}                     | json.type
            {"a":{"query":"x","limit":0}}                                | limit.range
            {"a":{"query":"x","limit":101}}                              | limit.range
            {"a":{"query":"x","limit":"5"}}                              | limit.range
            {"a":{"query":"x","limit":5.5}}                              | limit.range
            {"a":{"query":"x","limit":99999999999}}                      | limit.range
            {"a":{"query":"x","properties":{}}}                          | json.type
            """)
    void what_is_no_batch_is_told(String queries, String code) {
        assertThatThrownBy(() -> read(queries == null ? "" : queries))
                .isInstanceOfSatisfying(
                        SpoorException.class, told -> assertThat(told.code()).isEqualTo(code));
    }

    @Test
    void a_batch_over_the_limit_says_what_to_do() {
        StringBuilder queries = new StringBuilder("{");
        for (int i = 0; i <= Batch.MOST; i++) {
            queries.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"query\":\"x\"}");
        }
        assertThatThrownBy(() -> read(queries.append("}").toString()))
                .hasMessage("A request holds at most 100 queries, not 101. Send them in several requests.");
    }

    @Test
    void a_form_holds_one_of_two_fields_in_any_script() {
        String text = "{\"q0\":{\"query\":\"厦门 & Co + 50 %\"}}";
        assertThat(form("queries=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .queries())
                .isEqualTo(text);
        assertThat(form("extend=%7B%7D").extend()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | reconcile.form
            queries=1&extend=2  | reconcile.form
            queries=%ZZ         | reconcile.form
            queries=1&queries=2 | parameter.repeated
            querys=1            | parameter.unknown
            """)
    void what_is_no_form_is_told(String body, String code) {
        assertThatThrownBy(() -> form(body))
                .isInstanceOfSatisfying(
                        SpoorException.class, told -> assertThat(told.code()).isEqualTo(code));
    }

    @Test
    void settings_of_fetched_properties_may_be_texts() {
        ExtendQuery query = ExtendQuery.read(JSON, """
                {"ids":["a","b","a"],"properties":[{"id":"names","settings":{"limit":"1"}},{"id":"inn"}]}""");
        assertThat(query.ids()).containsExactly("a", "b");
        assertThat(query.properties()).extracting(ExtendQuery.Wanted::limit).containsExactly(1, 0);
        assertThat(query.answer(Map.of()).get("rows"))
                .isEqualTo(Map.of(
                        "a", Map.of("names", List.of(), "inn", List.of()),
                        "b", Map.of("names", List.of(), "inn", List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"schema":"Company"}                              | json.field.unknown
            {"queries":[]}                                    | json.type
            {"queries":{}}                                    | batch.empty
            {"queries":{"a":{}}}                              | example.schema
            {"queries":{"a":{"schema":"Company"}}}            | json.type
            {"queries":{"a":{"schema":"<b>","properties":{}}}}| ftm.schema.unknown
            {"queries":{"a":{"schema":"Banana","properties":{}}}}| ftm.schema.unknown
            {"queries":{"a":{"schema":"Company","properties":{"name":[[]]}}}} | json.type
            {"queries":{},"weights":{"name":1}}               | json.type
            {"queries":{},"config":{"nm":true}}               | json.field.unknown
            {"queries":{},"limit":5}                          | json.field.unknown
            """)
    void what_is_no_request_of_yente_is_told(String body, String code) {
        assertThatThrownBy(() -> YenteExample.readAll(JSON.readTree(body)))
                .isInstanceOfSatisfying(
                        SpoorException.class, told -> assertThat(told.code()).isEqualTo(code));
    }

    @Test
    void schemata_that_Spoor_has_nothing_of_are_no_fault() {
        YenteExample vessel = requireNonNull(YenteExample.readAll(JSON.readTree(
                        "{\"queries\":{\"a\":{\"schema\":\"Vessel\",\"properties\":{\"name\":\"ROSALIN\"}}}}"))
                .get("a"));
        assertThat(vessel.canBeHere()).isFalse();
    }
}
