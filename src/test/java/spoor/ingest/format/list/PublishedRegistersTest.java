package spoor.ingest.format.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import spoor.ingest.ReadFile;

/** Registers that every user has, in the layouts of their publishers; all names and numbers here are made up. */
class PublishedRegistersTest {

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("list", text, "");
    }

    @Test
    void gleif_says_who_has_an_lei_and_who_owns_whom() throws Exception {
        String row =
                "529900T8BM49AURSDO55,Example Works,Road 1,London,GB,GB-ENG,RA000585,05389805,ACTIVE,2005-03-11T00:00:00Z\n";
        ReadFile table = read("LEI,Entity.LegalName,Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.City,"
                + "Entity.LegalAddress.Country,Entity.LegalJurisdiction,"
                + "Entity.RegistrationAuthority.RegistrationAuthorityID,"
                + "Entity.RegistrationAuthority.RegistrationAuthorityEntityID,Entity.EntityStatus,"
                + "Entity.EntityCreationDate\n" + row);
        ReadFile xml = read("""
                <lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIRecords><lei:LEIRecord>
                <lei:LEI>529900T8BM49AURSDO55</lei:LEI><lei:Entity><lei:LegalName xml:lang="en">Example Works</lei:LegalName>
                <lei:LegalAddress><lei:FirstAddressLine>Road 1</lei:FirstAddressLine><lei:City>London</lei:City><lei:Country>GB</lei:Country></lei:LegalAddress>
                <lei:RegistrationAuthority><lei:RegistrationAuthorityEntityID>05389805</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
                <lei:LegalJurisdiction>GB-ENG</lei:LegalJurisdiction><lei:EntityStatus>ACTIVE</lei:EntityStatus><lei:EntityCreationDate>2005-03-11T00:00:00Z</lei:EntityCreationDate></lei:Entity>
                </lei:LEIRecord></lei:LEIRecords></lei:LEIData>
                """);
        assertThat(table.entities())
                .containsExactly("Company lei/529900T8BM49AURSDO55 {addresses=[Road 1, London, GB], country=GB,"
                        + " founded=2005-03-11, identifiers=[crno:GB:05389805, lei:529900T8BM49AURSDO55],"
                        + " name=Example Works}");
        assertThat(xml.entities()).isEqualTo(table.entities());
    }

    @Test
    void gleif_relations_run_from_the_parent() throws Exception {
        String header = "Relationship.StartNode.NodeID,Relationship.StartNode.NodeIDType,Relationship.EndNode.NodeID,"
                + "Relationship.EndNode.NodeIDType,Relationship.RelationshipType,Relationship.RelationshipStatus,"
                + "Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType,"
                + "Relationship.Quantifiers.1.MeasurementMethod,Relationship.Quantifiers.1.QuantifierAmount,"
                + "Relationship.Quantifiers.1.QuantifierUnits\n";
        ReadFile table = read(header
                + "CHILD,LEI,PARENT,LEI,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2018-01-01T00:00:00Z,,RELATIONSHIP_PERIOD,"
                + "ACCOUNTING_CONSOLIDATION,75.5,PERCENTAGE\n"
                + "CHILD,LEI,TOP,LEI,IS_ULTIMATELY_CONSOLIDATED_BY,ACTIVE,,,,,,\n"
                + "CHILD,LEI,DE0001,ISIN,IS_FUND-MANAGED_BY,ACTIVE,,,,,,\n");
        assertThat(table.relations())
                .containsExactly(
                        "(lei/PARENT)-[OWNS {note=is directly consolidated by, unit=percent, validFrom=2018-01-01,"
                                + " value=75.5}]->(lei/CHILD)",
                        "(lei/TOP)-[CONTROLS {note=is ultimately consolidated by}]->(lei/CHILD)");
        assertThat(table.issues())
                .filteredOn(issue -> issue.startsWith("gleif.node"))
                .hasSize(1);
        ReadFile xml = read("""
                <rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords><rr:RelationshipRecord><rr:Relationship>
                <rr:StartNode><rr:NodeID>CHILD</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode><rr:EndNode><rr:NodeID>PARENT</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
                <rr:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</rr:RelationshipType><rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2018-01-01T00:00:00Z</rr:StartDate><rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod></rr:RelationshipPeriods>
                <rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus></rr:Relationship></rr:RelationshipRecord></rr:RelationshipRecords></rr:RelationshipData>
                """);
        assertThat(xml.relations())
                .containsExactly(
                        "(lei/PARENT)-[OWNS {note=is directly consolidated by, validFrom=2018-01-01}]->(lei/CHILD)");
    }

    @Test
    void officers_of_offshore_firms_are_people_unless_they_are_called_like_firms() throws Exception {
        ReadFile officers = read("""
                node_id,name,countries,country_codes,sourceID,valid_until,note
                12,Ann Example,China,CHN,Papers,2020,
                13,EXAMPLE NOMINEES LTD,Hong Kong,HKG,Papers,2020,
                """);
        assertThat(officers.format()).isEqualTo("icij-officers");
        assertThat(officers.entities().getFirst())
                .startsWith("Person node/x/12 ")
                .contains("country=CN");
        assertThat(officers.entities().getLast())
                .startsWith("Company node/x/13 ")
                .contains("country=HK");
        ReadFile firms = read("""
                node_id,name,original_name,former_name,jurisdiction,jurisdiction_description,company_type,address,internal_id,incorporation_date,inactivation_date,struck_off_date,dorm_date,status,service_provider,ibcRUC,country_codes,countries,sourceID,valid_until,note
                10,EXAMPLE CORP,,,SAM,Samoa,,Road 1,1,23-MAR-2006,18-FEB-2013,15-FEB-2013,,Defaulted,Provider,25221,HKG,Hong Kong,Papers,2020,
                """);
        assertThat(firms.entities().getFirst())
                .contains("country=HK", "dissolved=2013-02-15", "founded=2006-03-23", "identifiers=[crno:WS:25221]");
    }
}
