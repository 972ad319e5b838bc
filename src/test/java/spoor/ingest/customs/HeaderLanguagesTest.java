package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import spoor.ingest.ReadFile;
import spoor.ingest.format.Countries;

/** Tables as customs of several countries and sellers of their data have them; all names and numbers are made up. */
class HeaderLanguagesTest {

    private static ReadFile read(String text) throws IOException {
        return ReadFile.of("file.csv", text, "");
    }

    @Test
    void german_columns_with_net_mass_and_statistical_value() throws Exception {
        ReadFile file = read("""
                Anmeldedatum;Versender;Versender Land;Empfänger;Empfänger Land;Warennummer;Warenbezeichnung;Ursprungsland;Eigenmasse;Statistischer Wert EUR
                23.04.2024;Muster Optik GmbH;DE;Optika Trade LLP;Kasachstan;90131090;Zielfernrohre;China;4,2;12.500,50
                """);
        assertThat(file.format()).isEqualTo("customs");
        assertThat(file.relations().getFirst())
                .contains("hs=[901310]", "currency=EUR, ", "value=12500.5", "quantity=4.2, unit=kg,", "origins=[CN]")
                .contains("validFrom=2024-04-23");
        assertThat(file.entities()).anyMatch(entity -> entity.contains("country=KZ"));
        assertThat(file.issues()).isEmpty();
    }

    @Test
    void what_stands_beside_weight_is_not_passed_over() throws Exception {
        String row = "2024-02;85258900;SHENZHEN VISION CO LTD;CHINA;TECNO BRASIL LTDA;12,3;4.500,00\n";
        ReadFile net = read("Data;NCM;Exportador;País de origem;Importador;Peso líquido (kg);Valor FOB (US$)\n" + row);
        assertThat(net.relations().getFirst()).contains("quantity=12.3, unit=kg,", "currency=USD", "validFrom=2024-02");
        ReadFile unknown =
                read("Data;NCM;Exportador;País de origem;Importador;Peso xyzzy (kg);Valor FOB (US$)\n" + row);
        assertThat(unknown.relations().getFirst()).doesNotContain("unit=kg");
        assertThat(unknown.issues())
                .containsExactly("columns.unused: Nothing is read from this column: Peso xyzzy (kg).");
    }

    @Test
    void countries_are_known_by_the_names_that_the_language_of_the_file_has() throws Exception {
        ReadFile turkish = read("""
                Tescil Tarihi;Gönderen Ünvan;Alıcı Ünvan;Alıcı Ülke;Menşe Ülke;GTİP;Ticari Tanım;Net Kg;İstatistiki Kıymet USD
                21.02.2024;ANADOLU LTD ŞTİ;OOO VEKTOR;Rusya Federasyonu;Çin;854231000011;MİKRO;10,2;18.450,75
                """);
        assertThat(turkish.entities()).anyMatch(entity -> entity.contains("country=RU, name=OOO VEKTOR"));
        assertThat(turkish.relations().getFirst()).contains("currency=USD", "value=18450.75", "origins=[CN]");
        ReadFile vietnamese = read("""
                Ngày,Tên người xuất khẩu,Tên người nhập khẩu,Nước nhập khẩu,Mã HS,Mô tả hàng hóa,Trị giá USD
                2024-04-11,CONG TY SAO MAI,OOO ELTORG,RUSSIAN FEDERATION,85423900,IC,5600
                """);
        assertThat(vietnamese.entities()).anyMatch(entity -> entity.contains("country=RU, name=OOO ELTORG"));
        assertThat(vietnamese.relations().getFirst()).contains("currency=USD", "value=5600.0");
    }

    @Test
    void a_chinese_exporter_has_its_credit_code_and_the_buyer_the_country_of_destination() throws Exception {
        ReadFile file = read("""
                日期,出口商,出口商统一社会信用代码,进口商,目的国,原产国,HS编码,商品名称,数量,单位,金额(美元)
                2024-05-06,示例光电有限公司,91110000600037341L,ООО ОПТИКА,俄罗斯,中国,90132000,激光,50,个,"23,400.00"
                """);
        assertThat(file.entities().getFirst()).contains("identifiers=[uscc:91110000600037341L]");
        assertThat(file.entities().getLast()).contains("country=RU");
        assertThat(file.issues()).isEmpty();
    }

    @Test
    void a_value_has_the_currency_of_its_row_by_code_number_or_name() throws Exception {
        String header = "Дата;Отправитель;Получатель;Код товара;Стоимость в валюте контракта;Валюта\n";
        ReadFile file = read(header
                + "05.02.2024;A LTD;ООО А;8482109008;100;CNY\n"
                + "05.02.2024;B LTD;ООО Б;8482109008;200;840\n"
                + "05.02.2024;C LTD;ООО В;8482109008;300;Российский рубль\n"
                + "05.02.2024;D LTD;ООО Г;8482109008;400;ракушки\n");
        assertThat(file.relations().stream()
                        .map(line -> line.replaceFirst(".*currency=(\\w+),.*value=([\\d.]+).*", "$1 $2")))
                .containsExactlyInAnyOrder("CNY 100.0", "USD 200.0", "RUB 300.0", "XXX 400.0");
        assertThat(file.issues())
                .containsExactly("currency.unknown: The currency is not known; the value is kept without one.");
        ReadFile ties = read("from,to,relation,value,currency\nA Ltd,B Ltd,SUPPLIES,1200,CHF\n");
        assertThat(ties.relations().getFirst()).contains("currency=CHF", "value=1200.0");
    }

    @Test
    void whoever_a_bill_of_lading_does_not_name_is_nobody() throws Exception {
        String header = "Date,Shipper,Consignee,HS code\n";
        for (String nobody : new String[] {
            "TO ORDER", "To the order of shipper", "SAME AS CONSIGNEE", "NOT DISCLOSED", "as per attached list"
        }) {
            ReadFile file = read(header + "2024-01-02,A LTD," + nobody + ",854231\n2024-01-02,A LTD,B LTD,854231\n");
            assertThat(file.relations()).as(nobody).hasSize(1);
            assertThat(file.issues()).as(nobody).containsExactly("party.missing: The row does not say who this is.");
        }
        ReadFile firms = read(header + "2024-01-02,ORDER OF LENIN PLANT,TO ORDERLY LTD,854231\n");
        assertThat(firms.relations()).hasSize(1);
    }

    @Test
    void the_number_of_an_employer_is_none_of_the_person() throws Exception {
        ReadFile file = read("""
                ФИО;Дата рождения;Гражданство;Должность;Компания;ИНН компании
                Иванов Иван Иванович;13.02.1970;Россия;директор;ООО БЕТА;7707083893
                Петров Пётр Петрович;14.02.1971;Россия;бухгалтер;ООО БЕТА;7707083893
                """);
        assertThat(file.entities()).hasSize(2).allMatch(person -> person.startsWith("Person "));
        assertThat(file.entities()).noneMatch(person -> person.contains("identifiers"));
        ReadFile own = read("ФИО;Дата рождения;ИНН\nИванов Иван Иванович;13.02.1970;500100732259\n");
        assertThat(own.entities().getFirst()).contains("identifiers=[inn:500100732259]");
    }

    @Test
    void owners_have_their_own_numbers_and_the_other_is_the_companys() throws Exception {
        ReadFile file = read("""
                Компания;ИНН;Учредитель;ИНН учредителя;Доля, %
                ООО БЕТА;7707083893;Иванов Иван Иванович;500100732259;60
                ООО БЕТА;7707083893;АО ГАММА;7736050003;40
                """);
        assertThat(file.relations())
                .allMatch(tie -> tie.contains("->(company/ru-inn-7707083893)"))
                .anyMatch(tie -> tie.startsWith("(company/ru-inn-7736050003)"));
        assertThat(file.entities()).anyMatch(one -> one.startsWith("Person ") && one.contains("inn:500100732259"));
        assertThat(file.issues()).isEmpty();
        ReadFile unnumbered =
                read("Компания;Учредитель;Доля, %\nООО БЕТА;Иванов Иван Иванович;60\nООО БЕТА;Петров П. П.;40\n");
        assertThat(unnumbered.issues())
                .singleElement()
                .asString()
                .startsWith("kind.unknown: Nothing says whether some of those who own or pay are companies");
    }

    @Test
    void codes_with_their_label_and_totals_with_their_currency_are_read() throws Exception {
        ReadFile file = read("""
                Date,Seller,Buyer,Buyer country,HS,Qty,Unit price,Total,Currency
                2024-02-03,EPSILON LTD,OOO ZETA,Russian Fed.,HS 8542.39,10,1200,12000,USD
                """);
        assertThat(file.relations().getFirst()).contains("hs=[854239]", "currency=USD", "value=12000.0");
        assertThat(file.entities()).anyMatch(entity -> entity.contains("country=RU, name=OOO ZETA"));
    }

    @Test
    void a_town_that_another_language_calls_a_country_like_is_no_country_of_an_address() {
        assertThat(Countries.find("Granada")).isEqualTo("GD");
        assertThat(Countries.findAtEnd("Calle Mayor 1, Granada")).isEmpty();
        assertThat(Countries.findNamed("Calle Mayor 1, Granada")).isEmpty();
    }
}
