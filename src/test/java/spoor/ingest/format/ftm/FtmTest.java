package spoor.ingest.format.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import spoor.ingest.format.ReadFile;

class FtmTest {

    private static String record(String schema, String properties) {
        return "{\"id\":\"r\",\"schema\":\"%s\",\"properties\":{%s}}".formatted(schema, properties);
    }

    private static ReadFile goods(String more) throws IOException {
        return ReadFile.of(record("EconomicActivity", "\"sender\":[\"a\"],\"receiver\":[\"b\"]," + more));
    }

    @Test
    void amountsOfCustomsKeepTheCurrencyThatIsStatedAndHaveNoneOtherwise() throws IOException {
        assertThat(goods("\"customsAmount\":[\"1200.5\"],\"dollarExchRate\":[\"61.25\"]")
                        .relations())
                .containsExactly("ftm/a -SUPPLIES value=1200.5 dollarRate=61.25-> ftm/b");
        assertThat(goods("\"invoiceAmount\":[\"7\"],\"currency\":[\"cny\"]").relations())
                .containsExactly("ftm/a -SUPPLIES value=7.0 currency=CNY-> ftm/b");
        assertThat(goods("\"customsAmount\":[\"1200.5\"],\"amountUsd\":[\"20\"]")
                        .relations())
                .containsExactly("ftm/a -SUPPLIES value=20.0 currency=USD-> ftm/b");
        assertThat(goods("\"amountEur\":[\"3\"]").relations())
                .containsExactly("ftm/a -SUPPLIES value=3.0 currency=EUR-> ftm/b");
    }

    @Test
    void whatThePublisherSaysOfItsPastIsKeptAndWhatIsNoTimeIsNot() throws IOException {
        String said = record("Company", "\"name\":[\"Works\"]");
        String past = said.substring(0, said.length() - 1)
                + ",\"referents\":[\"ofac-1\",\"gb-2\",\"ofac-1\",\"\"],\"first_seen\":\"2023-04-20T18:00:25\","
                + "\"last_change\":\"yesterday\"}";
        assertThat(ReadFile.of(past).entities())
                .containsExactly("ftm/r \"Works\" referents=[ofac-1, gb-2] firstSeen=2023-04-20T18:00:25");
        assertThat(ReadFile.of(past).issues()).isEmpty();
    }

    @Test
    void aPaymentKeepsItsAmountAndWhoPaidWhom() throws IOException {
        assertThat(ReadFile.of(
                                record(
                                        "Payment",
                                        "\"payer\":[\"a\"],\"beneficiary\":[\"b\"],\"amount\":[\"700\"],\"currency\":[\"CNY\"]"))
                        .relations())
                .containsExactly("ftm/a -ASSOCIATED_WITH value=700.0 currency=CNY-> ftm/b");
    }

    @Test
    void relationsKeepWhichRecordTheyWereMadeOfAndItsSchemaWhereTheTypeDoesNotSayIt() throws IOException {
        ReadFile paid = ReadFile.of(record("Payment", "\"payer\":[\"a\"],\"beneficiary\":[\"b\",\"c\"]"));
        assertThat(paid.said("ftmId", "ftmRelations", "ftmSchema"))
                .containsExactly(
                        "x/r ftmId=r ftmRelations=2 ftmSchema=Payment",
                        "x/r/1 ftmId=r ftmRelations=2 ftmSchema=Payment");
        ReadFile owned = ReadFile.of(record("Ownership", "\"owner\":[\"a\"],\"asset\":[\"b\"]"));
        assertThat(owned.said("ftmId", "ftmRelations", "ftmSchema")).containsExactly("x/r ftmId=r");
        ReadFile ours = ReadFile.of(
                record("Ownership", "\"owner\":[\"a\"],\"asset\":[\"b\"]").replace("\"r\"", "\"OWNS/claim/1\""));
        assertThat(ours.said("ftmId", "ftmRelations", "ftmSchema")).containsExactly("x/OWNS/claim/1");
    }

    @Test
    void aFirmKeepsASchemaThatIsNotCompany() throws IOException {
        assertThat(ReadFile.of(record("PublicBody", "\"name\":[\"Office\"]")).said("ftmSchema"))
                .containsExactly("ftm/r ftmSchema=PublicBody");
        assertThat(ReadFile.of(record("Company", "\"name\":[\"Works\"]")).said("ftmSchema"))
                .containsExactly("ftm/r");
    }

    @Test
    void aNumberOfSharesIsNoShareAndAPercentageIsInNoCurrency() throws IOException {
        String ends = "\"owner\":[\"a\"],\"asset\":[\"b\"],";
        assertThat(ReadFile.of(record("Ownership", ends + "\"sharesCount\":[\"5000\"]"))
                        .relations())
                .containsExactly("ftm/a -OWNS shareCount=5000.0-> ftm/b");
        assertThat(ReadFile.of(record(
                                "Ownership",
                                ends + "\"percentage\":[\"51%\"],\"sharesCount\":[\"5000\"],\"amountUsd\":[\"9\"]"))
                        .relations())
                .containsExactly("ftm/a -OWNS value=51.0 shareCount=5000.0 unit=percent-> ftm/b");
        assertThat(ReadFile.of(record("Ownership", ends + "\"percentage\":[\"150\"]"))
                        .issues())
                .containsExactly("1 share.range r rejected");
    }

    @Test
    void codesOfImpossibleLengthAreTold() throws IOException {
        ReadFile file = goods("\"vedCode\":[\"69072190090\"]");
        assertThat(file.relations()).containsExactly("ftm/a -SUPPLIES hs=[690721]-> ftm/b");
        assertThat(file.issues()).containsExactly("1 hs.length r");
        assertThat(goods("\"vedCode\":[\"chips\"]").issues()).containsExactly("1 hs.malformed r");
    }

    @Test
    void numbersAreOfAKindOnlyIfTheyCanBeAndEachIsKeptOnce() throws IOException {
        String numbers =
                "\"name\":[\"Works\",\"-\"],\"country\":[\"ru\"],\"innCode\":[\"7736050003\",\"7736 050 003\"],"
                        + "\"taxNumber\":[\"7736050003\"],\"ogrnCode\":[\"1027700070518\",\"0\"],\"leiCode\":[\"none\"],"
                        + "\"registrationNumber\":[\"1027700070518\"],\"kppCode\":[\"n/a\"]";
        assertThat(ReadFile.of(record("Company", numbers)).entities())
                .containsExactly("ftm/r \"Works\" country=RU identifiers=[inn:7736050003, ogrn:1027700070518]");
        String other = "\"name\":[\"Firm\"],\"jurisdiction\":[\"hk\"],\"registrationNumber\":[\"2756979\"],"
                + "\"innCode\":[\"7736050004\"],\"imoNumber\":[\"IMO 9074729\"]";
        assertThat(ReadFile.of(record("Company", other)).entities())
                .containsExactly(
                        "ftm/r \"Firm\" country=HK" + " identifiers=[crno:HK:2756979, imo:9074729, tax:RU:7736050004]");
    }

    @Test
    void whoHasNobodysNameIsKeptByItsIdAndWhoHasNoneIsNot() throws IOException {
        ReadFile file = ReadFile.of(record("Company", "\"name\":[\"N/A\",\"нет\"]"));
        assertThat(file.entities()).containsExactly("ftm/r \"N/A\"");
        assertThat(file.issues()).isEmpty();
        assertThat(ReadFile.of(record("Company", "\"country\":[\"ru\"]")).issues())
                .containsExactly("1 ftm.name r rejected");
    }
}
