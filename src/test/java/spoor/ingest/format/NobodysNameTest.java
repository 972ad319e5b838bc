package spoor.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whoever has an id of its own is kept by it, and nobody's name is no alias; that it was nobody's the check tells. */
class NobodysNameTest {

    private static void keeps(String text, String entity) throws IOException {
        ReadFile file = ReadFile.of(text);
        assertThat(file.entities()).containsExactly(entity);
        assertThat(file.issues()).noneMatch(issue -> issue.endsWith(" rejected"));
    }

    @Test
    void bods() throws IOException {
        keeps("""
                {"statementId":"s","recordId":"r","recordType":"entity","recordDetails":{"name":"N/A"}}
                """, "bods/x/r \"N/A\"");
        keeps("""
                {"statementId":"s","recordId":"r","recordType":"person","recordDetails":{"names":[{"fullName":"unknown"}]}}
                """, "bods/x/r \"unknown\"");
        keeps("""
                {"statementId":"s","recordId":"r","recordType":"person",\
                "recordDetails":{"names":[{"fullName":"N/A"},{"fullName":"Ann"},{"fullName":"***"}]}}
                """, "bods/x/r \"Ann\"");
    }

    @Test
    void nodeLink() throws IOException {
        keeps("""
                {"directed":true,"multigraph":true,"graph":{},\
                "nodes":[{"id":"n","labels":["Company"],"properties":{"name":"N/A"}}],"edges":[]}
                """, "n \"N/A\"");
    }

    @Test
    void senzing() throws IOException {
        keeps("""
                {"DATA_SOURCE":"D","RECORD_ID":"r","RECORD_TYPE":"ORGANIZATION","PRIMARY_NAME_ORG":"N/A"}
                """, "senzing/D/r \"N/A\"");
    }

    @Test
    void lists() throws IOException {
        keeps("id,name,address,comment,url\nr,N/A,,,\n", "company/x/r \"N/A\"");
        keeps("uid,name,type,programs,alternate_names\n7,N/A,entity,,\n", "ofac/7 \"N/A\" identifiers=[ofac:7]");
    }

    @Test
    void anyTable() throws IOException {
        assertThat(ReadFile.of("Key,Firm\nr,N/A\n", "{\"columns\":{\"id\":\"Key\",\"name\":\"Firm\"}}")
                        .entities())
                .containsExactly("node/x/r \"N/A\"");
    }
}
