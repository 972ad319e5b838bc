package spoor.ingest.format.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.ingest.ReadFile;
import spoor.model.BadInput;

/** Tables of trade figures in the layouts of their publishers; all numbers here are made up. */
class TradeFormatsTest {

    private static final String COMTRADE =
            "freqCode,refYear,period,reporterISO,reporterDesc,flowCode,partnerISO,partnerDesc,partner2Code,classificationCode,"
                    + "cmdCode,cmdDesc,customsCode,motCode,qtyUnitAbbr,qty,netWgt,isNetWgtEstimated,cifvalue,fobvalue,primaryValue\n";

    private static final String CHINA = "数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,第一数量,第一计量单位,第二数量,第二计量单位,美元\n";

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("TradeData.csv", text, "");
    }

    @Test
    void comtrade_in_both_directions_by_year_and_month_each_unit_for_itself() throws Exception {
        ReadFile read = read(
                COMTRADE
                        + "A,2023,2023,CHN,China,X,RUS,Russian Federation,0,H6,851762,Machines,C00,0,u,1200,350.5,true,,1000000,1000000\n"
                        + "M,2023,202305,RUS,Russian Federation,M,CHN,China,0,H5,851762,Machines,C00,0,kg,9,9,false,1250.75,,1250.75,\n");
        assertThat(read.format()).isEqualTo("comtrade");
        assertThat(read.figures())
                .containsExactly(
                        "trade/x/CN/export/RU/851762/2023/usd: CN to RU, CN export value 1000000.0 USD FOB HS2022",
                        "trade/x/CN/export/RU/851762/2023/kg: CN to RU, CN export quantity 350.5 kg estimated HS2022",
                        "trade/x/CN/export/RU/851762/2023/u: CN to RU, CN export quantity 1200.0 u HS2022",
                        "trade/x/RU/import/CN/851762/2023-05/usd: CN to RU, RU import value 1250.75 USD CIF HS2017",
                        "trade/x/RU/import/CN/851762/2023-05/kg: CN to RU, RU import quantity 9.0 kg HS2017");
        assertThat(read.sources()).singleElement().asString().contains("publisher=UN Comtrade", "sha256=");
    }

    @Test
    void the_former_tables_of_comtrade_and_countries_by_number() throws Exception {
        assertThat(
                        read("Classification,Year,Period,Trade Flow,Reporter,Reporter ISO,Partner,Partner ISO,Commodity Code,"
                                        + "Commodity,Qty Unit,Qty,Netweight (kg),Trade Value (US$)\n"
                                        + "HS,2020,202011,Import,Kyrgyzstan,KGZ,\"China, Hong Kong SAR\",HKG,854231,Chips,Number of items,5,,\"12,345\"\n")
                                .figures())
                .containsExactly(
                        "trade/x/KG/import/HK/854231/2020-11/usd: HK to KG, KG import value 12345.0 USD",
                        "trade/x/KG/import/HK/854231/2020-11/u: HK to KG, KG import quantity 5.0 u");
        assertThat(read("""
                        refYear,refMonth,reporterCode,flowCode,partnerCode,cmdCode,primaryValue
                        2022,3,842,X,643,851762,7
                        2022,52,156,X,398,851762,8
                        """).figures())
                .containsExactly(
                        "trade/x/US/export/RU/851762/2022-03/usd: US to RU, US export value 7.0 USD",
                        "trade/x/CN/export/KZ/851762/2022/usd: CN to KZ, CN export value 8.0 USD");
    }

    @Test
    void chinas_customs_in_chinese_and_its_own_encoding_with_codes_of_eight_digits() throws Exception {
        String table = CHINA.replace("数据年月", "进出口,数据年月")
                + "出口,202305,85176299,其他通信设备,344,俄罗斯,\"1,200\",台,350,千克,\"1,234,567\"\n"
                + "进口,202305,85176299,其他通信设备,110,中国香港,3,台,-,-,99\n";
        List<String> figures = List.of(
                "trade/x/CN/export/RU/85176299/2023-05/usd: CN to RU, CN export value 1234567.0 USD",
                "trade/x/CN/export/RU/85176299/2023-05/台: CN to RU, CN export quantity 1200.0 台",
                "trade/x/CN/export/RU/85176299/2023-05/kg: CN to RU, CN export quantity 350.0 kg",
                "trade/x/CN/import/HK/85176299/2023-05/usd: HK to CN, CN import value 99.0 USD",
                "trade/x/CN/import/HK/85176299/2023-05/台: HK to CN, CN import quantity 3.0 台");
        assertThat(ReadFile.of("downloadData.csv", table.getBytes(Charset.forName("GB18030")), "")
                        .figures())
                .isEqualTo(figures);
        assertThat(read(table).figures()).isEqualTo(figures);
        assertThat(read(table).figureCodes()).containsOnly("[851762]");
    }

    @Test
    void chinas_customs_in_english_say_the_direction_by_the_format() throws Exception {
        String table = "Date of data,Commodity code,Commodity,Trading partner code,Trading partner,Quantity,Unit,"
                + "Supplementary Quantity,Supplementary Unit,Renminbi Yuan\n"
                + "202401,84571010,Machining centres,344,Russian Federation,2,Set,\"7,000\",Kilogram,\"5,000,000\"\n";
        assertThat(ReadFile.as("china-exports", table).figures())
                .containsExactly(
                        "trade/x/CN/export/RU/84571010/2024-01/cny: CN to RU, CN export value 5000000.0 CNY",
                        "trade/x/CN/export/RU/84571010/2024-01/set: CN to RU, CN export quantity 2.0 Set",
                        "trade/x/CN/export/RU/84571010/2024-01/kg: CN to RU, CN export quantity 7000.0 kg");
        assertThat(ReadFile.as("china-imports", table).figures())
                .hasSize(3)
                .allMatch(line -> line.contains("RU to CN"));
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("china-exports or china-imports");
    }

    @Test
    void aggregates_parts_other_flows_and_doubled_or_negative_cells_are_told_with_their_row() throws Exception {
        String good = "A,2023,2023,CHN,China,X,RUS,Russia,0,H6,851762,Machines,C00,0,,,,,,,";
        ReadFile read = read(COMTRADE
                + good + "10\n" // row 2
                + good + "10\n" // the same again
                + good + "11\n" // another number of the same
                + good.replace("RUS,Russia", "W00,World") + "12\n"
                + good.replace("RUS,Russia", "S19,\"Other Asia, nes\"") + "12\n"
                + good.replace("RUS,Russia", "QQQ,Utopia") + "12\n"
                + good.replace("851762", "TOTAL") + "12\n"
                + good.replace("851762", "8517") + "12\n"
                + good.replace("851762", "85176") + "12\n"
                + good.replace(",X,", ",RX,") + "12\n"
                + good.replace(",X,", ",\"X,M\",") + "12\n"
                + good.replace("Machines,C00", "Machines,C04") + "12\n"
                + good.replace("H6", "S3") + "12\n"
                + good.replace("2023,2023", "2023,2023Q1") + "12\n"
                + good.replace("RUS,Russia", "CHN,China") + "12\n"
                + good.replace("RUS,Russia", "KAZ,Kazakhstan") + "-5\n"
                + good.replace("RUS,Russia", "KAZ,Kazakhstan") + "many\n");
        assertThat(read.figures())
                .containsExactly("trade/x/CN/export/RU/851762/2023/usd: CN to RU, CN export value 10.0 USD HS2022");
        assertThat(read.rejections())
                .containsExactly(
                        "3 figure.doubled",
                        "4 figure.doubled",
                        "5 country.aggregate",
                        "6 country.aggregate",
                        "7 country.unknown",
                        "8 figure.aggregate",
                        "9 figure.aggregate",
                        "10 hs.malformed",
                        "11 figure.flow",
                        "12 figure.flow",
                        "13 figure.part",
                        "14 figure.classification",
                        "15 figure.period",
                        "16 figure.itself",
                        "17 figure.negative",
                        "18 number.malformed");
    }

    @Test
    void months_that_are_added_up_and_regimes_of_china_are_no_figures() throws Exception {
        ReadFile read = ReadFile.as(
                "china-exports",
                CHINA.replace("贸易伙伴编码", "贸易方式名称,贸易伙伴编码")
                        + "202301-202305,85176299,设备,,344,俄罗斯,1,台,,,5\n"
                        + "202305,85176299,设备,一般贸易,344,俄罗斯,1,台,,,5\n"
                        + "202305,85176299,设备,,,东盟,1,台,,,5\n"
                        + "202305,85,设备,,344,俄罗斯,1,台,,,5\n"
                        + "202305,85176299,设备,,344,俄罗斯,,,,,\n");
        assertThat(read.figures()).isEmpty();
        assertThat(read.rejections())
                .containsExactly(
                        "2 figure.period",
                        "3 figure.part",
                        "4 country.aggregate",
                        "5 figure.aggregate",
                        "6 figure.empty");
    }

    @Test
    void a_table_of_another_head_names_what_it_lacks() {
        assertThatThrownBy(() -> ReadFile.as("comtrade", "a,b\n1,2\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("There is no column 'flowCode'");
    }
}
