package spoor.ingest;

import static spoor.ingest.HostileCase.HEAD;
import static spoor.ingest.HostileCase.ROW;
import static spoor.ingest.HostileCase.bytes;
import static spoor.ingest.HostileCase.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables that somebody made to do harm, or that went wrong on their way. */
final class HostileTables {

    private HostileTables() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>();
        addEncodings(cases);
        addLines(cases);
        addShapes(cases);
        addValues(cases);
        addNames(cases);
        addTies(cases);
        return cases;
    }

    private static void addEncodings(List<HostileCase> cases) {
        cases.add(csv("e01", "\uFEFF" + HEAD + ROW, "done 1/1/0/0"));
        cases.add(bytes("e02", ("\uFEFF" + HEAD + ROW).getBytes(StandardCharsets.UTF_16LE), "", "done 1/1/0/0"));
        cases.add(bytes("e02", ("\uFEFF" + HEAD + ROW).getBytes(StandardCharsets.UTF_16BE), "", "done 1/1/0/0"));
        cases.add(bytes(
                "e03",
                (HEAD + ROW).getBytes(StandardCharsets.UTF_16LE),
                "?format=customs",
                "done 1/1/0/0 encoding.found"));
        String cyrillic = HEAD + "Фирма,Завод,854231,2024-01-02,10\n";
        String mapping = "?format=customs&mapping=%7B%22encoding%22%3A%22windows-1251%22%7D";
        cases.add(bytes("e04", cyrillic.getBytes(Charset.forName("windows-1251")), mapping, "done 1/1/0/0"));
        String accents = HEAD + "Café Électrique,Firm B,854231,2024-01-02,10\n";
        cases.add(bytes(
                "e05", accents.getBytes(Charset.forName("windows-1252")), "?format=customs", "failed import.encoding"));
        cases.add(
                csv("e09", HEAD + "Z\u0351\u036F a\u0301 \uD83C\uDDE8,Firm B,854231,2024-01-02,10\n", "done 1/1/0/0"));
        String names = cyrillic + "Союз Приборов,Ремонтный завод,854231,2024-01-02,10\n";
        for (String charset : List.of("windows-1251", "KOI8-R", "IBM866", "UTF-16BE")) {
            cases.add(bytes(
                    "e04",
                    names.getBytes(Charset.forName(charset)),
                    "?dataset=hostile",
                    "done 2/2/0/0 encoding.found"));
        }
        byte[] mixed = concat(
                (HEAD + ROW.repeat(2) + "Фирма,Завод,854231,2024-01-02,11\n").getBytes(StandardCharsets.UTF_8),
                "Фирма,Завод,854231,2024-01-02,12\n".getBytes(Charset.forName("windows-1251")));
        cases.add(bytes("e06", mixed, "?dataset=hostile", "done 4/2/1/1 encoding"));
        String chinese = HEAD + "\u6df1\u5733\u516c\u53f8,\u5de5\u5ee0,854231,2024-01-02,10\n";
        for (String charset : List.of("GB18030", "Big5")) {
            cases.add(bytes("e08", chinese.getBytes(Charset.forName(charset)), declared(charset), "done 1/1/0/0"));
        }
        cases.add(bytes("e06", lateFault(), "?dataset=hostile&dryRun=true", "done 100000/99999/1/0 encoding"));
        cases.add(bytes("e07", overlong(), "?dataset=hostile", "done 3/1/2/0 encoding"));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String declared(String charset) {
        return "?format=customs&dataset=hostile&mapping=%7B%22encoding%22%3A%22" + charset + "%22%7D";
    }

    /** One byte that is not UTF-8, in row 50,000 of 100,000. */
    private static byte[] lateFault() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 100_000; i++) {
            file.writeBytes("Firm %d,Firm B,854231,2024,".formatted(i).getBytes(StandardCharsets.UTF_8));
            file.writeBytes(i == 50_000 ? new byte[] {'1', (byte) 0xFF, '\n'} : new byte[] {'1', '\n'});
        }
        return file.toByteArray();
    }

    /** NUL in two bytes, and a character beyond the first plane as two encoded halves. */
    private static byte[] overlong() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEAD + ROW + "A").getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {(byte) 0xC0, (byte) 0x80});
        file.writeBytes(",B,854231,2024,1\nA".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80});
        file.writeBytes(",B,854231,2024,1\n".getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    private static void addLines(List<HostileCase> cases) {
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
        cases.add(csv("q01", HEAD + "\"Firm, \"\"A\"\"\nLtd\",Firm B,854231,2024-01-02,10\n", "done 1/1/0/0"));
        cases.add(csv("l04", HEAD + ROW.replace("Firm A", "a\u2028b\u2029c\u0085d"), "done 1/1/0/0"));
        cases.add(csv("l04", HEAD + ROW.replace("Firm A", "a\u000Bb\fc"), "done 1/1/0/0 text.controls"));
    }

    private static void addShapes(List<HostileCase> cases) {
        cases.add(csv("r01", HEAD + "a\na,b\na,b,1,2,3,4\n" + ROW, "done 4/1/3/0 csv.width"));
        cases.add(csv("r02", "supplier,buyer,supplier\na,b,c\n", "failed csv.header.doubled"));
        cases.add(csv("r03", "supplier,hs\na,854231\n", "failed mapping.incomplete", "?format=customs"));
        cases.add(csv("r04", HEAD, "done 0/0/0/0"));
        cases.add(csv("r05", "", "failed import.empty"));
        cases.add(csv("r05", "\uFEFF", "failed import.empty"));
        cases.add(csv("r06", "supplier,buyer" + ",x".repeat(100_000) + "\n", "failed csv.columns", "?format=customs"));
        cases.add(csv(
                "r07",
                "supplier,buyer,__proto__,constructor,id`) DETACH DELETE n //\na,b,1,2,3\n",
                "done 1/1/0/0 columns.unused"));
        cases.add(csv("n01", HEAD + ROW + ROW.replace("Firm A", "Firm\u0000"), "done 2/1/1/0 text.malformed"));
        cases.add(csv("n02", HEAD + ROW.replace("Firm A", "Fi\u0001r\u009Fm\u007F"), "done 1/1/0/0 text.controls"));
        cases.add(csv(
                "n03",
                HEAD + ROW + "x".repeat(5 << 20) + ",b,854231,2024-01-02,1\n",
                "done 2/1/1/0 field.tooLong record.tooLong"));
    }

    private static void addValues(List<HostileCase> cases) {
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
                "done 2/2/0/0 columns.unused identifier.invalid"));
        cases.add(csv("d06", HEAD + ROW.replace("854231", "0101"), "done 1/1/0/0"));
        String partial = HEAD + "a,b,854231,2026,1\na,b,854231,2026-05,1\n"
                + "a,b,854231,2026-05-01T10:00:00+03:00,1\na,b,854231,0000-01-01,1\n";
        cases.add(csv("d03", partial, "done 4/3/1/0 date.malformed"));
    }

    private static void addNames(List<HostileCase> cases) {
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
        cases.add(csv("k02", "supplier,supplier id,buyer\nAlpha,77,b\nBeta,77,b\n", "done 2/2/0/0 entity.doubled"));
        cases.add(csv(
                "f02",
                HEAD + "\"=cmd|' /C calc'!A0\",\"\u00A0=HYPERLINK(1)\",854231,2024,1\n\"ok\n=cmd\",b,854231,2024,1\n",
                "done 2/2/0/0"));
        cases.add(csv(
                "x04",
                HEAD + "paypal,b,854231,2024,1\np\u0430yp\u0430l,b,854231,2024,1\nPAYPA1,b,854231,2024,1\n",
                "done 3/3/0/0 name.lookalike name.mixed"));
    }

    private static void addTies(List<HostileCase> cases) {
        String head = "from,from id,from label,to,to id,relation\n";
        cases.add(csv(
                "r08",
                head + "A,,Company,B,,SUPPLIES\nA,,Company`:Evil,B,,SUPPLIES\nA,,Company,B,,X]->() DELETE n //\n",
                "done 3/1/2/0 label.unknown relation.unknown"));
        cases.add(csv(
                "k03",
                head
                        + "A,Caf\u00e9,,B,,OWNS\nA,cafe\u0301,,B,,OWNS\nA,caf\u00e9 ,,B,,OWNS\nA,ca\u200Df\u00e9,,B,,OWNS\n",
                "done 4/4/0/0"));
        cases.add(csv("k04", head + ",company/nobody,,B,,OWNS\nA,,,B,,OWNS\n", "done 2/1/1/0 end.unknown"));
        cases.add(csv("k05", head + "A,,,A,,OWNS\nA,,,B,,OWNS\nB,,,A,,OWNS\n", "done 3/3/0/0"));
    }
}
