package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EuListTest {

    @Test
    void contacts_positions_numbers_dates_and_the_measure_are_kept() throws Exception {
        ReadFile read = ReadFile.of("eu.csv", """
                celex,recordId,programKey,annex,measure,startDate,reason,schema,name,birthDate,birthPlace,position,passportNumber,incorporationDate,leiCode,imoNumber,phone,email,website
                32014R0269,1,EU-UKR,I,Asset freeze,17.3.2014,A reason,Person,Example Person,21.11.1964 / 1965,Town,Director,AB123456,,,,+7 1,a@example.org,example.org
                32014R0269,2,EU-UKR,I,Asset freeze,18.3.2014,,Company,Example Works,,,,,5.6.2001,,9074729,,,
                """, "");
        assertThat(read.entities())
                .containsExactly(
                        "Person eu/32014R0269/I/1 {birthDate=1964-11-21, emails=[a@example.org],"
                                + " identifiers=[passport:AB123456], name=Example Person, note=A reason\nMeasure: Asset"
                                + " freeze\nBorn: 21.11.1964 / 1965\nBorn in: Town, phones=[+7 1], positions=[Director],"
                                + " websites=[example.org]}",
                        "Company eu/32014R0269/I/2 {founded=2001-06-05, identifiers=[imo:9074729], name=Example Works,"
                                + " note=Measure: Asset freeze}");
        assertThat(read.listings())
                .containsExactly(
                        "eu/32014R0269/I/1: EU, 269/2014, 2014-03-17", "eu/32014R0269/I/2: EU, 269/2014, 2014-03-18");
    }
}
