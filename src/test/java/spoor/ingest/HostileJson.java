package spoor.ingest;

import static spoor.ingest.HostileCase.json;

import java.util.ArrayList;
import java.util.List;

/** JSON that somebody made to do harm, or that went wrong on its way. */
final class HostileJson {

    private HostileJson() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>();
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
        cases.add(json("k03", ftm("Id", "A") + "\n" + ftm("iD", "A") + "\n", "done 2/2/0/0 id.lookalike"));
        cases.add(json(
                "x03", ftm("a", "evil\u202Egpj") + "\n" + ftm("b", "zero\u200Bwidth"), "done 2/2/0/0 text.invisible"));
        return cases;
    }

    private static String ftm(String id, String name) {
        return "{\"id\":\"" + id + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\"" + name + "\"]}}";
    }
}
