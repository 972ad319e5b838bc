package spoor.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.TestSize;

class NameAnalyserTest {

    private static final NameAnalyser NAMES = NameAnalyser.shared();

    private static NameAnalysis firm(String name) {
        return NAMES.analyse(name, NameKind.FIRM);
    }

    private static String told(String name) {
        return firm(name).words().stream()
                .map(word -> word.plain() + (word.hasSymbol() ? "=" + word.symbol() : ":" + word.role()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_name_is_told_word_by_word() {
        assertThat(told("Xiamen Limbach Aviation Engine Co., Ltd."))
                .isEqualTo("xiamen=P-XIAMEN limbach:DISTINCTIVE aviation=AVIATION engine=ENGINE co=LTD ltd=LTD");
        assertThat(told("厦门林巴贺航空发动机股份有限公司")).isEqualTo("厦门=P-XIAMEN 林巴贺:DISTINCTIVE 航空=AVIATION 发动机=ENGINE 股份有限公司=JSC");
        assertThat(told("АО «МКБ-46 Заря»")).isEqualTo("ао=JSC мкб:ACRONYM 46:NUMBER заря:DISTINCTIVE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            АО «Ижевский электромеханический завод «Купол»   | JSC Izhevsk Electromechanical Plant Kupol
            ООО «Специальный технологический центр»          | Special Technology Center Ltd.
            ФКП «Казанский государственный казенный пороховой завод» | Kazan State-Owned Gunpowder Plant
            Смоленский авиационный завод                     | Smolensk Aviation Plant JSC
            Smolenskij aviacionnyj zavod                     | Smolenski Aviatsionny Zavod
            深圳市大疆创新科技有限公司                           | 深圳市大疆創新科技有限公司
            北京宇航科技                                       | Beijing Space Technology Co., Ltd.
            АТ «Мотор Січ»                                   | Мотор Січ
            """)
    void one_firm_in_two_scripts_means_the_same(String left, String right) {
        assertThat(firm(left).meaning()).isEqualTo(firm(right).meaning());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            АО Алмаз                | АО Алмаз-2
            НПО Горизонт            | НПО Гора
            Kazan Helicopter Plant  | Kazan Gunpowder Plant
            和德宇航                  | 航天和德卫星
            """)
    void different_names_mean_something_else(String left, String right) {
        assertThat(firm(left).meaning()).isNotEqualTo(firm(right).meaning());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Общество с ограниченной ответственностью «Вектор» | LLC   | вектор
            Vektor OOO                                        | LLC   | vektor
            L.L.C. Vektor                                     | LLC   | vektor
            Vektor Sp. z o.o.                                 | LLC   | vektor
            Vektor Co., Ltd                                   | LTD   | vektor
            深圳矢量有限责任公司                                 | LTD   | 深圳矢量
            FKP Anozit                                        | STATE | anozit
            Sanayi Sa                                         | JSC   | sanayi
            Sa Vektor                                         | ''    | savektor
            OOO                                               | ''    | ooo
            """)
    void the_legal_form_is_taken_off_where_something_is_left(String name, String form, String exact) {
        assertThat(firm(name).legalForm()).isEqualTo(form);
        assertThat(firm(name).exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Izhevskii", "Izhevskiy", "Izhevskij", "Izhevsky", "Izhevski", "Ижевский"})
    void usual_romanisations_sound_alike(String word) {
        assertThat(NAMES.analyse(word, NameKind.PERSON).words().getFirst().sound())
                .isEqualTo("izhevski");
    }

    @Test
    void a_look_alike_letter_of_another_script_changes_nothing() {
        assertThat(firm("Kupоl").exact()).isEqualTo("kupol");
        assertThat(firm("Kупол").exact()).isEqualTo("купол");
        assertThat(firm("ＫＵＰＯＬ").exact()).isEqualTo("kupol");
    }

    @Test
    void a_person_has_neither_legal_form_nor_shared_words() {
        assertThat(NAMES.analyse("Ip Star Завод", NameKind.PERSON).words())
                .extracting(NameWord::role)
                .containsOnly(WordRole.DISTINCTIVE);
    }

    @Test
    void words_that_say_nothing_are_no_part_of_the_core() {
        assertThat(firm("Optical and Mechanical Plant").exact())
                .isEqualTo(firm("Optical & Mechanical Plant").exact());
        assertThat(firm("The And").core()).hasSize(2);
    }

    @Test
    void places_and_trades_have_one_symbol_in_all_languages() {
        assertThat(firm("Вологодский оптико-механический завод").meaning())
                .isEqualTo(firm("Vologda Optical and Mechanical Plant").meaning());
        assertThat(firm("哈尔滨工业大学").meaning())
                .isEqualTo(firm("Harbin Institute of Technology").meaning());
        assertThat(firm("Уральские авиалинии").meaning())
                .isEqualTo(firm("Ural Airlines").meaning());
    }

    @Test
    void whatever_is_typed_is_read() {
        long seed = TestSize.freshSeed();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(30), 1, 0x30000)
                    .filter(Character::isDefined)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(NameKeys.of(firm(text)).word())
                    .as("seed %d: %s", seed, text)
                    .noneMatch(String::isBlank);
        }
    }
}
