package spoor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.databind.json.JsonMapper;

class TraceRequestTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void anEmptyRequestIsTheDefaultQuestion() {
        assertThat(read("{}")).isEqualTo(TraceRequest.DEFAULT);
    }

    @Test
    void theDefaultQuestionGoesFromChineseCompaniesToRussianWeapons() {
        assertThat(JSON.writeValueAsString(QuestionJson.write(TraceRequest.DEFAULT)))
                .isEqualTo("{'from':{'labels':['Company'],'countries':['CN','HK']},"
                        .concat("'to':{'labels':['WeaponSystem'],'operators':['RU']},")
                        .concat("'relations':['SUPPLIES','MANUFACTURES','DEVELOPS','TRADES','IMPORTED_BY','USED_IN'],")
                        .concat(
                                "'maxHops':6,'via':[],'avoid':{},'countriesVia':[],'goods':{'consistent':false},'window':{'undated':true},")
                        .concat(
                                "'timeOrder':'any','minConfidence':'possible','minSources':1,'mayRestOn':'apart','inferred':'any','generic':'any',")
                        .concat(
                                "'joins':['stated','only-maker','open','other-use'],'identity':'decided','datasets':[],")
                        .concat("'rank':'shortest','k':50,'offset':0,'counts':'quick'}")
                        .replace('\'', '"'));
    }

    @Test
    void everyFieldIsReadAndWrittenBackTheSame() {
        String question = """
                {"from":{"labels":["Company","Person"],"countries":["CN"],"topics":["sanction"],"listedBy":["EU"],
                         "ids":["company/a"],"text":"limbach xiamen"},
                 "to":{"labels":["Company","WeaponSystem"],"roles":["weapon_maker","last_recipient"],"operators":["RU"],"categories":["strike-drone"]},
                 "relations":["SUPPLIES","OWNS"],"maxHops":8,
                 "via":[{"countries":["KZ"]},{"ids":["company/b"]}],"avoid":{"countries":["TR"]},
                 "countriesVia":["KG"],
                 "goods":{"components":["component/x"],"categories":["optics"],"hs":["854231"],"tiers":["3.A"],
                          "consistent":true},
                 "window":{"from":"2022-02-24","to":"2024-12-31","undated":false},"timeOrder":"lenient","minConfidence":"probable",
                 "minSources":2,"mayRestOn":"one","inferred":"none","generic":"none","joins":["stated","open"],"identity":"none","minValue":1000.0,"datasets":["evidence"],"hubLimit":500,"rank":"strongest",
                 "k":10,"offset":20,"maxPerPair":1,"maxPerStart":2,"maxPerEnd":3,"counts":"exact"}""";

        assertThat(JSON.readTree(JSON.writeValueAsString(QuestionJson.write(read(question)))))
                .isEqualTo(JSON.readTree(question));
    }

    @Test
    void nullCountsAsLeftOut() {
        assertThat(read("{\"from\":null,\"window\":{\"from\":null,\"to\":null},\"maxHops\":null,\"avoid\":null}"))
                .isEqualTo(TraceRequest.DEFAULT);
    }

    @Test
    void anEmptySelectorChoosesEveryNode() {
        TraceRequest request = read("{\"from\":{},\"avoid\":{}}");

        assertThat(request.from()).isEqualTo(Selector.ALL);
        assertThat(request.avoid()).isEqualTo(Selector.ALL);
    }

    @Test
    void countriesMayBeWrittenSmall() {
        assertThat(read("{\"from\":{\"countries\":[\"cn\",\"CN\"]}}").from().countries())
                .containsExactly("CN");
    }

    @Test
    void partialDatesAreWrittenAsTheyWereRead() {
        assertThat(QuestionJson.write(read("{\"window\":{\"from\":\"2022\",\"to\":\"2024-02\"}}"))
                        .get("window"))
                .isEqualTo(Map.of("from", "2022", "to", "2024-02", "undated", true));
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
            {"maxHop":3}                         | json.field.unknown | There is no field 'maxHop'. Did you mean 'maxHops'?
            {"from":{"country":["CN"]}}          | json.field.unknown | There is no field 'from.country'. Did you mean 'countries'?
            {"via":[{},{"idz":[]}]}              | json.field.unknown | There is no field 'via[1].idz'. Did you mean 'ids'?
            {"window":{"after":"2022"}}          | json.field.unknown | There is no field 'window.after'. Use from, to, undated.
            {"maxHops":0}                        | field.range   | 'maxHops' must be from 1 to 12; it is 0.
            {"maxHops":13}                       | field.range   | 'maxHops' must be from 1 to 12; it is 13.
            {"maxHops":99999999999999999999}     | json.type | The field 'maxHops' must be a whole number from 1 to 12.
            {"maxHops":"six"}                    | json.type | The field 'maxHops' must be a whole number from 1 to 12
            {"maxHops":6.5}                      | json.type | The field 'maxHops' must be a whole number from 1 to 12
            {"k":1001}                           | field.range   | 'k' must be from 1 to 1,000; it is 1001.
            {"offset":-1}                        | field.range   | 'offset' must be from 0 to 100,000; it is -1.
            {"from":"CN"}                        | json.type | The field 'from' must be an object
            {"from":{"countries":"CN"}}          | json.type | The field 'from.countries' must be a list
            {"from":{"countries":[7]}}           | json.type | The field 'from.countries[0]' must be a text
            {"from":{"countries":["China"]}}     | field.value   | 'from.countries' holds 'China'; countries are two letters (ISO 3166-1): CN, HK, RU.
            {"from":{"text":" "}}                | field.range   | 'from.text' must have 1 to 1000 characters.
            {"to":{"labels":["Weapon"]}}         | field.value   | 'to.labels[0]' holds 'Weapon'; use Company, Person, Component, WeaponSystem, Vessel.
            {"to":{"roles":["plant"]}}           | field.value   | 'to.roles[0]' holds 'plant'; use maker, weapon_maker, last_recipient.
            {"relations":["SUPPLY"]}             | field.value   | 'relations[0]' holds 'SUPPLY'; use SUPPLIES, MANUFACTURES, DEVELOPS, TRADES, IMPORTED_BY, USED_IN, OWNS, CONTROLS, DIRECTS, ASSOCIATED_WITH.
            {"relations":[]}                     | field.range   | 'relations' is empty, so that no path could exist; leave it out to follow the flow of goods.
            {"minConfidence":"probably"}         | field.value   | 'minConfidence' holds 'probably'; use possible, probable, confirmed. Did you mean 'probable'?
            {"rank":"best"}                      | field.value   | 'rank' holds 'best'; use shortest, strongest.
            {"timeOrder":true}                   | json.type | The field 'timeOrder' must be a text
            {"window":{"from":"24.2.2022"}}      | field.value   | 'window.from' is '24.2.2022'; write 2024, 2024-10 or 2024-10-17.
            {"window":{"from":"2023","to":"2022"}} | window.order | 'window' cannot end (2022-12-31) before it begins (2023-01-01).
            {"window":{"undated":false}}         | window.undated | give it a 'from' or a 'to'.
            {"goods":{"hs":["85"]}}              | field.value   | 'goods.hs' holds '85'; a code has six digits, a heading four: 854231, 8542.
            {"goods":{"consistent":"yes"}}       | json.type | The field 'goods.consistent' must be true or false
            {"minValue":-5}                      | field.range   | 'minValue' must be 0 or more; it is -5
            {"minValue":"much"}                  | json.type | The field 'minValue' must be a number
            [1]                                  | json.type     | The body must be an object.
            {"via":[{},{},{},{},{},{},{},{},{},{},{}]} | field.range | 'via' has 11 values; the most is 10.
            {"countriesVia":["AA","BB","CC","DD","EE","FF","GG","HH","II"]} | field.range | 'countriesVia' has 9 values; the most is 8.
            {"datasets":[null]}                  | field.value   | 'datasets[0]' is null; leave it out.
            """)
    void eachFaultIsNamedInASentence(String request, String code, String sentence) {
        assertThatThrownBy(() -> read(request))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(sentence);
    }

    @Test
    void aFaultInsideALargerRequestIsNamedByItsFullPath() {
        BadInput fault = BadInput.inField("field.value", "countries", "holds 'China'.");

        assertThat(fault.within("trace.from")).hasMessage("'trace.from.countries' holds 'China'.");
    }

    @Test
    void aLongUnknownFieldIsShortened() {
        assertThatThrownBy(() -> read("{\"" + "x".repeat(900) + "\":1}"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600));
    }

    @Test
    void aQuestionMayStandAtEachOfItsLimits() {
        String question = """
                {"maxHops":12,"k":1000,"offset":100000,"minSources":100,"hubLimit":1000000000,"via":[%s],
                 "countriesVia":["AA","BB","CC","DD","EE","FF","GG","HH"],
                 "maxPerPair":1000,"maxPerStart":1000,"maxPerEnd":1000}""".formatted(String.join(",", Collections.nCopies(10, "{}")));

        assertThat(read(question).via()).hasSize(10);
        assertThat(read(question).countriesVia()).hasSize(8);
    }

    private static TraceRequest read(String json) {
        return QuestionJson.read(JSON.readTree(json));
    }
}
