package spoor.ingest.format.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import spoor.ingest.ReadFile;

/** The lists of the United States, in the layouts of their publishers; all names and numbers here are made up. */
class AmericanListsTest {

    private static final String CSL =
            "source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,"
                    + "end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
                    + "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,"
                    + "nationalities,places_of_birth,source_information_url,ids\n";

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("list", text, "");
    }

    @Test
    void the_sdn_list_in_xml_with_a_firm_a_person_a_vessel_and_what_has_no_place() throws Exception {
        ReadFile read = read("""
                <?xml version="1.0" standalone="yes"?>
                <sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://tempuri.org/sdnList.xsd">
                  <publshInformation><Publish_Date>07/28/2026</Publish_Date><Record_Count>4</Record_Count></publshInformation>
                  <sdnEntry><uid>11</uid><lastName>EXAMPLE WORKS JSC</lastName><sdnType>Entity</sdnType>
                    <programList><program>EX-1</program><program>EX-2</program></programList>
                    <idList><id><uid>1</uid><idType>Tax ID No.</idType><idNumber>7736050003</idNumber><idCountry>Russia</idCountry></id>
                      <id><uid>2</uid><idType>Website</idType><idNumber>www.example.org</idNumber></id>
                      <id><uid>3</uid><idType>Secondary sanctions risk:</idType><idNumber>Section 1</idNumber></id></idList>
                    <akaList><aka><uid>4</uid><type>a.k.a.</type><category>strong</category><lastName>EXW</lastName></aka></akaList>
                    <addressList><address><uid>5</uid><address1>Street 1</address1><city>Moscow</city><country>Russia</country></address></addressList>
                  </sdnEntry>
                  <sdnEntry><uid>12</uid><firstName>Ann</firstName><lastName>EXAMPLE</lastName><sdnType>Individual</sdnType>
                    <programList><program>EX-1</program></programList>
                    <dateOfBirthList><dateOfBirthItem><uid>6</uid><dateOfBirth>01 Mar 1960</dateOfBirth></dateOfBirthItem></dateOfBirthList>
                  </sdnEntry>
                  <sdnEntry><uid>13</uid><lastName>EXAMPLE SEA</lastName><sdnType>Vessel</sdnType><programList><program>EX-1</program></programList>
                    <idList><id><uid>7</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList>
                    <vesselInfo><callSign>ABCD</callSign><vesselType>Crude Oil Tanker</vesselType><vesselFlag>Panama</vesselFlag><vesselOwner>Example Shipping</vesselOwner></vesselInfo>
                  </sdnEntry>
                  <sdnEntry><uid>14</uid><lastName>EP-EXA</lastName><sdnType>Aircraft</sdnType></sdnEntry>
                </sdnList>
                """);
        assertThat(read.format()).isEqualTo("ofac-xml");
        assertThat(read.entities())
                .containsExactly(
                        "Company ofac/11 {addresses=[Street 1, Moscow, Russia], aliases=[EXW], country=RU,"
                                + " identifiers=[inn:7736050003, ofac:11], name=EXAMPLE WORKS JSC,"
                                + " websites=[www.example.org]}",
                        "Person ofac/12 {birthDate=1960-03-01, identifiers=[ofac:12], name=Ann EXAMPLE}",
                        "Vessel ofac/13 {flag=Panama, identifiers=[imo:9074729, ofac:13], name=EXAMPLE SEA,"
                                + " note=Call sign: ABCD, owner=Example Shipping, vesselType=Crude Oil Tanker}");
        assertThat(read.listings())
                .containsExactly(
                        "ofac/11: US-OFAC, EX-1, null",
                        "ofac/11: US-OFAC, EX-2, null",
                        "ofac/12: US-OFAC, EX-1, null",
                        "ofac/13: US-OFAC, EX-1, null");
        assertThat(read.listVersions()).containsOnly("2026-07-28");
        assertThat(read.issues())
                .containsExactly("kind.noPlace: Spoor keeps companies and people, not this: Aircraft.");
        assertThat(read.rejectedAt()).containsExactly("list:20");
    }

    @Test
    void the_sdn_list_in_the_advanced_form_with_days_scripts_papers_and_ties() throws Exception {
        ReadFile read = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <Sanctions xmlns="https://www.un.org/sanctions/1.0" Version="3">
                <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>7</Month><Day>28</Day></DateOfIssue>
                <ReferenceValueSets>
                <AreaCodeValues><AreaCode ID="11291" CountryID="11082" Description="Region: Crimea" AreaCodeTypeID="1">C</AreaCode></AreaCodeValues>
                <CountryValues><Country ID="11196" ISO2="RU">Russia</Country><Country ID="11078">China</Country></CountryValues>
                <DetailReferenceValues><DetailReference ID="81">Crude Oil Tanker</DetailReference></DetailReferenceValues>
                <EntryEventTypeValues><EntryEventType ID="1">Created</EntryEventType><EntryEventType ID="2">Amended</EntryEventType><EntryEventType ID="3">Removed</EntryEventType></EntryEventTypeValues>
                <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType><FeatureType ID="25">Location</FeatureType>
                  <FeatureType ID="26">Title</FeatureType><FeatureType ID="1">Vessel Call Sign</FeatureType><FeatureType ID="2">VESSEL TYPE</FeatureType><FeatureType ID="3">Vessel Flag</FeatureType>
                  <FeatureType ID="14">Website</FeatureType><FeatureType ID="646">Organization Established Date</FeatureType><FeatureType ID="504">Secondary sanctions risk:</FeatureType></FeatureTypeValues>
                <IDRegDocTypeValues><IDRegDocType ID="1596">Tax ID No.</IDRegDocType><IDRegDocType ID="1571">Passport</IDRegDocType><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType></IDRegDocTypeValues>
                <ListValues><List ID="1550">SDN List</List><List ID="91507">Consolidated List</List></ListValues>
                <LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
                <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1525">Entity Name</NamePartType></NamePartTypeValues>
                <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="2" PartyTypeID="4">Aircraft</PartySubType>
                  <PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
                <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
                <RelationTypeValues><RelationType ID="15004">Owned or Controlled By</RelationType><RelationType ID="91725">Leader or official of</RelationType><RelationType ID="15001">Associate Of</RelationType><RelationType ID="92122">Property in the interest of</RelationType></RelationTypeValues>
                <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
                </ReferenceValueSets>
                <Locations>
                <Location ID="25"><LocationCountry CountryID="11196" CountryRelevanceID="1"/>
                  <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Comment/><Value>Moscow</Value></LocationPartValue></LocationPart>
                  <LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true"><Comment/><Value>Street 1</Value></LocationPartValue></LocationPart></Location>
                <Location ID="26"><LocationCountry CountryID="11078" CountryRelevanceID="1"/></Location>
                </Locations>
                <IDRegDocuments>
                <IDRegDocument ID="1" IDRegDocTypeID="1596" IdentityID="4" IssuedBy-CountryID="11196"><Comment/><IDRegistrationNo>7736050003</IDRegistrationNo><IssuingAuthority/></IDRegDocument>
                <IDRegDocument ID="2" IDRegDocTypeID="1571" IdentityID="5" IssuedBy-CountryID="11078"><IDRegistrationNo>G1234567</IDRegistrationNo></IDRegDocument>
                <IDRegDocument ID="3" IDRegDocTypeID="1626" IdentityID="6"><IDRegistrationNo>IMO 9074729</IDRegistrationNo></IDRegDocument>
                </IDRegDocuments>
                <DistinctParties>
                <DistinctParty FixedRef="11"><Comment>Linked to an example.</Comment><Profile ID="11" PartySubTypeID="3"><Identity ID="4" FixedRef="11" Primary="true" False="false">
                  <Alias FixedRef="11" AliasTypeID="1400" Primary="false" LowQuality="false"><DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="9" ScriptID="220">ПРИМЕР</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                  <Alias FixedRef="11" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="9" ScriptID="215">EXAMPLE WORKS JSC</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="9" NamePartTypeID="1525"/></MasterNamePartGroup></NamePartGroups></Identity>
                  <Feature ID="31" FeatureTypeID="25"><FeatureVersion ID="41"><Comment/><VersionLocation LocationID="25"/></FeatureVersion></Feature>
                  <Feature ID="32" FeatureTypeID="14"><FeatureVersion ID="42"><VersionDetail DetailTypeID="1432">www.example.org</VersionDetail></FeatureVersion></Feature>
                  <Feature ID="33" FeatureTypeID="646"><FeatureVersion ID="43"><DatePeriod><Start><From><Year>2001</Year><Month>5</Month><Day>1</Day></From><To><Year>2001</Year><Month>5</Month><Day>1</Day></To></Start>
                    <End><From><Year>2001</Year><Month>5</Month><Day>31</Day></From><To><Year>2001</Year><Month>5</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
                  <Feature ID="34" FeatureTypeID="504"><FeatureVersion ID="44"><VersionDetail DetailTypeID="1432">Section 1</VersionDetail></FeatureVersion></Feature></Profile></DistinctParty>
                <DistinctParty FixedRef="12"><Comment/><Profile ID="12" PartySubTypeID="4"><Identity ID="5" FixedRef="12" Primary="true" False="false">
                  <Alias FixedRef="12" AliasTypeID="1403" Primary="true" LowQuality="false">
                  <DocumentedName ID="3"><DocumentedNamePart><NamePartValue NamePartGroupID="7" ScriptID="215">EXAMPLE</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="8" ScriptID="215">Ann</NamePartValue></DocumentedNamePart></DocumentedName>
                  <DocumentedName ID="4"><DocumentedNamePart><NamePartValue NamePartGroupID="7" ScriptID="502">林</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="8" ScriptID="502">安</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="7" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="8" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
                  <Feature ID="35" FeatureTypeID="8"><FeatureVersion ID="45"><DatePeriod><Start><From><Year>1960</Year><Month>1</Month><Day>1</Day></From><To><Year>1960</Year><Month>1</Month><Day>1</Day></To></Start>
                    <End><From><Year>1960</Year><Month>12</Month><Day>31</Day></From><To><Year>1960</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
                  <Feature ID="36" FeatureTypeID="10"><FeatureVersion ID="46"><VersionLocation LocationID="26"/></FeatureVersion></Feature>
                  <Feature ID="37" FeatureTypeID="26"><FeatureVersion ID="47"><VersionDetail DetailTypeID="1432">Director</VersionDetail></FeatureVersion></Feature></Profile></DistinctParty>
                <DistinctParty FixedRef="13"><Comment/><Profile ID="13" PartySubTypeID="1"><Identity ID="6" FixedRef="13" Primary="true" False="false">
                  <Alias FixedRef="13" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="5"><DocumentedNamePart><NamePartValue ScriptID="215">EXAMPLE SEA</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
                  <Feature ID="38" FeatureTypeID="2"><FeatureVersion ID="48"><VersionDetail DetailTypeID="1431" DetailReferenceID="81"/></FeatureVersion></Feature>
                  <Feature ID="39" FeatureTypeID="3"><FeatureVersion ID="49"><VersionDetail DetailTypeID="1432">Panama</VersionDetail></FeatureVersion></Feature>
                  <Feature ID="40" FeatureTypeID="1"><FeatureVersion ID="50"><VersionDetail DetailTypeID="1432">ABCD</VersionDetail></FeatureVersion></Feature></Profile></DistinctParty>
                <DistinctParty FixedRef="14"><Comment/><Profile ID="14" PartySubTypeID="2"><Identity ID="8"/></Profile></DistinctParty>
                <DistinctParty FixedRef="15"><Comment/><Profile ID="15" PartySubTypeID="3"><Identity ID="9"><Alias Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>NOBODY LISTS ME</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty>
                </DistinctParties>
                <ProfileRelationships>
                <ProfileRelationship ID="71" From-ProfileID="11" To-ProfileID="12" RelationTypeID="15004" RelationQualityID="1" Former="false" SanctionsEntryID="11"><Comment/></ProfileRelationship>
                <ProfileRelationship ID="72" From-ProfileID="12" To-ProfileID="11" RelationTypeID="91725" RelationQualityID="1" Former="true" SanctionsEntryID="12"/>
                <ProfileRelationship ID="73" From-ProfileID="12" To-ProfileID="12" RelationTypeID="15004" RelationQualityID="1" Former="false" SanctionsEntryID="12"/>
                <ProfileRelationship ID="74" From-ProfileID="13" To-ProfileID="11" RelationTypeID="92122" RelationQualityID="1" Former="false" SanctionsEntryID="13"/>
                </ProfileRelationships>
                <SanctionsEntries>
                <SanctionsEntry ID="11" ProfileID="11" ListID="1550"><EntryEvent ID="1" EntryEventTypeID="2" LegalBasisID="1"><Date CalendarTypeID="1"><Year>2025</Year><Month>1</Month><Day>2</Day></Date></EntryEvent>
                  <EntryEvent ID="2" EntryEventTypeID="1" LegalBasisID="1"><Comment/><Date CalendarTypeID="1"><Year>2024</Year><Month>5</Month><Day>1</Day></Date></EntryEvent>
                  <SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>EX-1</Comment></SanctionsMeasure><SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>EX-2</Comment></SanctionsMeasure><SanctionsMeasure ID="3" SanctionsTypeID="2"><Comment/></SanctionsMeasure></SanctionsEntry>
                <SanctionsEntry ID="12" ProfileID="12" ListID="1550"><EntryEvent ID="3" EntryEventTypeID="1" LegalBasisID="1"><Date><Year>2023</Year><Month>2</Month><Day>24</Day></Date></EntryEvent>
                  <EntryEvent ID="4" EntryEventTypeID="3" LegalBasisID="1"><Date><Year>2026</Year><Month>3</Month><Day>1</Day></Date></EntryEvent><SanctionsMeasure ID="4" SanctionsTypeID="1"><Comment>EX-1</Comment></SanctionsMeasure></SanctionsEntry>
                <SanctionsEntry ID="13" ProfileID="13" ListID="91507"><SanctionsMeasure ID="5" SanctionsTypeID="1"><Comment>EX-1</Comment></SanctionsMeasure></SanctionsEntry>
                <SanctionsEntry ID="14" ProfileID="13" ListID="1550"><EntryEvent ID="5" EntryEventTypeID="1" LegalBasisID="1"><Date><Year>2025</Year></Date></EntryEvent><SanctionsMeasure ID="6" SanctionsTypeID="1"><Comment>EX-1</Comment></SanctionsMeasure></SanctionsEntry>
                <SanctionsEntry ID="15" ProfileID="14" ListID="1550"/>
                </SanctionsEntries>
                </Sanctions>
                """);
        assertThat(read.format()).isEqualTo("ofac-advanced");
        assertThat(read.entities())
                .containsExactly(
                        "Company ofac/11 {addresses=[Street 1, Moscow, Russia], aliases=[ПРИМЕР], country=RU, founded=2001-05,"
                                + " identifiers=[inn:7736050003, ofac:11], name=EXAMPLE WORKS JSC,"
                                + " note=Linked to an example.\nSecondary sanctions risk: Section 1,"
                                + " websites=[www.example.org]}",
                        "Person ofac/12 {aliases=[林安], birthDate=1960, country=CN,"
                                + " identifiers=[ofac:12, passport:CN:G1234567], name=Ann EXAMPLE, positions=[Director]}",
                        "Vessel ofac/13 {flag=Panama, identifiers=[imo:9074729, ofac:13], name=EXAMPLE SEA,"
                                + " note=Call sign: ABCD, vesselType=Crude Oil Tanker}");
        assertThat(read.listings())
                .containsExactly(
                        "ofac/11: US-OFAC, EX-1, 2024-05-01",
                        "ofac/11: US-OFAC, EX-2, 2024-05-01",
                        "ofac/12: US-OFAC, EX-1, 2023-02-24, removed 2026-03-01",
                        "ofac/13: US-OFAC, EX-1, 2025");
        assertThat(read.measures()).containsOnly("SDN List");
        assertThat(read.listVersions()).containsOnly("2026-07-28");
        assertThat(read.relations())
                .containsExactly(
                        "(ofac/12)-[CONTROLS {note=Owned or Controlled By}]->(ofac/11)",
                        "(ofac/12)-[DIRECTS {note=Leader or official of (no longer)}]->(ofac/11)");
        assertThat(read.issues())
                .containsExactly(
                        "kind.noPlace: Spoor keeps companies and people, not this: Aircraft.",
                        "listing.missing: The file has no entry that lists this party.",
                        "tie.itself: The file ties this party to itself.",
                        "tie.noPlace: Spoor keeps ties of companies and people that the file names, not this: Property in"
                                + " the interest of.");
    }

    @Test
    void the_consolidated_screening_list_in_both_layouts() throws Exception {
        String list =
                "Entity List (EL) - Bureau of Industry and Security,,,,Example Institute,,\"1 Road, Beijing, CN; 2 Road, Hong"
                        + " Kong, HK\",80 FR 1,2020-05-22,,,For all items,Presumption of denial,,,,,,,,,EXI; Ex Institute,,,,,,\n";
        String denied =
                "Denied Persons List (DPL) - Bureau of Industry and Security,,,,ANN EXAMPLE,,\"1 DRIVE, SCOTTSDALE, AZ\","
                        + "82 F.R. 1,2017-10-18,2020-10-13,Y,,,,,,,,,,,,,,,,,\n";
        String sdn =
                "Specially Designated Nationals (SDN) - Treasury Department,77,Vessel,EX-1; EX-2,EXAMPLE SEA,,,,,,,,,ABCD,Tanker,5,"
                        + ",Panama,Example Shipping,,,,,,,,,\"9074729, Vessel Registration Identification, IMO; Subject to Secondary"
                        + " Sanctions, Additional Sanctions Information -\"\n";
        ReadFile old = read(CSL + list + denied + sdn);
        assertThat(old.format()).isEqualTo("us-csl");
        assertThat(old.entities())
                .anySatisfy(entity -> assertThat(entity)
                        .startsWith("Company csl/")
                        .contains(
                                "aliases=[EXI, Ex Institute], countries=[CN, HK], country=CN, name=Example Institute"));
        assertThat(old.entities())
                .anySatisfy(entity -> assertThat(entity)
                        .startsWith("Person csl/")
                        .contains("addresses=[1 DRIVE, SCOTTSDALE, AZ], name=ANN EXAMPLE"));
        assertThat(old.entities())
                .anySatisfy(entity ->
                        assertThat(entity).startsWith("Vessel ofac/77 {flag=Panama, identifiers=[imo:9074729]"));
        assertThat(old.listings().stream().map(line -> line.replaceFirst("^[^:]*: ", "")))
                .containsExactly(
                        "US-BIS, Entity List, 2020-05-22",
                        "US-BIS, Denied Persons List, 2017-10-18, removed 2020-10-13",
                        "US-OFAC, EX-1, null",
                        "US-OFAC, EX-2, null");
        ReadFile recent = read("_id," + CSL + "a1," + list);
        assertThat(recent.entities()).singleElement().asString().startsWith("Company csl/a1 {");
    }

    @Test
    void the_consolidated_screening_list_in_json() throws Exception {
        ReadFile read = read("""
                {"search_performed_at":"2026-07-29","results":[{"id":"b2","source":"Unverified List (UVL) - Bureau of Industry and Security",\
                "programs":[],"name":"Example Trading","addresses":[{"address":"1 Road","city":"Shenzhen","state":null,"postal_code":null,"country":"CN"}],\
                "start_date":"2022-02-08","end_date":null,"alt_names":["EXT"],"source_list_url":"https://example.org",\
                "ids":[{"type":"Unified Social Credit Code (USCC)","number":"91110000600037341L","country":"CN"}]}]}
                """);
        assertThat(read.format()).isEqualTo("us-csl-json");
        assertThat(read.entities())
                .containsExactly("Company csl/b2 {addresses=[1 Road, Shenzhen, CN], aliases=[EXT], country=CN,"
                        + " identifiers=[uscc:91110000600037341L], name=Example Trading}");
        assertThat(read.listings()).containsExactly("csl/b2: US-BIS, Unverified List, 2022-02-08");
    }

    @Test
    void the_entity_list_with_the_day_of_its_first_citation_and_the_denied_persons() throws Exception {
        ReadFile list = read("""
                Country,Entity,License requirement,License review policy,Federal Register citation
                CHINA,"Example Works Co., Ltd., a.k.a., the following one alias: —EXW. 1 Road, Beijing, China",For all items,Presumption of denial,"84 FR 1, 5/21/19. 85 FR 2, 8/20/20"
                ,"Second Example, 2 Road, Shanghai, China",For all items,Presumption of denial,"90 FR 1, 1/2/25"
                """);
        assertThat(list.entities()).hasSize(2).allMatch(entity -> entity.contains("country=CN"));
        assertThat(list.entities().getFirst()).contains("aliases=[EXW]", "name=Example Works Co., Ltd.");
        assertThat(list.entities().getLast()).contains("name=Second Example,");
        assertThat(list.listings().stream().map(line -> line.replaceFirst("^[^:]*: ", "")))
                .containsExactly("US-BIS, Entity List, 2019-05-21", "US-BIS, Entity List, 2025-01-02");
        ReadFile denied = read("""
                Name	Street_Address	City	State	Country	Postal_Code	Effective_Date	Expiration_Date	Standard_Order	Last_Update	Action	FR_Citation
                ANN EXAMPLE	1 DRIVE	TUCSON	AZ	US	85701	10/16/2017	10/13/2020	Y	2017-10-24	FR NOTICE ADDED	82 F.R. 1
                EXAMPLE AVIATION LTD	2 ROAD	DUBAI		AE		01/02/2024	01/02/2034	Y	2024-01-05	ADDED	89 F.R. 1
                """);
        assertThat(denied.entities().getFirst()).startsWith("Person ").contains("country=US");
        assertThat(denied.entities().getLast()).startsWith("Company ").contains("country=AE");
        assertThat(denied.listings().getFirst())
                .endsWith("US-BIS, Denied Persons List, 2017-10-16, removed 2020-10-13");
    }

    @Test
    void the_lists_of_the_bureau_of_industry_and_security_as_the_code_of_regulations_has_them_in_xml()
            throws Exception {
        ReadFile list = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <DIV5 N="744" TYPE="PART"><HEAD>PART 744—CONTROL POLICY: END-USER AND END-USE BASED</HEAD>
                <DIV9 N="Supplement No. 2 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 2 to Part 744—List of Items</HEAD>
                <TABLE><TR><TD>CHINA</TD><TD>Not a firm, 1 Road</TD><TD>1 FR 1, 1/2/03.</TD></TR></TABLE></DIV9>
                <DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 4 to Part 744—Entity List</HEAD>
                <P>This supplement lists certain entities.</P>
                <DIV width="100%"><DIV class="gpotbl_div"><TABLE class="gpotbl_table">
                <TR><TH scope="col">Country</TH><TH>Entity</TH><TH>License requirement</TH><TH>License review policy</TH><TH>Federal Register citation</TH></TR>
                <TR><TD align="left" class="gpotbl_cell" scope="row">BURMA</TD><TD>[Reserved]</TD><TD/><TD/><TD/></TR>
                <TR><TD scope="row">CHINA, PEOPLE'S REPUBLIC OF</TD><TD>Example Works Co., Ltd., a.k.a., the following two aliases:
                  <br/>—EXW Co. Ltd.; <I>and</I>
                  <br/>—Example <I>Works</I> Research. <br/>1 Road, Beijing, 100080, China; <I>and</I> 2 Lane, Xi'an, China (<I>See</I> alternate addresses under Hong Kong).</TD>
                  <TD>For all items subject to the EAR. (See § 744.11 of the EAR)</TD><TD>Presumption of denial</TD><TD>84 FR 22963, 5/21/19. 85 FR 51603, 8/20/20.</TD></TR>
                <TR><TD scope="row"/><TD>Second Example, Inc., 3 Street, Shanghai, China.</TD><TD>For all items</TD><TD>Case-by-case</TD><TD>90 FR 4619, 1/16/25.</TD></TR>
                <TR><TD/><TD>Third Example</TD><TD>For all items</TD></TR>
                </TABLE></DIV></DIV></DIV9>
                <DIV9 N="Supplement No. 7 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 7 to Part 744—‘Military End-User’ (MEU) List</HEAD>
                <TABLE><TR><TD>RUSSIA</TD><TD>Example Aviation Plant. 4 Way, Kazan, Russia</TD><TD>85 FR 83799, 12/23/20.</TD></TR></TABLE></DIV9>
                <DIV9 N="Supplement No. 8 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 8 to Part 744 [Reserved]</HEAD></DIV9>
                </DIV5>
                """);
        assertThat(list.format()).isEqualTo("us-ecfr");
        assertThat(list.entities()).hasSize(3);
        assertThat(list.entities().getFirst())
                .contains(
                        "addresses=[1 Road, Beijing, 100080, China, 2 Lane, Xi'an, China]",
                        "aliases=[EXW Co. Ltd., Example Works Research]",
                        "country=CN",
                        "name=Example Works Co., Ltd.,");
        assertThat(list.entities().get(1))
                .contains("addresses=[3 Street, Shanghai, China]", "country=CN", "name=Second Example, Inc.");
        assertThat(list.entities().getLast()).contains("country=RU", "name=Example Aviation Plant");
        assertThat(list.listings().stream().map(line -> line.replaceFirst("^[^:]*: ", "")))
                .containsExactly(
                        "US-BIS, Entity List, 2019-05-21",
                        "US-BIS, Entity List, 2025-01-16",
                        "US-BIS, Military End User List, 2020-12-23");
        assertThat(list.issues()).containsExactly("csv.width: The row has 3 cells, the header has 5.");
    }
}
