package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.ingest.ReadFile;
import spoor.model.BadInput;

/** Tables whose units, listings and subjects are easily misread; all names and numbers are made up. */
class AskedTablesTest {

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("file.csv", text, "");
    }

    private static void assertAsks(String code, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        BadInput.class, asked -> assertThat(asked.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Net weight, kg|42|42.0",
                "Нетто, т|42,5|42500.0",
                "Net weight (lbs)|220|99.79",
                "Вес нетто, г|1500|1.5",
                "Net weight, short tons|2|1814.369",
                "净重(吨)|3|3000.0",
                "Вес нетто, тыс. тонн|0,5|500000.0",
                "Peso neto (toneladas)|1.5|1500.0"
            })
    void a_weight_is_kept_in_kilograms_whatever_its_unit(String column, String cell, String kilograms)
            throws Exception {
        ReadFile file = read("date;seller;buyer;hs;" + column + "\n2024-01-02;A LTD;B LLC;391220;" + cell + "\n");
        assertThat(file.relations().getFirst()).contains("quantity=" + kilograms + ", unit=kg,");
        assertThat(file.issues()).isEmpty();
    }

    @Test
    void a_column_of_units_says_what_each_weight_is_in() throws Exception {
        ReadFile file = read("""
                date,seller,buyer,hs,net weight,weight unit
                2024-01-02,A LTD,B LLC,391220,2,MT
                2024-01-02,C LTD,D LLC,391220,10,LBS
                2024-01-02,E LTD,F LLC,391220,7,quintals
                """);
        assertThat(file.relations().get(0)).contains("quantity=2000.0");
        assertThat(file.relations().get(1)).contains("quantity=4.536");
        assertThat(file.relations().get(2)).doesNotContain("quantity");
        assertThat(file.issues())
                .containsExactly("weight.unit: This unit of weight is not known; the weight is left out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Value, USD|75.6|USD|75.6",
                "Стоимость, тыс. долл.|75,6|USD|75600.0",
                "Value (USD thousand)|75.6|USD|75600.0",
                "Value (USD '000)|75.6|USD|75600.0",
                "金额(万元人民币)|75.6|CNY|756000.0",
                "Стоимость, млн руб.|1,5|RUB|1500000.0"
            })
    void a_value_in_thousands_is_multiplied(String column, String cell, String currency, String value)
            throws Exception {
        ReadFile file = read("date;seller;buyer;hs;" + column + "\n2024-01-02;A LTD;B LLC;391220;" + cell + "\n");
        assertThat(file.relations().getFirst()).contains("currency=" + currency + ",", "value=" + value + "}");
    }

    @Test
    void names_of_columns_in_two_rows_are_asked_about() {
        assertAsks("csv.header.two", """
                Exporter;;Importer;;Goods;;
                Name;Country;Name;INN;HS code;Net weight, kg;Customs value, USD
                A LTD;CHINA;ООО Б;7712345678;854231;12.5;1200.00
                """);
    }

    @Test
    void what_is_said_of_people_is_not_stored_as_said_of_their_firm() {
        assertAsks("columns.subjects", """
                company_name,company_number,officer_name,appointed,nationality,date_of_birth
                EXAMPLE GLOBAL LIMITED,13579246,"DOE, John",2019-04-01,British,1975-03
                """);
    }

    @Test
    void a_share_that_may_be_a_part_of_one_is_asked_about() throws Exception {
        String header = "Company;Shareholder;Share\n";
        assertAsks("share.ambiguous", header + "A LLC;B LTD;33,33%\nA LLC;C LTD;0.6667\n");
        assertAsks("share.ambiguous", header + "A LLC;B LTD;0.3333\nA LLC;C LTD;0.6667\nD LLC;C LTD;1\n");
        assertThat(read(header + "A LLC;B LTD;0.5\nA LLC;C LTD;99.5\n").relations())
                .hasSize(2);
        assertThat(read(header + "A LLC;B LTD;0.5%\nA LLC;C LTD;99.5%\n").relations())
                .hasSize(2);
    }

    @Test
    void a_listing_has_its_authorities_and_its_end() throws Exception {
        ReadFile file = read("""
                Name,Type,Country,Sanctioned by,Date of listing,Date of delisting
                Xinghan Technology,Company,China,"US (OFAC), EU",2024-05-01,
                Old Trader Ltd,Company,Hong Kong,OFAC,2023-02-24,2024-06-12
                """);
        assertThat(file.issues()).isEmpty();
        assertThat(file.listings())
                .containsExactly(
                        "company/x/xinghan-technology~CN: US-OFAC, null, 2024-05-01",
                        "company/x/xinghan-technology~CN: EU, null, 2024-05-01",
                        "company/x/old-trader-ltd~HK: US-OFAC, null, 2023-02-24, removed 2024-06-12");
    }

    @Test
    void an_authority_whose_name_has_a_comma_is_one() {
        assertThat(Authorities.of("Foreign, Commonwealth and Development Office"))
                .containsExactly("GB-FCDO");
        assertThat(Authorities.of("Ministry of Trade, Sampleland")).containsExactly("Ministry of Trade, Sampleland");
        assertThat(Authorities.of("OFAC; SECO")).containsExactly("US-OFAC", "CH-SECO");
    }

    @Test
    void what_is_odd_about_a_row_is_said() throws Exception {
        ReadFile file = read("""
                date,Seller (name and address),buyer,hs
                2098-01-01,"A LTD, 1 Main Road",B LLC,854231
                2024-01-01,C LTD,D LLC; E LLC,854231
                """);
        assertThat(file.issues())
                .containsExactlyInAnyOrder(
                        "date.future: This day is yet to come; the row is kept with it.",
                        "name.address: By its name the column holds names with addresses; what a cell has is kept as the name.",
                        "name.several: The cell may name several firms; it is kept as the name of one.");
        ReadFile made = read("source,target,type\nA Plant,Sample-2,manufactures\nB Plant,Sample-3,manufactures\n");
        assertThat(made.issues()).hasSize(1).first().asString().startsWith("kind.made");
    }

    @Test
    void columns_of_customs_in_arabic_kazakh_and_japanese() throws Exception {
        assertThat(
                        read("التاريخ,المصدر,المستورد,رمز النظام المنسق,بلد المنشأ,القيمة\n2024-02-11,A FZE,OOO B,854231,الصين,5000\n")
                                .relations()
                                .getFirst())
                .contains("hs=[854231]", "value=5000.0", "validFrom=2024-02-11");
        ReadFile kazakh = read("""
                Тіркелген күні;Жөнелтуші;Алушы;ТН СЭҚ коды;Шыққан елі;Таза салмағы, кг;Құны, АҚШ доллары
                12.03.2024;A CO;ТОО Б;8542319010;Қытай;2,5;900
                """);
        assertThat(kazakh.relations().getFirst())
                .contains("hs=[854231]", "origins=[CN]", "quantity=2.5, unit=kg,", "currency=USD", "value=900.0");
        assertThat(read("申告日,輸出者,輸入者,HSコード,原産国,仕向国,価格(円)\n2024/03/05,見本株式会社,OOO B,845811,日本,ロシア,\"1,250,000\"\n")
                        .relations()
                        .getFirst())
                .contains("hs=[845811]", "origins=[JP]", "currency=JPY", "value=1250000.0");
    }
}
