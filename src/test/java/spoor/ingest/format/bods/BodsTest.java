package spoor.ingest.format.bods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import spoor.ingest.format.ReadFile;

class BodsTest {

    private static final String ENDS = """
            {"statementId":"c","recordId":"c","recordType":"entity","recordDetails":{"name":"Works"}}
            {"statementId":"p","recordId":"p","recordType":"person","recordDetails":{"names":[{"fullName":"Owner"}]}}
            """;

    private static String statement(String id, String date, String status, String interests) {
        return """
                {"statementId":"%s","recordId":"r","recordType":"relationship","statementDate":"%s","recordStatus":"%s",\
                "recordDetails":{"subject":"c","interestedParty":"p","interests":[%s]}}
                """.formatted(id, date, status, interests);
    }

    private static String share(String share) {
        return "{\"type\":\"shareholding\",\"startDate\":\"2015-01-01\",\"share\":{\"exact\":" + share + "}}";
    }

    @Test
    void anOwnerWhoSoldInThreeStepsOwnedLessEachTimeAndThenNothing() throws IOException {
        // The last statement stands first: their order is that of their dates.
        ReadFile file = ReadFile.of(ENDS
                + statement("4", "2021-04-01", "closed", share("30"))
                + statement("1", "2018-01-01", "new", share("100"))
                + statement("2", "2019-02-01", "updated", share("40"))
                + statement("3", "2020-03-01", "updated", share("30")));
        assertThat(file.relations())
                .containsExactlyInAnyOrder(
                        "bods/x/p -OWNS value=100.0 unit=percent validFrom=2015-01-01 validTo=2019-02-01-> bods/x/c",
                        "bods/x/p -OWNS value=40.0 unit=percent validFrom=2019-02-01 validTo=2020-03-01-> bods/x/c",
                        "bods/x/p -OWNS value=30.0 unit=percent validFrom=2020-03-01 validTo=2021-04-01-> bods/x/c");
        assertThat(file.issues()).isEmpty();
    }

    @Test
    void aShareThatRoseHoldsAndTheFormerOneIsDated() throws IOException {
        assertThat(ReadFile.of(ENDS
                                + statement("1", "2018-01-01", "new", share("60"))
                                + statement("2", "2019-02-01", "updated", share("80")))
                        .relations())
                .containsExactly(
                        "bods/x/p -OWNS value=60.0 unit=percent validFrom=2015-01-01 validTo=2019-02-01-> bods/x/c",
                        "bods/x/p -OWNS value=80.0 unit=percent validFrom=2019-02-01-> bods/x/c");
    }

    @Test
    void whatAStatementRepeatsGoesOnAndIsOneRelation() throws IOException {
        String chair = "{\"type\":\"boardChair\",\"share\":{\"exact\":30},\"startDate\":\"2019-01-15\"}";
        assertThat(ReadFile.of(ENDS
                                + statement("1", "2018-01-01", "new", share("60"))
                                + statement("2", "2019-02-01", "updated", share("60") + "," + chair)
                                + statement("3", "2020-02-01", "updated", chair))
                        .relations())
                .containsExactly(
                        "bods/x/p -OWNS value=60.0 unit=percent validFrom=2015-01-01 validTo=2020-02-01-> bods/x/c",
                        "bods/x/p -DIRECTS validFrom=2019-01-15-> bods/x/c");
    }

    @Test
    void aStatedBeginningOfTheChangeIsTakenBeforeTheDayItWasTold() throws IOException {
        String later = "{\"type\":\"shareholding\",\"startDate\":\"2018-11-30\",\"share\":{\"exact\":10}}";
        assertThat(ReadFile.of(ENDS
                                + statement("1", "2018-01-01", "new", share("60"))
                                + statement("2", "2019-02-01", "updated", later))
                        .relations())
                .containsExactly(
                        "bods/x/p -OWNS value=60.0 unit=percent validFrom=2015-01-01 validTo=2018-11-30-> bods/x/c",
                        "bods/x/p -OWNS value=10.0 unit=percent validFrom=2018-11-30-> bods/x/c");
    }

    @Test
    void aRecordThatIsOnlyStatedAsClosedIsOver() throws IOException {
        assertThat(ReadFile.of(ENDS + statement("1", "2020-01-01", "closed", share("60")))
                        .relations())
                .containsExactly(
                        "bods/x/p -OWNS value=60.0 unit=percent validFrom=2015-01-01 validTo=2020-01-01-> bods/x/c");
    }

    @Test
    void rangesOfSharesAreKeptAndImpossibleSharesRejected() throws IOException {
        ReadFile file = ReadFile.of(ENDS
                + statement(
                        "1", "2020", "new", "{\"type\":\"shareholding\",\"share\":{\"minimum\":25,\"maximum\":50}}"));
        assertThat(file.relations())
                .containsExactly("bods/x/p -OWNS valueMin=25.0 valueMax=50.0 unit=percent-> bods/x/c");
        for (String share : new String[] {"{\"exact\":150}", "{\"exact\":-5}", "{\"minimum\":60,\"maximum\":50}"}) {
            ReadFile wrong = ReadFile.of(
                    ENDS + statement("1", "2020", "new", "{\"type\":\"shareholding\",\"share\":" + share + "}"));
            assertThat(wrong.relations()).isEmpty();
            assertThat(wrong.issues())
                    .singleElement()
                    .asString()
                    .startsWith("3 share.range")
                    .endsWith("rejected");
        }
    }

    @Test
    void theLastStatementNamesACompanyAndFormerNamesStay() throws IOException {
        assertThat(ReadFile.of("""
                        {"statementId":"1","recordId":"c","recordType":"entity","statementDate":"2018","recordDetails":{"name":"Old","jurisdiction":{"code":"US-DE"}}}
                        {"statementId":"2","recordId":"c","recordType":"entity","statementDate":"2020","recordDetails":{"name":"New","jurisdiction":{"code":"GB"},"identifiers":[{"scheme":"GB-COH","id":"07444723"},{"scheme":"XI-LEI","id":"6556009FCJ7O8QPFTC19"},{"schemeName":"Tax","id":"-"}]}}
                        """).entities())
                .containsExactly("bods/x/c \"New\" country=GB aliases=[Old]"
                        + " identifiers=[crno:GB:07444723, lei:6556009FCJ7O8QPFTC19]");
    }
}
