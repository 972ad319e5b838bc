package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.databind.json.JsonMapper;

class TraceRequestReaderTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void anEmptyRequestIsTheDefaultQuestion() {
        assertThat(read("{}")).isEqualTo(TraceRequest.DEFAULT);
    }

    @Test
    void theDefaultQuestionGoesFromChineseCompaniesToRussianWeapons() {
        assertThat(JSON.writeValueAsString(TraceRequestWriter.write(TraceRequest.DEFAULT)))
                .isEqualTo("{'from':{'labels':['Company'],'countries':['CN','HK']},"
                        .concat("'to':{'labels':['WeaponSystem'],'operators':['RU']},")
                        .concat("'relations':['SUPPLIES','MANUFACTURES','DEVELOPS','TRADES','IMPORTED_BY','USED_IN'],")
                        .concat("'maxHops':6,'via':[],'avoid':{},'countriesVia':[],'goods':{},'window':{},")
                        .concat("'timeOrder':'any','minConfidence':'possible','minSources':1,'datasets':[],")
                        .concat("'rank':'shortest','k':50,'offset':0,'counts':'quick'}")
                        .replace('\'', '"'));
    }

    @Test
    void everyFieldIsReadAndWrittenBackTheSame() {
        String question = """
                {"from":{"labels":["Company","Person"],"countries":["CN"],"topics":["sanction"],"listedBy":["EU"],
                         "ids":["company/a"],"text":"limbach xiamen"},
                 "to":{"labels":["WeaponSystem"],"operators":["RU"],"categories":["strike-drone"]},
                 "relations":["SUPPLIES","OWNS"],"maxHops":8,
                 "via":[{"countries":["KZ"]},{"ids":["company/b"]}],"avoid":{"countries":["TR"]},
                 "countriesVia":["KG"],
                 "goods":{"components":["component/x"],"categories":["optics"],"hs":["854231"],"tiers":["3.A"],
                          "consistent":true},
                 "window":{"from":"2022-02-24","to":"2024-12-31","undated":false},"timeOrder":"lenient","minConfidence":"probable",
                 "minSources":2,"minValue":1000.0,"datasets":["evidence"],"hubLimit":500,"rank":"strongest",
                 "k":10,"offset":20,"maxPerPair":1,"maxPerStart":2,"maxPerEnd":3,"counts":"exact"}""";

        assertThat(JSON.readTree(JSON.writeValueAsString(TraceRequestWriter.write(read(question)))))
                .isEqualTo(JSON.readTree(question));
    }

    @Test
    void nullCountsAsLeftOut() {
        assertThat(read("{\"from\":null,\"window\":{\"from\":null,\"to\":null},\"maxHops\":null,\"avoid\":null}"))
                .isEqualTo(TraceRequest.DEFAULT);
    }

    @Test
    void anEmptySelectorChoosesEveryNodeButAvoidsNone() {
        TraceRequest request = read("{\"from\":{},\"avoid\":{}}");

        assertThat(request.from()).isEqualTo(Selector.ALL);
        assertThat(request.avoid()).isNull();
    }

    @Test
    void countriesMayBeWrittenSmall() {
        assertThat(read("{\"from\":{\"countries\":[\"cn\",\"CN\"]}}").from().countries())
                .containsExactly("CN");
    }

    @Test
    void aWindowOfPartialDatesHoldsTheirFirstAndLastDays() {
        assertThat(JSON.writeValueAsString(
                        TraceRequestWriter.write(read("{\"window\":{\"from\":\"2022\",\"to\":\"2024-02\"}}"))
                                .get("window")))
                .isEqualTo("{\"from\":\"2022-01-01\",\"to\":\"2024-02-29\"}");
    }

    @Test
    void wordsBecomeConstants() {
        TraceRequest request = read("{\"minConfidence\":\"confirmed\",\"relations\":[\"USED_IN\"],"
                + "\"to\":{\"labels\":[\"Component\"]}}");

        assertThat(request.minConfidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(request.relations()).containsExactly(RelationType.USED_IN);
        assertThat(request.to().labels()).isEqualTo(List.of(NodeLabel.COMPONENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"maxHop":3}                         | field.unknown | There is no field 'maxHop'. Did you mean 'maxHops'?
            {"from":{"country":["CN"]}}          | field.unknown | There is no field 'from.country'. Did you mean 'from.countries'?
            {"via":[{},{"idz":[]}]}              | field.unknown | There is no field 'via[1].idz'. Did you mean 'via[1].ids'?
            {"window":{"after":"2022"}}          | field.unknown | There is no field 'window.after'. Use from, to, undated.
            {"maxHops":0}                        | field.range   | 'maxHops' must be from 1 to 12; it is 0.
            {"maxHops":13}                       | field.range   | 'maxHops' must be from 1 to 12; it is 13.
            {"maxHops":99999999999999999999}     | field.range   | 'maxHops' must be from 1 to 12; it is 99999999999999999999.
            {"maxHops":"six"}                    | field.type    | 'maxHops' must be a whole number from 1 to 12, not the text "six".
            {"maxHops":6.5}                      | field.type    | 'maxHops' must be a whole number from 1 to 12, not the number 6.5.
            {"k":1001}                           | field.range   | 'k' must be from 1 to 1,000; it is 1001.
            {"offset":-1}                        | field.range   | 'offset' must be from 0 to 100,000; it is -1.
            {"from":"CN"}                        | field.type    | 'from' must be a JSON object {…}, not the text "CN".
            {"from":{"countries":"CN"}}          | field.type    | 'from.countries' must be a list of texts […], not the text "CN".
            {"from":{"countries":[7]}}           | field.type    | 'from.countries[0]' must be a text, not the number 7.
            {"from":{"countries":["China"]}}     | field.value   | 'from.countries' holds 'China'; countries are two letters (ISO 3166-1): CN, HK, RU.
            {"from":{"text":" "}}                | field.range   | 'from.text' must have 1 to 1000 characters.
            {"to":{"labels":["Weapon"]}}         | field.value   | 'to.labels' holds 'Weapon'; use Company, Person, Component, WeaponSystem.
            {"relations":["SUPPLY"]}             | field.value   | 'relations' holds 'SUPPLY'; use SUPPLIES, MANUFACTURES, DEVELOPS, TRADES, IMPORTED_BY, USED_IN, OWNS, CONTROLS, DIRECTS, ASSOCIATED_WITH.
            {"relations":[]}                     | field.range   | 'relations' is empty, so that no path could exist; leave it out to follow the flow of goods.
            {"minConfidence":"probably"}         | field.value   | 'minConfidence' holds 'probably'; use possible, probable, confirmed. Did you mean 'probable'?
            {"rank":"best"}                      | field.value   | 'rank' holds 'best'; use shortest, strongest.
            {"timeOrder":true}                   | field.type    | 'timeOrder' must be a text, not true.
            {"window":{"from":"24.2.2022"}}      | field.value   | 'window.from' is '24.2.2022'; write 2024, 2024-10 or 2024-10-17.
            {"window":{"from":"2023","to":"2022"}} | window.order | 'window' cannot end (2022-12-31) before it begins (2023-01-01).
            {"window":{"undated":false}}         | window.undated | give it a 'from' or a 'to'.
            {"goods":{"hs":["8542"]}}            | field.value   | 'goods.hs' holds '8542'; a code has six digits: 854231.
            {"goods":{"consistent":"yes"}}       | field.type    | 'goods.consistent' must be true or false, not the text "yes".
            {"minValue":-5}                      | field.range   | 'minValue' must be 0 or more; it is -5.
            {"minValue":"much"}                  | field.type    | 'minValue' must be a number, not the text "much".
            [1]                                  | field.type    | The request must be a JSON object {…}, not a list.
            """)
    void eachFaultIsNamedInASentence(String request, String code, String sentence) {
        assertThatThrownBy(() -> read(request))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(sentence);
    }

    @Test
    void aQuestionInsideAnotherRequestIsNamedByItsFullPath() {
        assertThatThrownBy(() -> TraceRequestReader.read(JSON.readTree("{\"from\":{\"countries\":1}}"), "trace"))
                .hasMessage("'trace.from.countries' must be a list of texts […], not the number 1.");
    }

    @Test
    void aLongUnknownFieldIsShortened() {
        assertThatThrownBy(() -> read("{\"" + "x".repeat(5_000) + "\":1}"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }

    private static TraceRequest read(String json) {
        return TraceRequestReader.read(JSON.readTree(json), "");
    }
}
