package spoor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "ru, RU",
        "RUS, RU",
        "Russia, RU",
        "Russian Federation, RU",
        "Россия, RU",
        "Росія, RU",
        "俄罗斯, RU",
        "cn, CN",
        "China, CN",
        "中国, CN",
        "P.R.C., CN",
        "Hong Kong, HK",
        "香港, HK",
        "Türkei, TR",
        "Turkey, TR",
        "U.A.E., AE",
        "uk, GB"
    })
    void countries_are_read_as_tables_write_them(String text, String code) {
        assertThat(CountryNames.find(text)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Middle-earth", "X", "''", "12"})
    void what_is_no_country_is_none(String text) {
        assertThat(CountryNames.find(text)).isEmpty();
    }
}
