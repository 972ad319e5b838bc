package spoor.identity.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.identity.PairClass;
import spoor.identity.score.text.RegisterNumbers;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;

/** What two records are called, among a few hundred others that make common words common. */
class PairScorerTest {

    private static final NameAnalyser ANALYSER = NameAnalyser.shared();
    private static final String INN = "inn:7702070139";
    private static final String OTHER_INN = "inn:7707083893";

    private final Explaining explaining = explaining();

    private static Explaining explaining() {
        MatchEngine engine = new MatchEngine(ANALYSER, Weights.shipped());
        String[] towns = {"Moscow", "Kazan", "Tula", "Perm", "Omsk", "Shenzhen", "Beijing", "Xiamen"};
        String[] trades = {"Radio Plant", "Optical Systems", "Instrument Plant", "Trading", "Electronics Technology"};
        for (int i = 0; i < 400; i++) {
            String name =
                    towns[i % 8] + " Brand" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "ovo " + trades[i % 5];
            engine.add(company("other/" + i, (i % 2 == 0 ? "JSC " : "LLC ") + name, i % 8 < 5 ? "RU" : "CN"));
        }
        engine.close();
        return engine.explaining();
    }

    private static MatchRecord company(String id, String name, String country, String... more) {
        return record(NodeLabel.COMPANY, id, name, country, more);
    }

    /** @param more pairs of property and value */
    private static MatchRecord record(NodeLabel label, String id, String name, String country, String... more) {
        Map<String, Object> properties = new HashMap<>(Map.of("name", name, "country", country, "dataset", id));
        for (int i = 0; i < more.length; i += 2) {
            properties.put(
                    more[i],
                    more[i].equals("name") || more[i].equals("birthDate") ? more[i + 1] : List.of(more[i + 1]));
        }
        return MatchRecord.of(id, label, properties);
    }

    private static MatchRecord bellovezhik(String id, String number) {
        return MatchRecord.of(
                id,
                NodeLabel.COMPANY,
                Map.of("name", "JSC Bellovezhik", "country", "RU", "dataset", id, "identifiers", List.of(INN, number)));
    }

    private @Nullable PairClass classOf(MatchRecord left, MatchRecord right) {
        return explaining.explain(left, right).pairClass();
    }

    private List<String> features(MatchRecord left, MatchRecord right) {
        return explaining.explain(left, right).features().stream()
                .map(PairFeature::text)
                .toList();
    }

    @Test
    void the_same_number_and_a_word_of_the_name_make_the_class_number() {
        MatchRecord left = company("a", "JSC Murom Radiopribor", "RU", "identifiers", INN);
        MatchRecord right = company("b", "АО «Муромский радиоприбор»", "RU", "identifiers", INN);
        assertThat(classOf(left, right)).isEqualTo(PairClass.NUMBER);
        assertThat(features(left, right)).contains("Same number INN 7702070139", "Same legal form: JSC");
    }

    @Test
    void the_same_number_at_unlike_names_is_worth_a_look_only() {
        MatchRecord left = company("a", "JSC Zelenodolsk Gorkogo", "RU", "identifiers", INN);
        MatchRecord right = company("b", "LLC Kvadrokopter Servis", "RU", "identifiers", INN);
        assertThat(classOf(left, right)).isNotEqualTo(PairClass.NUMBER).isNotEqualTo(PairClass.STRONG);
    }

    @Test
    void a_name_of_the_other_among_the_aliases_does_not_make_the_same_number_a_class_of_its_own() {
        MatchRecord left = company("a", "Unified Bellovezhik Corporation", "RU", "identifiers", INN, "aliases", "UBC");
        MatchRecord right = company(
                "b",
                "JSC Zolotodolie",
                "RU",
                "identifiers",
                INN,
                "aliases",
                "Joint Stock Company Unified Bellovezhik Corporation");
        assertThat(classOf(left, right)).isEqualTo(PairClass.LIKELY);
        assertThat(features(left, right))
                .contains(
                        "Same number INN 7702070139",
                        "The number is the same, but the names are unlike: one of both may bear it by mistake");
    }

    @Test
    void two_branches_of_one_firm_bear_its_number_and_are_two() {
        MatchRecord left = company("a", "Zelenodolsk Plant, branch of PJSC Bellovezhik", "RU", "identifiers", INN);
        MatchRecord right = company("b", "Kvadrokopter Bureau, branch of PJSC Bellovezhik", "RU", "identifiers", INN);
        assertThat(classOf(left, right)).isIn(PairClass.HOMONYM, null);
    }

    @Test
    void long_names_are_read_to_their_end() {
        String school =
                "State Budgetary General Educational Institution of the Perm Region of the Republic for Children"
                        + " and Youth Secondary School Number %d Named After %s";
        assertThat(classOf(
                        company("a", school.formatted(17, "Zelenodolsk"), "RU"),
                        company("b", school.formatted(38, "Bellovezhik"), "RU")))
                .isNotEqualTo(PairClass.STRONG)
                .isNotEqualTo(PairClass.NUMBER);
    }

    @Test
    void a_picture_of_a_name_is_no_name() {
        MatchRecord left = company("a", "Sichuan Zelenodolsk", "CN", "aliases", "Text of image");
        MatchRecord right = company("b", "Shandong Kvadrokopter", "CN", "aliases", "Text of image");
        assertThat(classOf(left, right)).isNull();
    }

    @Test
    void things_of_one_maker_with_a_like_description_are_not_strong_without_a_code() {
        assertThat(classOf(
                        record(NodeLabel.COMPONENT, "a", "Angle sensor of the suspension adjustment", "NL"),
                        record(NodeLabel.COMPONENT, "b", "Control unit of the suspension adjustment", "NL")))
                .isNotEqualTo(PairClass.STRONG);
    }

    @Test
    void what_a_chip_is_built_into_is_not_its_number() {
        assertThat(RegisterNumbers.isArticle("TQFP44")).isFalse();
        assertThat(RegisterNumbers.isArticle("SOIC8")).isFalse();
        assertThat(RegisterNumbers.isArticle("422RS")).isFalse();
        assertThat(RegisterNumbers.isArticle("LT1185IT")).isTrue();
        assertThat(RegisterNumbers.isArticle("SO2401")).isTrue();
        assertThat(List.of("16v", "330μf", "to10v", "32bit", "12ghz", "tqfp44")).allMatch(RegisterNumbers::isMeasure);
        assertThat(List.of("78m05", "lt1185it", "kh101", "g2r1e")).noneMatch(RegisterNumbers::isMeasure);
    }

    @Test
    void different_numbers_of_one_kind_make_homonyms_whatever_else_agrees() {
        MatchRecord left = company(
                "a",
                "JSC Bellovezhik",
                "RU",
                "identifiers",
                INN,
                "addresses",
                "640027, Kurgan, Mashinostroiteley Ave 17");
        MatchRecord right = company(
                "b",
                "JSC Bellovezhik",
                "RU",
                "identifiers",
                OTHER_INN,
                "addresses",
                "640027, Kurgan, Mashinostroiteley Ave 17");
        assertThat(classOf(left, right)).isEqualTo(PairClass.HOMONYM);
        assertThat(features(left, right)).contains("Different numbers of one kind: INN 7702070139 and INN 7707083893");
    }

    @Test
    void another_legal_form_is_never_strong() {
        assertThat(classOf(company("a", "JSC Bellovezhik", "RU"), company("b", "LLC Bellovezhik", "RU")))
                .isNotEqualTo(PairClass.STRONG);
    }

    @Test
    void plant_46_is_not_plant_48() {
        assertThat(classOf(
                        company("a", "46 Central Research Institute Bellovezhik", "RU"),
                        company("b", "48 Central Research Institute Bellovezhik", "RU")))
                .isIn(PairClass.HOMONYM, null);
    }

    @Test
    void the_same_firm_name_of_another_town_is_a_homonym() {
        assertThat(classOf(
                        company("a", "Shenzhen Xunlong Software Co., Ltd.", "CN"),
                        company("b", "Beijing Xunlong Software Co., Ltd.", "CN")))
                .isIn(PairClass.HOMONYM, null);
    }

    @Test
    void an_acronym_alone_never_suffices_and_neither_does_everybodys_name() {
        for (String name : List.of("JSC MMZ", "JSC Signal", "JSC Elektropribor", "LLC STC")) {
            assertThat(classOf(company("a", name, "RU"), company("b", name, "RU")))
                    .as(name)
                    .isNotEqualTo(PairClass.STRONG);
        }
    }

    @Test
    void everybodys_name_with_an_address_is_strong() {
        String address = "347913, Taganrog, Sotsialisticheskaya st 150";
        assertThat(classOf(
                        company("a", "JSC Signal", "RU", "addresses", address),
                        company("b", "АО Сигнал", "RU", "addresses", address)))
                .isEqualTo(PairClass.STRONG);
    }

    @Test
    void a_rare_name_in_two_scripts_with_legal_form_and_country_is_strong() {
        assertThat(classOf(
                        company("a", "JSC Bellovezhik Orderin", "RU"), company("b", "АО «Белловежик Ордерин»", "RU")))
                .isEqualTo(PairClass.STRONG);
    }

    @Test
    void a_branch_is_said_to_be_one() {
        MatchRecord left = company("a", "JSC Bellovezhik", "RU", "identifiers", INN);
        MatchRecord right = company("b", "Branch of JSC Bellovezhik in Omsk", "RU", "identifiers", INN);
        assertThat(classOf(left, right)).isIn(PairClass.HOMONYM, null);
        assertThat(features(left, right)).anyMatch(text -> text.contains("decide “branch of”"));
    }

    @Test
    void a_successor_with_another_number_is_left_to_who_decides() {
        assertThat(classOf(
                        company("a", "OJSC Bellovezhik", "RU", "identifiers", INN),
                        company("b", "PJSC Bellovezhik", "RU", "identifiers", OTHER_INN)))
                .isEqualTo(PairClass.HOMONYM);
    }

    @Test
    void a_homepage_speaks_for_two_firms_being_one_and_a_public_mailbox_does_not() {
        MatchRecord left = company("a", "Bellovezhik Trading House", "RU", "websites", "https://www.bellovezhik.ru/en");
        MatchRecord right = company("b", "Bellovezhik", "RU", "emails", "office@bellovezhik.ru");
        assertThat(features(left, right)).contains("Same domain: bellovezhik.ru");
        assertThat(features(
                        company("a", "Bellovezhik", "RU", "emails", "one@mail.ru"),
                        company("b", "Bellovezhik", "RU", "emails", "two@mail.ru")))
                .noneMatch(text -> text.contains("domain"));
    }

    @Test
    void weapons_meet_by_their_codes_and_part_by_them() {
        MatchRecord shahed = record(NodeLabel.WEAPON_SYSTEM, "a", "Shahed-136 / Geran-2", "RU");
        assertThat(classOf(shahed, record(NodeLabel.WEAPON_SYSTEM, "b", "Герань-2", "RU")))
                .isIn(PairClass.STRONG, PairClass.LIKELY);
        assertThat(classOf(shahed, record(NodeLabel.WEAPON_SYSTEM, "b", "Shahed-131 / Geran-1", "RU")))
                .isIn(PairClass.HOMONYM, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FPGA", "CMOS", "XILINX", "ARM7 NXP", "GNSS"})
    void the_kind_of_a_part_is_no_part_number(String written) {
        List<MatchRecord.Tie> maker = List.of(new MatchRecord.Tie("maker", "m", "u-blox"));
        MatchRecord left = record(NodeLabel.COMPONENT, "a", "GNSS module LEA-M8S FPGA", "CH", "partNumber", written);
        MatchRecord right = record(NodeLabel.COMPONENT, "b", "GNSS module MAX-M10S FPGA", "CH", "partNumber", written);
        assertThat(classOf(left.with(maker), right.with(maker))).isNotEqualTo(PairClass.NUMBER);
    }

    @Test
    void components_meet_by_part_number_and_maker() {
        MatchRecord left = record(
                        NodeLabel.COMPONENT, "a", "Microcontroller STM32F103", "CH", "partNumber", "STM32F103C8T6")
                .with(List.of(new MatchRecord.Tie("maker", "m", "STMicroelectronics")));
        MatchRecord same = record(
                        NodeLabel.COMPONENT, "b", "Microcontroller STM32F103", "CH", "partNumber", "STM32F103-C8T6")
                .with(List.of(new MatchRecord.Tie("maker", "n", "STMicroelectronics N.V.")));
        MatchRecord other =
                record(NodeLabel.COMPONENT, "b", "Microcontroller STM32F103", "CH", "partNumber", "STM32F407VGT6");
        assertThat(classOf(left, same)).isEqualTo(PairClass.NUMBER);
        assertThat(classOf(left, other)).isIn(PairClass.HOMONYM, null);
    }

    @Test
    void persons_of_one_name_and_another_birthday_are_two() {
        MatchRecord left = record(NodeLabel.PERSON, "a", "Ivan Petrovich Kuznetsov", "RU", "birthDate", "1970-01-02");
        MatchRecord right = record(NodeLabel.PERSON, "b", "Кузнецов Иван Петрович", "RU", "birthDate", "1981-05-06");
        assertThat(classOf(left, right)).isIn(PairClass.HOMONYM, null);
    }

    @Test
    void records_of_one_dataset_weigh_less_and_are_not_left_out() {
        MatchRecord left = company("a", "JSC Bellovezhik", "RU");
        MatchRecord right = company("b", "АО «Белловежик»", "RU");
        MatchRecord sibling = MatchRecord.of(
                "c", NodeLabel.COMPANY, Map.of("name", "АО «Белловежик»", "country", "RU", "dataset", "a"));
        double apart = explaining.explain(left, right).probability();
        double together = explaining.explain(left, sibling).probability();
        assertThat(together).isLessThan(apart).isPositive();
    }

    @Test
    void it_does_not_matter_which_is_left() {
        List<MatchRecord> some = List.of(
                company("a", "JSC Murom Radiopribor", "RU", "identifiers", INN),
                company("b", "АО «Муромский радиоприбор»", "RU", "addresses", "Murom, Moskovskaya 1"),
                company("c", "Hik Vision Co., Ltd.", "CN"),
                company("d", "Hikvision", "CN"));
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        for (MatchRecord left : some) {
            for (MatchRecord right : some) {
                one.add(explaining.explain(left, right).probability());
                two.add(explaining.explain(right, left).probability());
            }
        }
        assertThat(one).isEqualTo(two);
    }

    @Test
    void a_branch_among_the_other_names_does_not_make_the_mother_a_homonym() {
        MatchRecord left = company("a", "PJSC Bellovezhik", "RU", "identifiers", INN);
        MatchRecord right = company(
                "b",
                "Bellovezhik PJSC",
                "RU",
                "identifiers",
                INN,
                "aliases",
                "Kazan Aviation Plant, branch of PJSC Bellovezhik");
        assertThat(classOf(left, right)).isEqualTo(PairClass.NUMBER);
        assertThat(classOf(right, left)).isEqualTo(PairClass.NUMBER);
        assertThat(features(left, right)).noneMatch(text -> text.contains("branch"));
    }

    @Test
    void a_branch_of_the_same_name_and_number_stays_one() {
        MatchRecord left = company("a", "PJSC Bellovezhik", "RU", "identifiers", INN);
        MatchRecord right = company("b", "Branch of PJSC Bellovezhik", "RU", "identifiers", INN);
        assertThat(classOf(left, right)).isEqualTo(PairClass.HOMONYM);
    }

    @Test
    void the_same_number_and_equal_names_are_never_homonyms_whatever_else_differs() {
        MatchRecord left = record(NodeLabel.COMPANY, "a", "JSC Bellovezhik", "RU", "identifiers", INN);
        MatchRecord right = bellovezhik("b", "crno:RU:1027700070518");
        MatchRecord third = bellovezhik("c", "crno:RU:1037739877295");
        assertThat(classOf(left, right)).isEqualTo(PairClass.NUMBER);
        assertThat(classOf(right, third)).isEqualTo(PairClass.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7702070139 (Tax ID/INN)", "7702070139 (tax identification number)", "ИНН 7702070139"})
    void a_number_that_was_stored_with_its_label_is_that_number(String stored) {
        MatchRecord left = company("a", "JSC Bellovezhik", "RU", "identifiers", INN);
        MatchRecord right = company("b", "JSC Bellovezhik", "RU", "identifiers", "crno:RU:" + stored);
        assertThat(classOf(left, right)).isEqualTo(PairClass.NUMBER);
    }

    @Test
    void what_was_not_read_is_no_other_number() {
        MatchRecord left = company("a", "JSC Bellovezhik", "RU", "identifiers", "crno:RU:1027700070518");
        MatchRecord right = company("b", "JSC Bellovezhik", "RU", "identifiers", "crno:RU:Strela depot 17 (archive)");
        assertThat(classOf(left, right)).isNotEqualTo(PairClass.HOMONYM);
        assertThat(features(left, right)).noneMatch(text -> text.startsWith("Different numbers"));
    }

    @Test
    void a_tax_offices_code_is_no_number_of_a_firm() {
        MatchRecord left = company("a", "JSC Bellovezhik", "RU", "identifiers", "kpp:773601001");
        MatchRecord right = company("b", "JSC Kvadrokopter", "RU", "identifiers", "kpp:773601001");
        assertThat(features(left, right)).noneMatch(text -> text.contains("number"));
    }

    @Test
    void a_branch_that_bears_the_name_of_its_mother_too_stays_one() {
        MatchRecord left = company("a", "PJSC Bellovezhik", "RU", "identifiers", INN);
        MatchRecord right = company(
                "b",
                "Design Bureau Strela, branch of JSC Bellovezhik",
                "RU",
                "identifiers",
                INN,
                "aliases",
                "Bellovezhik PJSC");
        assertThat(classOf(left, right)).isIn(PairClass.HOMONYM, null);
        assertThat(features(left, right))
                .contains(
                        "“Design Bureau Strela, branch of JSC Bellovezhik” is called a branch: if they belong together,"
                                + " decide “branch of”");
    }
}
