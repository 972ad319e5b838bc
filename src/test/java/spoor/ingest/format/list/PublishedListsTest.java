package spoor.ingest.format.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.ingest.ReadFile;
import spoor.model.BadInput;

/** The lists that every user has, in the layouts of their publishers; all names and numbers here are made up. */
class PublishedListsTest {

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("list", text, "");
    }

    @Test
    void the_list_of_the_security_council() throws Exception {
        ReadFile read = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-07-01T00:00:00">
                <INDIVIDUALS><INDIVIDUAL><DATAID>101</DATAID><FIRST_NAME>Ann</FIRST_NAME><SECOND_NAME>Example</SECOND_NAME>
                <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.999</REFERENCE_NUMBER><LISTED_ON>2016-03-02</LISTED_ON>
                <NAME_ORIGINAL_SCRIPT>안</NAME_ORIGINAL_SCRIPT><DESIGNATION><VALUE>Trade representative</VALUE></DESIGNATION>
                <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
                <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A. Example</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1965-05-04</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A123456</NUMBER></INDIVIDUAL_DOCUMENT>
                </INDIVIDUAL></INDIVIDUALS>
                <ENTITIES><ENTITY><DATAID>102</DATAID><FIRST_NAME>EXAMPLE TRADING</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
                <REFERENCE_NUMBER>KPe.999</REFERENCE_NUMBER><LISTED_ON>2009-04-24</LISTED_ON>
                <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>EXT</ALIAS_NAME></ENTITY_ALIAS>
                <ENTITY_ADDRESS><CITY>Dandong</CITY><COUNTRY>China</COUNTRY></ENTITY_ADDRESS></ENTITY></ENTITIES>
                </CONSOLIDATED_LIST>
                """);
        assertThat(read.listVersions()).containsOnly("2026-07-01");
        assertThat(read.entities())
                .containsExactly(
                        "Person un/101 {aliases=[안, A. Example], birthDate=1965-05-04, country=KP,"
                                + " identifiers=[passport:KP:A123456], name=Ann Example, positions=[Trade representative]}",
                        "Company un/102 {addresses=[Dandong, China], aliases=[EXT], country=CN, name=EXAMPLE TRADING}");
        assertThat(read.listings()).containsExactly("un/101: UN, DPRK, 2016-03-02", "un/102: UN, DPRK, 2009-04-24");
    }

    @Test
    void the_uk_list_in_xml() throws Exception {
        ReadFile read = read("""
                <Designations><DateGenerated>29/07/2026</DateGenerated>
                <Designation><LastUpdated>01/02/2023</LastUpdated><DateDesignated>24/02/2022</DateDesignated><UniqueID>RUS9999</UniqueID>
                <Names><Name><Name6>EXW LIMITED</Name6><NameType>Alias</NameType></Name>
                <Name><Name6>EXAMPLE WORKS</Name6><NameType>Primary Name</NameType></Name></Names>
                <NonLatinNames><NonLatinName><NameNonLatinScript>ПРИМЕР</NameNonLatinScript></NonLatinName></NonLatinNames>
                <RegimeName>Russia</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip><SanctionsImposed>Asset freeze|Trust services</SanctionsImposed>
                <Addresses><Address><AddressLine1>Street 1</AddressLine1><AddressCountry>Russia</AddressCountry></Address></Addresses>
                <EntityDetails><Entity><BusinessRegistrationNumbers><BusinessRegistrationNumber>Tax ID 7736050003 (Russia)</BusinessRegistrationNumber></BusinessRegistrationNumbers></Entity></EntityDetails>
                </Designation>
                <Designation><DateDesignated>09/05/2025</DateDesignated><UniqueID>RUS9998</UniqueID>
                <Names><Name><Name6>EXAMPLE SEA</Name6><NameType>Primary Name</NameType></Name></Names>
                <RegimeName>Russia</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
                <ShipDetails><Ship><IMONumbers><IMONumber>9074729</IMONumber></IMONumbers><CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips></Ship></ShipDetails>
                </Designation></Designations>
                """);
        assertThat(read.entities())
                .containsExactly(
                        "Company uk/RUS9999 {addresses=[Street 1, Russia], aliases=[EXW LIMITED, ПРИМЕР], country=RU,"
                                + " identifiers=[inn:7736050003], name=EXAMPLE WORKS}",
                        "Vessel uk/RUS9998 {flag=Panama, identifiers=[imo:9074729], name=EXAMPLE SEA}");
        assertThat(read.listings())
                .containsExactly("uk/RUS9999: GB-FCDO, Russia, 2022-02-24", "uk/RUS9998: GB-FCDO, Russia, 2025-05-09");
        assertThat(read.measures()).containsExactly("Asset freeze; Trust services", "");
    }

    @Test
    void the_uk_list_as_a_table_below_the_day_of_its_report() throws Exception {
        ReadFile read = read("""
                Report Date: 29-Jul-2026
                Last Updated,Unique ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Regime Name,Designation Type,Sanctions Imposed,Address Country,Date Designated,D.O.B,Nationality(/ies)
                01/02/2023,RUS9997,EXAMPLE,Anna,,,,,Alias,Russia,Individual,Asset freeze,Russia,24/02/2022,dd/mm/1960,(1) Russia (2) Cyprus
                01/02/2023,RUS9997,EXAMPLE,Ann,,,,,Primary Name,Russia,Individual,Asset freeze,Russia,24/02/2022,dd/mm/1960,(1) Russia (2) Cyprus
                """);
        assertThat(read.format()).isEqualTo("uk-sanctions");
        assertThat(read.entities())
                .containsExactly(
                        "Person uk/RUS9997 {addresses=[Russia], aliases=[Anna EXAMPLE], birthDate=1960, countries=[RU, CY],"
                                + " country=RU, name=Ann EXAMPLE}",
                        "Person uk/RUS9997 {addresses=[Russia], birthDate=1960, countries=[RU, CY], country=RU,"
                                + " name=Ann EXAMPLE}");
        assertThat(read.listings()).containsOnly("uk/RUS9997: GB-FCDO, Russia, 2022-02-24");
    }

    @Test
    void the_uk_list_as_a_workbook_of_opendocument() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (String line : List.of(
                "Report Date: 29-Jul-2026",
                "Last Updated;Unique ID;Name 6;Name 1;Name type;Name non-latin script;Regime Name;Designation Type;Date Designated;"
                        + "IMO number;Current believed flag of ship",
                "01/02/2023;RUS9997;EXAMPLE WORKS;;Primary Name;ПРИМЕР;Russia;Entity;24/02/2022;;",
                "01/02/2023;RUS9996;EXAMPLE SEA;;Primary Name;;Russia;Ship;09/05/2025;9074729;Panama")) {
            rows.append("<table:table-row>");
            for (String cell : line.split(";", -1)) {
                rows.append("<table:table-cell office:value-type='string'><text:p>" + cell
                        + "</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        ReadFile read = ReadFile.of(
                "UK_Sanctions_List.ods",
                ReadFile.openWorkbook("<table:table table:name='UK_Sanctions_List'>" + rows + "</table:table>"),
                "");
        assertThat(read.format()).isEqualTo("uk-sanctions");
        assertThat(read.entities())
                .containsExactly(
                        "Company uk/RUS9997 {aliases=[ПРИМЕР], name=EXAMPLE WORKS}",
                        "Vessel uk/RUS9996 {flag=Panama, identifiers=[imo:9074729], name=EXAMPLE SEA}");
        assertThat(read.listings())
                .containsExactly("uk/RUS9997: GB-FCDO, Russia, 2022-02-24", "uk/RUS9996: GB-FCDO, Russia, 2025-05-09");
        assertThat(read.rejectedAt()).isEmpty();
    }

    @Test
    void the_swiss_list_with_places_behind_the_targets_and_what_was_taken_off() throws Exception {
        ReadFile read = read("""
                <swiss-sanctions-list date="2026-07-29" list-type="full-list">
                <sanctions-program ssid="1"><program-key lang="eng">Ukraine</program-key><program-name lang="eng">Ordinance</program-name><sanctions-set ssid="2" lang="eng">Annex 8</sanctions-set></sanctions-program>
                <target ssid="500"><sanctions-set-id>2</sanctions-set-id><individual sex="female"><identity ssid="501" main="true">
                <name ssid="502" name-type="primary-name" quality="good"><name-part ssid="503" order="2" name-part-type="given-name"><value>Ann</value><spelling-variant ssid="505" lang="rus" script="Cyrl">Анна</spelling-variant></name-part>
                <name-part ssid="504" order="1" name-part-type="family-name"><value>Example</value></name-part></name>
                <nationality ssid="506"><country iso-code="RU">Russian Federation</country></nationality>
                <day-month-year ssid="507" day="4" month="5" year="1965"/>
                <address ssid="508" place-id="900"><address-details>Street 1</address-details></address></identity></individual>
                <modification modification-type="listed" enactment-date="2022-03-04" publication-date="2022-03-04" effective-date="2022-03-04"/>
                <modification modification-type="de-listed" publication-date="2024-01-02" effective-date="2024-01-03"/></target>
                <target ssid="510" sanctions-set-id="2"><object object-type="vessel"><identity ssid="511" main="true"><name ssid="512" name-type="primary-name" quality="good"><name-part ssid="513" order="1" name-part-type="whole-name"><value>Example Sea</value></name-part></name></identity>
                <other-information ssid="514">IMO number: 9074729</other-information></object>
                <modification modification-type="listed" effective-date="2025-03-04"/></target>
                <place ssid="900"><location>Moscow</location><country iso-code="RU">Russian Federation</country></place>
                </swiss-sanctions-list>
                """);
        assertThat(read.listVersions()).containsOnly("2026-07-29");
        assertThat(read.entities())
                .containsExactly(
                        "Person seco/500 {addresses=[Street 1, Moscow, Russian Federation], aliases=[Example Анна],"
                                + " birthDate=1965-05-04, country=RU, name=Example Ann}",
                        "Vessel seco/510 {identifiers=[imo:9074729], name=Example Sea}");
        assertThat(read.listings())
                .containsExactly(
                        "seco/500: CH-SECO, Ukraine, 2022-03-04, removed 2024-01-03",
                        "seco/510: CH-SECO, Ukraine, 2025-03-04");
    }

    @Test
    void the_consolidated_list_of_the_eu_in_xml_with_names_papers_and_the_earliest_act() throws Exception {
        ReadFile list = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-07-28T09:00:00.000+02:00" globalFileId="1">
                <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.1.2" logicalId="11">
                  <remark>Makes examples.</remark>
                  <regulation regulationType="amendment" publicationDate="2025-02-24" entryIntoForceDate="2025-02-25" numberTitle="2025/1" programme="UKR" logicalId="1"><publicationUrl>https://example.org/1</publicationUrl></regulation>
                  <subjectType code="enterprise" classificationCode="E"/>
                  <nameAlias firstName="" lastName="" wholeName="Example Works JSC" function="" strong="true" nameLanguage="EN"><regulationSummary publicationDate="2022-03-09"/></nameAlias>
                  <nameAlias wholeName="ПРИМЕР" strong="true" nameLanguage="RU"/>
                  <identification number="7736050003" identificationTypeCode="fiscalcode" identificationTypeDescription="Tax identification number" countryIso2Code="RU"/>
                  <address city="Moscow" street="Street 1" poBox="" zipCode="101000" region="" place="" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"><contactInfo key="WEB" value="www.example.org"/></address>
                </sanctionEntity>
                <sanctionEntity designationDate="2014-03-17" euReferenceNumber="EU.3.4" logicalId="12">
                  <regulation entryIntoForceDate="2024-01-01" programme="BLR"/><subjectType code="person" classificationCode="P"/>
                  <nameAlias firstName="Ann" middleName="" lastName="Example" wholeName="" function="Director"/>
                  <citizenship countryIso2Code="00" countryDescription="BELARUS"/><birthdate birthdate="" year="1960" monthOfYear="" dayOfMonth=""/>
                </sanctionEntity>
                </export>
                """);
        assertThat(list.format()).isEqualTo("eu-xml");
        assertThat(list.entities())
                .containsExactly(
                        "Company eu-fsf/11 {addresses=[Street 1, 101000, Moscow, RUSSIAN FEDERATION], aliases=[ПРИМЕР],"
                                + " country=RU, identifiers=[inn:7736050003], name=Example Works JSC,"
                                + " note=Makes examples.\nEU reference: EU.1.2, websites=[www.example.org]}",
                        "Person eu-fsf/12 {birthDate=1960, country=BY, name=Ann Example,"
                                + " note=EU reference: EU.3.4, positions=[Director]}");
        assertThat(list.listings()).containsExactly("eu-fsf/11: EU, UKR, 2022-03-09", "eu-fsf/12: EU, BLR, 2014-03-17");
    }

    @Test
    void the_consolidated_list_of_the_eu_as_a_table_with_a_row_for_each_part_of_a_party() throws Exception {
        ReadFile list = read("""
                fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_Remark;Entity_SubjectType;Entity_Regulation_PublicationDate;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;Address_City;Address_Street;Address_CountryIso2Code;Address_CountryDescription;BirthDate_BirthDate;BirthDate_Year;Identification_Number;Identification_TypeCode;Identification_TypeDescription;Identification_CountryIso2Code;Citizenship_CountryIso2Code
                28/07/2026;11;EU.1.2;;Makes examples.;E;2022-03-09;2022-03-10;UKR;;;Example Works JSC;;;;;;;;;;;
                28/07/2026;11;EU.1.2;;Makes examples.;E;2022-03-09;2022-03-10;UKR;;;ПРИМЕР;;;;;;;;;;;
                28/07/2026;11;EU.1.2;;Makes examples.;E;2022-03-09;2022-03-10;UKR;;;;Moscow;Street 1;RU;RUSSIAN FEDERATION;;;;;;;
                28/07/2026;12;EU.3.4;17/03/2014;;person;;2024-01-01;BLR;Example;Ann;;;;;;;1960;MP1234567;passport;National passport;BY;BY
                """);
        assertThat(list.format()).isEqualTo("eu-csv");
        assertThat(list.entities().get(0)).startsWith("Company eu-fsf/11 ").contains("name=Example Works JSC");
        assertThat(list.entities().get(1)).contains("aliases=[ПРИМЕР]", "name=Example Works JSC");
        assertThat(list.entities().get(2)).contains("addresses=[Street 1, Moscow, RUSSIAN FEDERATION]", "country=RU");
        assertThat(list.entities().get(3))
                .contains("Person eu-fsf/12 ", "birthDate=1960", "country=BY", "name=Ann Example");
        assertThat(list.listings()).contains("eu-fsf/11: EU, UKR, 2022-03-09", "eu-fsf/12: EU, BLR, 2014-03-17");
        assertThat(list.listVersions()).containsOnly("2026-07-28");
    }

    @Test
    void the_lists_of_canada_and_australia() throws Exception {
        ReadFile canada = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <data-set>
                <record><Country-Pays>Russia / Russie</Country-Pays><EntityOrShip-EntiteOuNavire>Example Works JSC</EntityOrShip-EntiteOuNavire>
                  <Aliases-Alias>Russian: Пример; EXW, Example Works</Aliases-Alias><Schedule-Annexe>1, Part 2</Schedule-Annexe><Item-NumeroDarticle>7</Item-NumeroDarticle><DateOfListing-DateDinscription>2023-06-30</DateOfListing-DateDinscription></record>
                <record><Country>Belarus</Country><LastName>Example</LastName><GivenName>Ann</GivenName><DateOfBirthOrShipBuildDate>1960-03-01</DateOfBirthOrShipBuildDate><Schedule>1, Part 1</Schedule><Item>1</Item><DateOfListing>2020-09-28</DateOfListing></record>
                <record><Country>Russia</Country><EntityOrShip>EXAMPLE SEA</EntityOrShip><ShipIMONumber>9074729</ShipIMONumber><TitleOrShipType>Tanker</TitleOrShipType></record>
                <record><Country>Russia</Country></record>
                </data-set>
                """);
        assertThat(canada.format()).isEqualTo("ca-xml");
        assertThat(canada.entities().get(0))
                .contains("Company", "aliases=[Пример, EXW, Example Works]")
                .doesNotContain("country");
        assertThat(canada.entities().get(1)).contains("Person", "birthDate=1960-03-01", "name=Ann Example");
        assertThat(canada.entities().get(2)).contains("Vessel", "identifiers=[imo:9074729]", "vesselType=Tanker");
        assertThat(canada.listings().stream().map(line -> line.replaceFirst("^[^:]*: ", "")))
                .containsExactly("CA-GAC, Russia, 2023-06-30", "CA-GAC, Belarus, 2020-09-28", "CA-GAC, Russia, null");
        assertThat(canada.issues()).containsExactly("name.missing: The record names nobody.");
        ReadFile australia = read("""
                Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Date of Birth,Place of Birth,Citizenship,Address,Additional Information,Listing Information,IMO Number,Committees,Control Date,Instrument of Designation,Targeted Financial Sanction,Travel Ban
                12a,Пример,Entity,Original Script,,,,,"1 Road, Moscow, Russia",Makes examples,Designated on 8 Mar 2022,,Autonomous (Russia),2025-01-02,Instrument 1,1,0
                12,Example Works JSC,Entity,Primary Name,,,,,"1 Road, Moscow, Russia",Makes examples,Designated on 8 Mar 2022,,Autonomous (Russia),2025-01-02,Instrument 1,1,0
                13,Ann Example,Individual,Primary Name,,01/03/1960,,Belarus,,,Listed,,Autonomous (Belarus),2025-01-02,,1,1
                """);
        assertThat(australia.format()).isEqualTo("au-dfat");
        assertThat(australia.entities().getFirst())
                .contains("Company au/12 ", "aliases=[Пример]", "country=RU", "name=Example Works JSC");
        assertThat(australia.entities().getLast()).contains("Person au/13 ", "birthDate=1960-03-01", "country=BY");
        assertThat(australia.listings())
                .contains(
                        "au/12: AU-DFAT, Autonomous (Russia), 2022-03-08",
                        "au/13: AU-DFAT, Autonomous (Belarus), null");
    }

    @Test
    void xml_that_is_not_read_is_said_to_be_so_and_entities_are_never_followed() {
        assertThatThrownBy(() -> read("<?xml version=\"1.0\"?>\n<catalogue><item/></catalogue>"))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo("import.xml.unknown"))
                .hasMessageContaining("begins with <catalogue>");
        String outside =
                "<!DOCTYPE sdnList [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sdnList><sdnEntry><uid>1</uid>"
                        + "<lastName>&x;</lastName></sdnEntry></sdnList>";
        assertThatThrownBy(() -> ReadFile.of("list", outside, "{\"columns\":{}}"))
                .isInstanceOf(BadInput.class);
    }
}
