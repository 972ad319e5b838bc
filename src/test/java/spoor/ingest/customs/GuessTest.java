package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.ingest.read.TableRow;

/** What the names of columns are taken for. */
class GuessTest {

    private static Mapping guess(Predicate<Field> fields, String... rows) {
        List<TableRow> table = new ArrayList<>();
        for (String row : rows) {
            table.add(new TableRow(table.size() + 1, List.of(row.split(";", -1)), List.of()));
        }
        return Guess.of(table, Stream.of(Field.values()).filter(fields).toList(), null);
    }

    private static String declarations(String header) {
        Mapping mapping = guess(Field::isOfDeclarations, header);
        Map<?, ?> also = Objects.requireNonNullElse(mapping.also(), Map.of());
        return new TreeMap<>(mapping.columnMap()) + (also.isEmpty() ? "" : " also " + also);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPORTER_NAME_EN;BUYER_NAME_EN",
                "IMPORTER_NAME_EN;SUPPLIER_NAME_EN",
                "STD_SHIPPER_NAME;STD_CONSIGNEE_NAME",
                "Supplier (translated);Consignee (translated)",
                "ShipperName;ConsigneeName",
                "suppliername;importername",
                "Наименование отправителя;Наименование получателя",
                "Грузоотправитель;Грузополучатель",
                "Продавец (англ.);Покупатель (англ.)",
                "Відправник;Одержувач",
                "发货人名称;收货人名称",
                "出口商;进口商",
                "Nombre del exportador;Nombre del importador",
                "Tên người xuất khẩu;Tên người nhập khẩu",
                "İhracatçı Adı;İthalatçı Ünvanı",
                "Gönderici;Alıcı"
            })
    void parties_are_known_in_every_language_and_also_where_only_a_translation_names_them(String header) {
        assertThat(guess(Field::isOfDeclarations, header).isOfDeclarations()).isTrue();
    }

    @Test
    void a_second_name_of_the_same_party_is_its_alias() {
        assertThat(declarations("IMPORTER_NAME_EN;IMPORTER_NAME;SUPPLIER_NAME;STD_SUPPLIER_NAME;IMPORTER_NAME_VN"))
                .isEqualTo("{buyer=IMPORTER_NAME, buyerAlias=IMPORTER_NAME_EN, supplier=SUPPLIER_NAME,"
                        + " supplierAlias=STD_SUPPLIER_NAME} also {buyerAlias=[IMPORTER_NAME_VN]}");
    }

    @Test
    void another_party_on_the_same_side_is_no_alias() {
        assertThat(declarations("EXPORTER_NAME;IMPORTER_NAME;CONSIGNEE_NAME_EN;NOTIFY_PARTY_NAME;BROKER_NAME"))
                .isEqualTo("{buyer=IMPORTER_NAME, supplier=EXPORTER_NAME}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXP_DATE",
                "IMP_DATE",
                "REGISTRATION_DATE",
                "ASSESSMENT DATE",
                "DATE_OF_ISSUE",
                "Arrival Date",
                "Date of declaration",
                "BE_DATE",
                "SB Date",
                "MONTHYEAR",
                "Дата выпуска",
                "Дата ДТ",
                "Дата оформлення",
                "申报日期",
                "Fecha de despacho",
                "Ngày đăng ký",
                "Tescil Tarihi"
            })
    void a_date_is_a_date_in_every_layout(String header) {
        assertThat(guess(Field::isOfDeclarations, "CONTRACT_DATE;" + header).columnOf(Field.DATE))
                .isEqualTo(header);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supplierCountry | COUNTRY_OF_EXPORTER
            supplierCountry | Страна отправителя
            buyerCountry    | DESTINATION_COUNTRY_EN
            origin          | ORIGIN_COUNTRY_EN
            origin          | Страна происхождения
            departure       | COUNTRY_OF_EXPORT
            quantity        | Кол-во
            quantity        | Số lượng
            unit            | QTY_UNIT
            unit            | Единица измерения
            hs              | HS_CODE_10
            hs              | Код товара по ТН ВЭД
            hs              | 商品编码
            hs              | Mã HS
            hs              | GTİP
            netWeight       | NET_WEIGHT_KG
            grossWeight     | Вес брутто, кг
            supplierId      | EXPORTER_TAX_NUMBER
            buyerId         | ИНН получателя
            buyerId         | IMPORTER_CODE
            buyerAddress    | IMPORTER_ADDRESS_EN
            buyerPhone      | Consignee Telephone
            buyerEmail      | CONSIGNEE E-MAIL
            supplier        | EXPORTER_NAME_AND_ADDRESS
            description     | GOODS_DESCRIPTION_EN
            description     | HS_CODE_DESCRIPTION
            declaration     | BILL_OF_LADING_NUMBER
            """)
    void what_stands_beside_parties_is_known_by_its_meaning(String field, String header) {
        assertThat(guess(Field::isOfDeclarations, header).columnMap()).containsEntry(field, header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Importer's bank",
                "HS_CODE_UPDATED",
                "CONTRACT_NUMBER",
                "PORT_OF_LOADING",
                "INVOICE_DATE",
                "Notify party"
            })
    void what_means_something_else_is_left_out(String header) {
        assertThat(guess(Field::isOfDeclarations, header).columnMap()).isEmpty();
    }

    @Test
    void the_names_that_were_always_known_still_are() {
        assertThat(declarations(
                        "seller id;seller name;consignee id;consignee;trading country;tnved;gtd;producer;trademark"
                                + ";net mass;gross mass;measure unit;qty;cargo description"))
                .isEqualTo("{brand=trademark, buyer=consignee, buyerId=consignee id, declaration=gtd,"
                        + " description=cargo description, grossWeight=gross mass, hs=tnved, manufacturer=producer,"
                        + " netWeight=net mass, quantity=qty, supplier=seller name, supplierId=seller id,"
                        + " unit=measure unit}");
    }

    @Test
    void relations_name_both_ends_by_names_numbers_or_nodes() {
        Mapping owners =
                guess(Field::isOfRelations, "Shareholder;Shareholder ID;Company name;Stake, %;Since", "A;1;B;5;2020");
        assertThat(owners.columnMap())
                .containsEntry("from", "Shareholder")
                .containsEntry("to", "Company name")
                .containsEntry("share", "Stake, %")
                .containsEntry("validFrom", "Since");
        assertThat(owners.relation()).isEqualTo("OWNS");
        Mapping nodes = guess(Field::isOfRelations, "node_id_start;node_id_end;rel_type;link;start_date;end_date");
        assertThat(nodes.columnMap())
                .containsEntry("fromRef", "node_id_start")
                .containsEntry("toRef", "node_id_end")
                .containsEntry("validTo", "end_date");
        assertThat(nodes.isOfRelations()).isTrue();
        Mapping edges = guess(Field::isOfRelations, "Source;Target;Type", "n1;n2;owner of");
        assertThat(edges.columnMap()).containsEntry("fromRef", "Source").containsEntry("toRef", "Target");
        Mapping named = guess(Field::isOfRelations, "Source;Target;Type", "Works Ltd;Firm 2 Ltd;owner of");
        assertThat(named.columnMap()).containsEntry("from", "Source").containsEntry("to", "Target");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Company name;Country;Reg. number                   | {country=Country, name=Company name, number=Reg. number}
            node_id;name;jurisdiction;address;incorporation_date;struck_off_date | {address=address, country=jurisdiction, dissolved=struck_off_date, founded=incorporation_date, id=node_id, name=name}
            CompanyName;CompanyNumber;RegAddress.AddressLine1;RegAddress.PostTown;IncorporationDate | {addressPart=RegAddress.PostTown, founded=IncorporationDate, name=CompanyName, number=CompanyNumber}
            Наименование;ИНН;ОГРН;Адрес;Телефон                | {address=Адрес, inn=ИНН, name=Наименование, ogrn=ОГРН, phone=Телефон}
            Прізвище;Ім'я;Дата народження;Громадянство;Посада  | {birthDate=Дата народження, country=Громадянство, firstName=Ім'я, lastName=Прізвище, position=Посада}
            公司名称;统一社会信用代码;地址;成立日期              | {address=地址, founded=成立日期, name=公司名称, uscc=统一社会信用代码}
            Nombre;País;Dirección;Teléfono                     | {address=Dirección, country=País, name=Nombre, phone=Teléfono}
            Tên công ty;Mã số thuế;Địa chỉ;Điện thoại          | {address=Địa chỉ, name=Tên công ty, phone=Điện thoại, taxNumber=Mã số thuế}
            Şirket Adı;Vergi No;Adres;Ülke                     | {address=Adres, country=Ülke, name=Şirket Adı, taxNumber=Vergi No}
            First name;Last name;Date of birth;Nationality;Position | {birthDate=Date of birth, country=Nationality, firstName=First name, lastName=Last name, position=Position}
            """)
    void lists_of_firms_and_people_are_known_in_every_language(String header, String columns) {
        assertThat(new TreeMap<>(guess(Field::isOfEntities, header).columnMap()))
                .hasToString(columns);
    }
}
