package spoor.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    private static final NameAnalyser NAMES = NameAnalyser.shared();

    private static NameKeys keys(String name) {
        return NameKeys.of(NAMES.analyse(name, NameKind.FIRM));
    }

    @ParameterizedTest
    @CsvSource({
        "Orlan-10, Орлан 10",
        "Orlan10, Орлан-10",
        "Kh-101, Х-101",
        "X-101, Х-101",
        "T-90M, Т90М",
        "Su 34, Су-34",
        "C-400, С-400",
        "LX-WP-160, LXWP160"
    })
    void a_code_is_one_however_it_is_written(String left, String right) {
        assertThat(keys(left).part()).containsAnyElementsOf(keys(right).part());
    }

    @Test
    void a_chinese_name_is_found_by_its_reading_joined_or_not() {
        assertThat(keys("北京汐潮国际科贸有限公司").pinyin()).contains("xichao", "beijing", "beijingxichao");
        assertThat(keys("中复神鹰碳纤维").pinyin()).contains("zhongfu", "shenying");
        assertThat(keys("Xi Chao").word()).contains("xichao");
    }

    @Test
    void a_sign_with_two_readings_is_found_by_both() {
        assertThat(keys("长光卫星").pinyin()).contains("changguang", "zhangguang");
    }

    @Test
    void words_written_apart_meet_those_in_one() {
        assertThat(keys("Hik Vision").word()).contains("hikvision");
        assertThat(keys("Aero-HIT").word()).contains("aerohit");
    }

    @Test
    void initials_meet_an_acronym() {
        assertThat(keys("Ижевский электромеханический завод Купол").initials()).contains("iezk");
        assertThat(keys("ИЭЗК").initials()).contains("iezk");
    }

    @Test
    void an_acronym_of_the_russian_name_meets_its_translation() {
        assertThat(keys("Vologda Optical and Mechanical Plant").initials()).contains("vomz");
        assertThat(keys("ВОМЗ").initials()).contains("vomz");
    }

    @Test
    void a_compound_has_the_symbols_of_its_roots() {
        assertThat(keys("Uraltransmash").symbol()).contains("P-URAL", "TRANSPORT", "MACHINEBUILDING");
        assertThat(keys("Уралтрансмаш").symbol()).contains("P-URAL", "TRANSPORT", "MACHINEBUILDING");
        assertThat(keys("Kalashnikov").symbol()).isEmpty();
    }

    @Test
    void a_foreign_name_and_the_signs_that_render_it_have_the_same_consonants() {
        assertThat(keys("Limbach").sound()).contains(NameKeys.SKELETON + "lnpk");
        assertThat(keys("厦门林巴赫").sound()).contains(NameKeys.SKELETON + "lnpk");
    }

    @Test
    void names_of_one_entity_give_their_keys_together() {
        NameKeys both = NameKeys.of(
                List.of(NAMES.analyse("Weapon Kupol", NameKind.FIRM), NAMES.analyse("АО Купол", NameKind.FIRM)));
        assertThat(both.exact()).containsExactly("weaponkupol", "купол");
        assertThat(both.symbol()).contains("WEAPON", "JSC");
    }

    @Test
    void no_key_has_a_blank_or_is_too_long_for_an_index() {
        NameKeys keys = keys("Очень длинное имя ".repeat(60) + "号".repeat(500));
        assertThat(keys.exact()).allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(NameKeys.LONGEST));
        assertThat(keys.pinyin()).noneMatch(key -> key.contains(" "));
    }
}
