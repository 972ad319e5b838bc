package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Files that somebody made to do harm, or that went wrong on their way: refused or reported, the books balanced. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class HostileImportsIT {

    private static final String HEAD = "supplier,buyer,hs,date,value usd\n";
    private static final String ROW = "Firm A,Firm B,854231,2024-01-02,10\n";

    private final ImportClient client;
    private final Driver driver;

    HostileImportsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.client = new ImportClient(port);
        this.driver = driver;
    }

    @AfterEach
    void leave_only_the_evidence() {
        driver.executableQuery("""
                        MATCH (n) WHERE n:Import OR n.dataset <> 'evidence' OR (n:Dataset AND n.id <> 'evidence')
                        DETACH DELETE n
                        """).execute();
    }

    /**
     * A file and what becomes of it.
     *
     * @param expected state, then read/loaded/rejected/duplicate, then the codes of issues or of the refusal
     */
    record Case(String id, String file, Supplier<byte[]> content, String query, String expected) {

        @Override
        public String toString() {
            return id + " " + file;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_case_ends_as_stated(Case test) throws Exception {
        JsonNode status = client.run(test.file(), test.content().get(), test.query());
        assertThat(outcome(status)).isEqualTo(test.expected());
    }

    private static String outcome(JsonNode status) {
        List<String> codes = new ArrayList<>();
        status.path("issues").forEach(group -> codes.add(group.path("code").asString()));
        String error = status.path("error").path("code").asString("");
        if (!error.isEmpty()) {
            return "failed " + error;
        }
        Collections.sort(codes);
        return "%s %d/%d/%d/%d %s"
                .formatted(
                        status.path("state").asString(),
                        status.path("read").asLong(),
                        status.path("loaded").asLong(),
                        status.path("rejected").asLong(),
                        status.path("duplicate").asLong(),
                        String.join(" ", codes))
                .strip();
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        addEncodings(cases);
        addShapes(cases);
        addValues(cases);
        addJson(cases);
        addArchives(cases);
        return cases.stream();
    }

    private static void addEncodings(List<Case> cases) {
        cases.add(csv("e01", "\uFEFF" + HEAD + ROW, "done 1/1/0/0"));
        cases.add(bytes("e02", ("\uFEFF" + HEAD + ROW).getBytes(StandardCharsets.UTF_16LE), "", "done 1/1/0/0"));
        cases.add(bytes("e02", ("\uFEFF" + HEAD + ROW).getBytes(StandardCharsets.UTF_16BE), "", "done 1/1/0/0"));
        cases.add(bytes(
                "e03",
                (HEAD + ROW).getBytes(StandardCharsets.UTF_16LE),
                "?format=customs",
                "failed import.encoding.utf16"));
        String cyrillic = HEAD + "Фирма,Завод,854231,2024-01-02,10\n";
        String mapping = "?format=customs&mapping=%7B%22encoding%22%3A%22windows-1251%22%7D";
        cases.add(bytes("e04", cyrillic.getBytes(Charset.forName("windows-1251")), mapping, "done 1/1/0/0"));
        String accents = HEAD + "Café Électrique,Firm B,854231,2024-01-02,10\n";
        cases.add(bytes(
                "e05", accents.getBytes(Charset.forName("windows-1252")), "?format=customs", "failed import.encoding"));
        cases.add(
                csv("e09", HEAD + "Z\u0351\u036F a\u0301 \uD83C\uDDE8,Firm B,854231,2024-01-02,10\n", "done 1/1/0/0"));
    }

    private static void addShapes(List<Case> cases) {
        cases.add(csv(
                "l01",
                HEAD
                        + ROW
                        + ROW.replace('A', 'C').replace("\n", "\r\n")
                        + ROW.replace('A', 'D').replace("\n", "\r")
                        + ROW.replace('A', 'E'),
                "done 4/4/0/0"));
        cases.add(csv("l02", HEAD + ROW.strip(), "done 1/1/0/0"));
        cases.add(csv("l03", HEAD + "\n,,,,\n" + ROW + "\n", "done 1/1/0/0"));
        cases.add(csv("q02", HEAD + ROW.replace("Firm A", "Fi\"rm"), "done 1/1/0/0 csv.quote.stray"));
        cases.add(csv("q03", HEAD + "\"" + ROW.repeat(1_000), "failed csv.quote.unclosed", "?format=customs"));
        cases.add(csv("q04", HEAD + ROW + "\"a\\\"b\",Firm B,854231,2024-01-02,10\n", "done 2/1/1/0 csv.quote"));
        cases.add(csv("q05", (HEAD + ROW).replace(',', ';'), "done 1/1/0/0"));
        cases.add(csv("q05", (HEAD + ROW).replace(',', '\t'), "done 1/1/0/0"));
        cases.add(csv("q06", "sep=;\n" + (HEAD + ROW).replace(',', ';'), "done 1/1/0/0"));
        cases.add(csv("r01", HEAD + "a\na,b\na,b,1,2,3,4\n" + ROW, "done 4/1/3/0 csv.width"));
        cases.add(csv("r02", "supplier,buyer,supplier\na,b,c\n", "failed csv.header.doubled"));
        cases.add(csv("r03", "supplier,hs\na,854231\n", "failed mapping.incomplete", "?format=customs"));
        cases.add(csv("r04", HEAD, "done 0/0/0/0"));
        cases.add(csv("r05", "", "failed import.empty"));
        cases.add(csv("r05", "\uFEFF", "failed import.empty"));
        cases.add(csv("r06", "supplier,buyer" + ",x".repeat(100_000) + "\n", "failed csv.columns", "?format=customs"));
        cases.add(csv(
                "r07", "supplier,buyer,__proto__,constructor,id`) DETACH DELETE n //\na,b,1,2,3\n", "done 1/1/0/0"));
        cases.add(csv("n01", HEAD + ROW + ROW.replace("Firm A", "Firm\u0000"), "done 2/1/1/0 text.malformed"));
        cases.add(csv("n02", HEAD + ROW.replace("Firm A", "Fi\u0001r\u009Fm\u007F"), "done 1/1/0/0 text.controls"));
        cases.add(csv(
                "n03",
                HEAD + ROW + "x".repeat(5 << 20) + ",b,854231,2024-01-02,1\n",
                "done 2/1/1/0 field.tooLong record.tooLong"));
    }

    private static void addValues(List<Case> cases) {
        String dates = HEAD
                + ROW
                + ROW.replace("2024-01-02", "2026-02-30")
                + ROW.replace("2024-01-02", "31/02/2026")
                + ROW.replace("2024-01-02", "00/00/0000")
                + ROW.replace("2024-01-02", "9999-99-99");
        cases.add(csv("d01", dates, "done 5/1/4/0 date.malformed"));
        cases.add(csv("d02", HEAD + ROW.replace("2024-01-02", "01/02/2026"), "failed date.ambiguous"));
        String numbers = HEAD + "a,b,854231,2024,\"1.234,56\"\na,b,854231,2024,\"1,234.56\"\na,b,854231,2024,1e400\n"
                + "a,b,854231,2024,NaN\na,b,854231,2024,Infinity\na,b,854231,2024,-0\na,b,854231,2024,0x10\n";
        cases.add(csv("d04", numbers, "done 7/3/4/0 number.malformed"));
        cases.add(csv(
                "d05",
                "supplier,importer inn,importer id\na,9007199254740993,00012\na,b,9223372036854775808\n",
                "done 2/2/0/0"));
        cases.add(csv("d06", HEAD + ROW.replace("854231", "0101"), "done 1/1/0/0"));
        cases.add(csv("k01", HEAD + ROW + ROW, "done 2/1/0/1"));
        cases.add(csv("k05", HEAD + "a,a,854231,2024,1\na,b,854231,2024,1\nb,a,854231,2024,1\n", "done 3/3/0/0"));
        cases.add(csv("f01", HEAD + "=1+1,+a,854231,2024,1\n@x,＝y,854231,2024,1\n", "done 2/2/0/0"));
        cases.add(csv(
                "x01", HEAD + "<script>alert(1)</script>,${jndi:ldap://127.0.0.1/a},854231,2024,1\n", "done 1/1/0/0"));
        cases.add(csv(
                "x03",
                HEAD + "evil\u202Egpj,zero\u200Bwidth,854231,2024,1\n",
                "done 1/1/0/0 text.invisible text.invisible"));
        cases.add(csv("x05", HEAD + "İstanbul ıı ß,ابن سينا עברית ไทย 한글 ქართული,854231,2024,1\n", "done 1/1/0/0"));
        cases.add(csv("x06", HEAD + ROW + ROW.replace("Firm A", "x".repeat(100_000)), "done 2/1/1/0 name.tooLong"));
    }

    private static void addJson(List<Case> cases) {
        String good = ftm("a", "A");
        cases.add(json("j02", "[" + good + "," + ftm("b", "B") + "]", "done 2/2/0/0"));
        cases.add(json("j03", good + "\n{\"id\":\"b\",\"sch", "done 2/1/1/0 json.malformed"));
        cases.add(json(
                "j04",
                good + " x\n" + good + good + "\n" + good + ",\n" + ftm("c", "C"),
                "done 4/1/3/0 json.malformed"));
        cases.add(json("j05", good + "\n" + "[".repeat(10_000) + "]".repeat(10_000), "done 2/1/1/0 json.limit"));
        cases.add(json(
                "j06",
                good + "\n{\"id\":\"" + "x".repeat(5 << 20) + "\"}\n{\"id\":" + "9".repeat(10_000) + "}\n{\""
                        + "k".repeat(100_000) + "\":1}",
                "done 4/1/3/0 json.limit record.tooLong"));
        cases.add(json(
                "j07",
                good + "\n{\"id\":\"a\",\"id\":\"b\",\"schema\":\"Company\",\"properties\":{}}",
                "done 2/1/1/0 json.duplicate"));
        cases.add(json(
                "j08", good + "\n" + ftm("b", "\\ud800") + "\n" + ftm("c", "\\u0000"), "done 3/1/2/0 text.malformed"));
        cases.add(json("j09", good + "\n{\"id\":NaN}\n{/*x*/\"id\":1}\n{'id':'a'}", "done 4/1/3/0 json.malformed"));
        cases.add(json(
                "j10",
                good + "\n" + ftm("b", "B").replace("Company", "Castle") + "\n"
                        + ftm("c", "C").replace("\"name\"", "\"nam\"") + "\n"
                        + ftm("d", "D").replace("[\"D\"]", "\"D\"") + "\n" + ftm("", "E") + "\n"
                        + ftm("i".repeat(10_000), "F"),
                "done 6/1/5/0 ftm.id ftm.property.list ftm.property.unknown ftm.schema.unknown"));
        cases.add(json(
                "j11",
                good.replace(
                        "\"schema\"", "\"@type\":\"java.lang.Runtime\",\"@class\":\"x\",\"class\":\"y\",\"schema\""),
                "done 1/1/0/0"));
        String tie = "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"a\"],\"asset\":[\"b\"]}}\n";
        cases.add(json(
                "j12",
                tie + good + "\n" + ftm("b", "B") + "\n"
                        + tie.replace("\"o\"", "\"p\"").replace("\"b\"", "\"z\""),
                "done 4/3/1/0 end.unknown"));
    }

    private static void addArchives(List<Case> cases) throws IOException {
        byte[] plain = (HEAD + ROW).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = bomb(64 << 20);
        cases.add(of("z01", "bomb.csv.gz", bomb, "", "failed import.archive.bomb"));
        cases.add(of("z01", "nested.zip", ImportClient.zip("inner.zip", "PK"), "", "failed import.archive.nested"));
        for (String name : List.of("../../evil.csv", "/etc/x", "C:\\x", "a\\..\\..\\b", "a/../b")) {
            cases.add(
                    of("z02", "slip.zip", ImportClient.zip(name, HEAD + ROW), "?dataset=z", "failed import.zip.path"));
        }
        byte[] twice = join(
                ImportClient.gzip(HEAD.getBytes(StandardCharsets.UTF_8)),
                ImportClient.gzip(ROW.getBytes(StandardCharsets.UTF_8)));
        cases.add(of("z04", "members.csv.gz", twice, "", "done 1/1/0/0"));
        byte[] gz = ImportClient.gzip((HEAD + ROW.repeat(1_000)).getBytes(StandardCharsets.UTF_8));
        cases.add(of(
                "z04",
                "cut.csv.gz",
                java.util.Arrays.copyOf(gz, gz.length / 2),
                "?format=customs",
                "failed import.archive.truncated"));
        cases.add(of("z05", "one.zip", ImportClient.zip("data/one.csv", HEAD + ROW), "?dataset=z", "done 1/1/0/0"));
        for (String name : List.of("../../../x.csv", "con.csv", "n".repeat(300) + ".csv", "😀.csv", "a<script>.csv")) {
            cases.add(of("u01", name, plain, "?dataset=u", "done 1/1/0/0"));
        }
        cases.add(of("u02", "x.csv", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}, "", "failed import.content"));
        cases.add(of(
                "u02", "x.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "", "failed import.content"));
        cases.add(csv("u02", "<!DOCTYPE html><html><body>x</body></html>", "failed import.format.unrecognised"));
    }

    private static Case of(String id, String file, byte[] content, String query, String expected) {
        return new Case(id, file, () -> content, query, expected);
    }

    private static String ftm(String id, String name) {
        return "{\"id\":\"" + id + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\"" + name + "\"]}}";
    }

    private static Case csv(String id, String text, String expected) {
        return csv(id, text, expected, "?dataset=hostile");
    }

    private static Case csv(String id, String text, String expected, String query) {
        return bytes(id, text.getBytes(StandardCharsets.UTF_8), query, expected);
    }

    private static Case json(String id, String text, String expected) {
        return of(id, id + ".json", text.getBytes(StandardCharsets.UTF_8), "?dataset=hostile&format=ftm", expected);
    }

    private static Case bytes(String id, byte[] content, String query, String expected) {
        return of(id, id + ".csv", content, query, expected);
    }

    private static byte[] bomb(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < count; i += block.length) {
                out.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
