package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;
import spoor.model.Support;

/** What files of each kind say, and what is told of what they say beside it. */
class ReadFileTest {

    @Test
    void a_list_of_firms_in_any_csv_keeps_names_numbers_and_contacts() throws Exception {
        ReadFile read = ReadFile.of("firms.csv", """
                Company name;Name in English;Former name;Country;Reg. number;LEI;Address;Phone;E-mail;Website;Incorporation date;Dissolution date;Turnover
                Пример ООО;Example LLC;Old Example | Older;Russian Federation;A-77;;Street 1, Town;+7 1;a@example.org;example.org;2001-02-03;2020;5
                """, "");
        assertThat(read.format()).isEqualTo("entities");
        assertThat(read.entities())
                .containsExactly("Company company/x/a-77 {addresses=[Street 1, Town], aliases=[Example LLC, Old"
                        + " Example, Older], country=RU, dissolved=2020, emails=[a@example.org], founded=2001-02-03,"
                        + " identifiers=[crno:RU:A-77], name=Пример ООО, phones=[+7 1], websites=[example.org]}");
        assertThat(read.issues()).containsExactly("columns.unused: Nothing is read from this column: Turnover.");
    }

    @Test
    void people_are_put_together_from_the_parts_of_their_names_also_in_a_workbook() throws Exception {
        byte[] book = ReadFile.workbook(
                "A list",
                ";",
                "Last name;First name;Date of birth;Citizenship;Position;Programme;Listed on",
                "Person;Example;about 1960;Belarus;director;EX-1;2024-05-06",
                "Other;Person;02/12/1970;CN, RU;;;");
        ReadFile read = ReadFile.of("people.xlsx", book, "{\"dateOrder\":\"dmy\"}");
        assertThat(read.entities())
                .containsExactly(
                        "Person person/x/example-person~BY {country=BY, name=Example Person, note=Date of birth: about"
                                + " 1960, positions=[director]}",
                        "Person person/x/person-other~CN {birthDate=1970-12-02, countries=[CN, RU], country=CN,"
                                + " name=Person Other}");
        assertThat(read.listings()).containsExactly("person/x/example-person~BY: null, EX-1, 2024-05-06");
    }

    @Test
    void nodes_and_edges_meet_by_the_ids_of_their_dataset() throws Exception {
        ReadFile nodes = ReadFile.of("nodes.csv", """
                node_id,name,original_name,jurisdiction,country_codes,incorporation_date,inactivation_date,address,sourceID
                10,EXAMPLE LIMITED,Example,BVI,VGB,04-JAN-2006,,Road Town,Papers
                """, "");
        assertThat(nodes.entities())
                .containsExactly("Company node/x/10 {addresses=[Road Town], aliases=[Example], country=VG,"
                        + " founded=2006-01-04, name=EXAMPLE LIMITED}");
        ReadFile edges = ReadFile.of("edges.csv", """
                node_id_start,node_id_end,rel_type,link,start_date,end_date
                7,10,officer_of,shareholder of,2006-01-05,
                8,10,intermediary_of,intermediary of,,
                """, "");
        assertThat(edges.format()).isEqualTo("relations");
        assertThat(edges.relations())
                .containsExactly(
                        "(node/x/7)-[OWNS {validFrom=2006-01-05}]->(node/x/10)",
                        "(node/x/8)-[ASSOCIATED_WITH {note=intermediary of}]->(node/x/10)");
    }

    private static final String OF_SOURCES = "{\"columns\":{\"from\":\"Seller\",\"to\":\"Buyer\",\"source\":\"Paper\","
            + "\"sourceKind\":\"Type\",\"sourceOrigin\":\"Agency\",\"sourceLocator\":\"Page\",\"sourceAccessed\":\"Read\","
            + "\"sourceArchived\":\"Copy\",\"sourceSha256\":\"Hash\"},\"words\":{\"newspaper\":\"press\"},"
            + "\"relation\":\"SUPPLIES\"}";

    @Test
    void columns_say_of_a_source_what_it_is_and_repeats_and_where_it_stands() throws Exception {
        ReadFile read = ReadFile.of(
                "a.csv",
                "Seller,Buyer,Paper,Type,Agency,Page,Read,Copy,Hash\n" + "A,B,Daily,newspaper,Agency 1,p. 3,2024-05-03,"
                        + "https://archive.example.org/1," + "AB".repeat(32) + "\nA,C,,,,p. 9,,,\n",
                OF_SOURCES);
        assertThat(read.issues()).isEmpty();
        assertThat(read.sources())
                .containsExactly(
                        "source/x/daily {accessed=2024-05-03, archived=https://archive.example.org/1, kind=press,"
                                + " locator=p. 3, origin=Agency 1, sha256=" + "ab".repeat(32) + ", title=Daily}",
                        "source/x {title=a.csv}");
        assertThat(read.relations())
                .containsExactly(
                        "(company/x/a)-[SUPPLIES {locator=p. 3}]->(company/x/b)",
                        "(company/x/a)-[SUPPLIES {locator=p. 9}]->(company/x/c)");
    }

    @Test
    void columns_say_what_a_source_says_of_a_relation_and_what_it_may_rest_on() throws Exception {
        String mapping = "{\"columns\":{\"from\":\"Seller\",\"to\":\"Buyer\",\"hs\":\"Code\",\"source\":\"Paper\","
                + "\"sourceLocator\":\"Page\",\"sourceSays\":\"Words\",\"sourceMayRestOn\":\"Rests\"},"
                + "\"relation\":\"SUPPLIES\"}";
        ReadFile read = ReadFile.of(
                "a.csv",
                "Seller,Buyer,Code,Paper,Page,Words,Rests\nA,B,854231,Daily,p. 3,A sold chips to B.,src-1; src-2\nA,C,,Daily,,,\n",
                mapping);
        assertThat(read.issues()).isEmpty();
        assertThat(read.sources()).contains("source/x/daily {locator=p. 3, mayRestOn=[src-1, src-2], title=Daily}");
        assertThat(read.supports())
                .containsExactly(new Support(
                        "source/x/daily", "p. 3", "A sold chips to B.", List.of("from", "to", "goods"), ""));
        ReadFile tooLong = ReadFile.of(
                "a.csv", "Seller,Buyer,Code,Paper,Page,Words,Rests\nA,B,,Daily,," + "x".repeat(2_001) + ",\n", mapping);
        assertThat(tooLong.relations()).isEmpty();
        assertThat(tooLong.issues()).singleElement().asString().startsWith("support.long: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,B,Daily,rumour,,,,, | source.kind",
                "A,B,Daily,,,,yesterday,, | date.malformed",
                "A,B,Daily,,,,2099-01-01,, | source.future",
                "A,B,Daily,,,,,ftp://example.org, | source.address",
                "A,B,Daily,,,,,,abc | source.sha256",
                "A,B,,press,,,,, | source.unnamed",
                "A,B,,,Agency 1,,,, | source.unnamed",
            })
    void what_columns_say_wrongly_of_a_source_rejects_the_row(String row, String code) throws Exception {
        ReadFile read =
                ReadFile.of("a.csv", "Seller,Buyer,Paper,Type,Agency,Page,Read,Copy,Hash\n" + row + "\n", OF_SOURCES);
        assertThat(read.relations()).isEmpty();
        assertThat(read.issues()).singleElement().asString().startsWith(code + ": ");
    }

    @Test
    void a_mapping_says_what_nothing_guesses_and_which_format_is_meant() throws Exception {
        ReadFile read = ReadFile.of(
                "a.csv",
                "A,B,C,D\nFirm,Alt 1,Alt 2,aircraft\nOther,,,Person\nBoat,,,vessel\n",
                "{\"columns\":{\"name\":\"A\",\"alias\":\"B\",\"label\":\"D\"},\"also\":{\"alias\":[\"C\"]}}");
        assertThat(read.format()).isEqualTo("entities");
        assertThat(read.entities())
                .containsExactly("Person person/x/other {name=Other}", "Vessel vessel/x/boat {name=Boat}");
        assertThat(read.issues()).containsExactly("kind.noPlace: Spoor keeps companies and people, not such things.");
    }

    @Test
    void a_translated_name_of_a_party_is_its_alias_and_columns_without_a_meaning_are_named() throws Exception {
        ReadFile read = ReadFile.of("d.csv", """
                REGISTRATION_DATE,EXPORTER_NAME,EXPORTER_NAME_EN,IMPORTER_NAME_EN,HS_CODE,VESSEL,IMPORTER_ADDRESS_EN,IMPORTER_PHONE
                2024-01-02,Пример,Example,Buyer Ltd,854231,Boat,"Street 2, India",99
                """, "");
        assertThat(read.format()).isEqualTo("customs");
        assertThat(read.entities())
                .containsExactly(
                        "Company company/x/пример {aliases=[Example], name=Пример}",
                        "Company company/x/buyer-ltd~IN {addresses=[Street 2, India], country=IN, name=Buyer Ltd,"
                                + " phones=[99]}");
        assertThat(read.issues()).containsExactly("columns.unused: Nothing is read from this column: VESSEL.");
    }

    @Test
    void a_table_with_a_fixed_header_names_the_columns_that_no_row_needed() throws Exception {
        ReadFile read = ReadFile.of("hs.csv", "hscode,description,parent,level,extra,more\n85,Machines,,2,a,b\n", "");
        assertThat(read.issues())
                .containsExactly("columns.unused: Nothing is read from these columns: level, extra, more.");
    }

    @Test
    void the_encoding_is_found_and_told_or_chosen() throws Exception {
        String text = "Поставщик;Получатель\nООО Ромашка;Ремонтный завод\n";
        ReadFile found = ReadFile.of("d.csv", text.getBytes(Charset.forName("windows-1251")), "");
        assertThat(found.entities()).first().asString().contains("name=ООО Ромашка");
        assertThat(found.issues())
                .containsExactly("encoding.found: By its bytes the file is windows-1251. If names look wrong, say its"
                        + " encoding.");
        byte[] western = "Supplier;Buyer\nCafé Électrique;B\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> ReadFile.of("d.csv", western, ""))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--encoding=");
        assertThat(ReadFile.of("d.csv", western, "{\"encoding\":\"windows-1252\"}")
                        .entities())
                .first()
                .asString()
                .contains("name=Café Électrique");
    }

    private static final String SDN = """
            36,"EXAMPLE TRADE CO.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
            306,"PERSON, Example","individual","RUSSIA-EO14024] [SDGT","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 02 Dec 1970; POB Town; nationality Russia; Passport 1234567 (Russia); Tax ID No. 500100732259 (Russia); Website www.example.org; Email Address a@example.org."
            9,"BOAT","vessel","CUBA",-0- ,"ABC","Cargo",-0- ,-0- ,"Panama","Owner",-0-\s
            8,"PLANE","aircraft","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
            \u001A""";
    private static final String ADD =
            "306,12,\"Street 5\",\"Town 1\",\"Belarus\",-0-\n36,1,-0- ,\"Havana\",\"Cuba\",-0- \n\u001A";
    private static final String ALT = "36,12,\"aka\",\"EXAMPLE COMERCIO\",-0- \n306,13,\"fka\",\"PERSONA\",-0- \n";

    @Test
    void the_files_of_ofac_have_no_header_and_come_in_three() throws Exception {
        ReadFile alone = ReadFile.of("SDN.CSV", SDN, "");
        assertThat(alone.format()).isEqualTo("ofac-sdn");
        assertThat(alone.entities())
                .first()
                .isEqualTo("Company ofac/36 {identifiers=[ofac:36], name=EXAMPLE TRADE CO.}");
        ReadFile all = ReadFile.of("sdn.zip", ImportClient.zip("SDN.CSV", SDN, "ADD.CSV", ADD, "ALT.CSV", ALT), "");
        assertThat(all.entities())
                .containsExactly(
                        "Company ofac/36 {addresses=[Havana, Cuba], aliases=[EXAMPLE COMERCIO], country=CU,"
                                + " identifiers=[ofac:36], name=EXAMPLE TRADE CO.}",
                        "Person ofac/306 {addresses=[Street 5, Town 1, Belarus], aliases=[PERSONA], birthDate=1970-12-02,"
                                + " countries=[RU, BY], country=RU, emails=[a@example.org],"
                                + " identifiers=[inn:500100732259, ofac:306, passport:RU:1234567], name=PERSON, Example,"
                                + " note=DOB 02 Dec 1970; POB Town; nationality Russia; Passport 1234567 (Russia); Tax ID"
                                + " No. 500100732259 (Russia); Website www.example.org; Email Address a@example.org,"
                                + " positions=[Director], websites=[www.example.org]}",
                        "Vessel ofac/9 {flag=Panama, identifiers=[ofac:9], name=BOAT, owner=Owner, vesselType=Cargo}");
        assertThat(all.listings())
                .containsExactly(
                        "ofac/36: US-OFAC, CUBA, null",
                        "ofac/306: US-OFAC, RUSSIA-EO14024, null",
                        "ofac/306: US-OFAC, SDGT, null",
                        "ofac/9: US-OFAC, CUBA, null");
        assertThat(all.issues()).containsExactly("kind.noPlace: Spoor keeps companies and people, not this: aircraft.");
        assertThatThrownBy(() -> ReadFile.of("ALT.CSV", ALT, ""))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("into one zip");
    }

    @Test
    void both_forms_of_senzing_are_read() throws Exception {
        ReadFile read = ReadFile.of("s.json", """
                {"DATA_SOURCE":"A","RECORD_ID":"1","FEATURES":[{"RECORD_TYPE":"PERSON"},{"NAME_TYPE":"PRIMARY","NAME_LAST":"Person","NAME_FIRST":"Example"},{"NAME_TYPE":"ALIAS","NAME_FULL":"E. Person"},{"DATE_OF_BIRTH":"1970-01-02"},{"PHONE_NUMBER":"1"},{"ADDR_LINE1":"Street 1","ADDR_CITY":"Town"},{"REL_ANCHOR_DOMAIN":"C","REL_ANCHOR_KEY":"P-1"},{"REL_POINTER_DOMAIN":"C","REL_POINTER_KEY":"C-2","REL_POINTER_ROLE":"OWNER_OF"},{"REL_POINTER_DOMAIN":"C","REL_POINTER_KEY":"77","REL_POINTER_ROLE":"SPOUSE"}]}
                {"DATA_SOURCE":"A","RECORD_ID":"2","PRIMARY_NAME_ORG":"Works","NAME_LIST":[{"NAME_ORG":"Works Ltd"}],"REGISTRATION_DATE":"2001-01-01","WEBSITE_ADDRESS":"example.org","BUSINESS_ADDR_FULL":"Street 2","LEI_NUMBER":"X1","REL_ANCHOR_DOMAIN":"C","REL_ANCHOR_KEY":"C-2"}
                """, "");
        assertThat(read.issues()).isEmpty();
        assertThat(read.entities())
                .containsExactly(
                        "Person senzing/A/1 {addresses=[Street 1, Town], aliases=[E. Person], birthDate=1970-01-02,"
                                + " name=Example Person, phones=[1]}",
                        "Company senzing/A/2 {addresses=[Street 2], aliases=[Works Ltd], founded=2001-01-01,"
                                + " identifiers=[number:X1], name=Works, websites=[example.org]}");
        assertThat(read.relations())
                .containsExactly(
                        "(senzing/A/1)-[OWNS {note=OWNER_OF}]->(senzing/A/2)",
                        "(senzing/A/1)-[ASSOCIATED_WITH {note=SPOUSE}]->(senzing/A/77)");
    }

    @Test
    void ftm_addresses_are_kept_where_they_are_referred_to() throws Exception {
        ReadFile read = ReadFile.of("a.ftm.json", """
                {"id":"c","schema":"Company","properties":{"name":["Works"],"addressEntity":["a1"],"phone":["1"],"incorporationDate":["2001"]}}
                {"id":"a1","schema":"Address","properties":{"street":["Street 1"],"city":["Town"],"country":["ru"]}}
                """, "");
        assertThat(read.entities())
                .containsExactly(
                        "Company ftm/c {addresses=[Street 1, Town, ru], founded=2001, name=Works, phones=[1]}");
    }

    @Test
    void traders_glued_to_a_maker_become_traders() throws Exception {
        String head =
                "component_id,name,category,manufacturer,importers,foreign_suppliers,weapon,manufacturer_country,source_url\n";
        ReadFile read = ReadFile.of(
                "c.csv",
                head + "p-1,Chip,,Maker Inc. Suppliers JSC TRADER ONE,,,,US,\np-2,Chip,,Office Suppliers Ltd,,,,US,\n",
                "");
        assertThat(read.relations())
                .containsExactly(
                        "(company/x/maker-inc~US)-[MANUFACTURES {}]->(component/gur/p-1)",
                        "(company/x/jsc-trader-one)-[TRADES {}]->(component/gur/p-1)",
                        "(company/x/office-suppliers-ltd~US)-[MANUFACTURES {}]->(component/gur/p-2)");
    }

    @Test
    void a_package_may_leave_out_what_it_has_nothing_for() throws Exception {
        byte[] zip = ImportClient.zip(
                "sources.csv",
                "id,title,publisher,url,published\ns1,Paper,P,https://example.org,2024\n",
                "companies.csv",
                "id,name,aliases,country,note,sources\nc1,One,,RU,,s1\nc2,Two,,CN,,s1\n",
                "relations.csv",
                "id,type,from,to,components,hs,confidence,reported,valid_from,valid_to,value,currency,quantity,unit,"
                        + "sources,note\nr1,SUPPLIES,c1,c2,,,probable,2024,,,,,,,s1,\n");
        ReadFile read = ReadFile.of("p.zip", zip, "");
        assertThat(read.entities()).hasSize(2);
        assertThat(read.relations()).hasSize(1);
        assertThat(read.issues()).isEmpty();
    }
}
