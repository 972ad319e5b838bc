package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;
import spoor.model.NodeLabel;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-04-11                | 2023-04-11
            2026-05-01T10:00:00+03:00 | 2026-05-01
            2023/4/1                  | 2023-04-01
            31.03.2025                | 2025-03-31
            17.3.2014                 | 2014-03-17
            31/03/2025                | 2025-03-31
            03/31/2025                | 2025-03-31
            20230411                  | 2023-04-11
            Apr 2023                  | 2023-04
            April 2023                | 2023-04
            11 Apr 2023               | 2023-04-11
            янв 2024                  | 2024-01
            2023-04                   | 2023-04
            04.2023                   | 2023-04
            2023                      | 2023
            45017                     | 2023-04-01
            NULL                      | ''
            """)
    void dates_come_in_many_forms(String cell, String date) {
        assertThat(Values.date(cell, null, false)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31/02/2026", "00/00/0000", "9999-99-99", "0000-01-01", "soon"})
    void what_is_no_day_of_the_calendar_is_refused(String cell) {
        assertThatThrownBy(() -> Values.date(cell, null, false))
                .isInstanceOf(BadInput.class)
                .extracting(e -> ((BadInput) e).code())
                .isEqualTo("date.malformed");
    }

    @Test
    void two_readings_of_a_date_need_the_mapping_to_choose() {
        assertThatThrownBy(() -> Values.date("01/02/2026", null, false)).hasMessageContaining("two ways");
        assertThat(Values.date("01/02/2026", "dmy", false)).isEqualTo("2026-02-01");
        assertThat(Values.date("01/02/2026", "mdy", false)).isEqualTo("2026-01-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200.5     | 120050
            1.234,56   | 123456
            1,234.56   | 123456
            1 234,5    | 123450
            12,5       | 1250
            1,234      | 123400
            0,123      | 12
            -0         | 0
            NULL       |
            """)
    void numbers_come_with_points_and_commas(String cell, Long cents) {
        assertThat(Values.scaled(cell, null, 100)).isEqualTo(cents);
    }

    @Test
    void plain_numbers_are_what_exact_arithmetic_makes_of_them() {
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = new java.math.BigDecimal(
                            new java.math.BigInteger(1 + random.nextInt(38), random), random.nextInt(6))
                    .multiply(java.math.BigDecimal.valueOf(random.nextBoolean() ? 1 : -1))
                    .toPlainString();
            for (int scale : new int[] {100, 1_000}) {
                long exact = new java.math.BigDecimal(text)
                        .multiply(java.math.BigDecimal.valueOf(scale))
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValueExact();
                assertThat(Decimals.scaled(text, scale)).as(text).isEqualTo(exact);
            }
        }
        assertThat(Decimals.scaled("1,5", 100)).isEqualTo(Decimals.UNUSUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "NaN", "Infinity", "0x10", "99999999999999999999", "12 USD"})
    void what_is_no_number_is_refused(String cell) {
        assertThatThrownBy(() -> Values.scaled(cell, null, 100)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7736050003 773601001 ООО РОМАШКА | | company/ru-inn-7736050003 ООО РОМАШКА [inn:7736050003, kpp:773601001] RU
            7736050003 OOO ROMASHKA          | | company/ru-inn-7736050003 OOO ROMASHKA [inn:7736050003] RU
            7736050004 OOO ROMASHKA          | | company/d/7736050004 OOO ROMASHKA [number:7736050004]
            7736050003 ROMASHKA              | | company/d/7736050003 ROMASHKA [number:7736050003]
            Romashka, LLC                    | 7736050003 | company/d/7736050003 Romashka, LLC [number:7736050003]
            Shenzhen  Example Co., Ltd.      | | company/d/shenzhen-example-co-ltd~CN Shenzhen  Example Co., Ltd. [] CN
            ＡＣＭＥ 公司                      | | company/d/acme-公司~CN ＡＣＭＥ 公司 [] CN
            ''                               | QLRUBN9 | company/d/qlrubn9 QLRUBN9 [number:CN:QLRUBN9] CN
            """)
    void parties_are_known_by_tax_number_or_by_name(String name, String key, String party) {
        String country = party.endsWith("CN") ? "CN" : "";
        Party.Said said = new Party.Said(NodeLabel.COMPANY, name, key == null ? "" : key, country, false);
        Party found = java.util.Objects.requireNonNull(said.toParty("d"));
        assertThat("%s %s %s %s"
                        .formatted(found.id(), found.name(), found.identifiers(), found.country())
                        .strip())
                .isEqualTo(party);
    }

    @Test
    void countries_are_known_by_code_and_by_name() {
        assertThat(java.util.stream.Stream.of(
                                "CN", "chn", "China", "КИТАЙ", "Hong Kong", "Russian Federation", "NO", "Nowhere")
                        .map(Values::country))
                .containsExactly("CN", "CN", "CN", "CN", "HK", "RU", "NO", "");
    }
}
