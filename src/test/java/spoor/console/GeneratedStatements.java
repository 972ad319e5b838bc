package spoor.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Statements made at random of all kinds of patterns that Cypher has, each with the nodes that could be one without a
 * relation and without a label of the graph: what the generator knows since it made them, whatever the screen thinks.
 */
public final class GeneratedStatements {

    /**
     * One of them.
     *
     * @param open names of the nodes that could be private ones
     */
    public record Statement(String text, List<String> open) {}

    /** What joins two nodes; at least so many hops. */
    private record Joint(String text, int least) {}

    /** What stands behind a node's name, and whether a private node could have it. */
    private record Labels(String text, boolean takesAny) {}

    private static final List<Joint> PLAIN = List.of(
            new Joint("-->", 1),
            new Joint("<-[:OWNS]-", 1),
            new Joint("-[:SUPPLIES|OWNS]->", 1),
            new Joint("--", 1),
            new Joint("-[*0..0]-", 0),
            new Joint("-[*0..1]-", 0),
            new Joint("-[:OWNS*0..3]->", 0),
            new Joint("<-[*0]-", 0),
            new Joint("-[*..0]-", 0),
            new Joint("-[*1..2]->", 1),
            new Joint("-[*2]-", 2),
            new Joint("-[*0..]-", 0));

    private static final List<Joint> QUANTIFIED = List.of(
            new Joint("-->{0,1}", 0),
            new Joint("--{,2}", 0),
            new Joint("<-[:OWNS]-*", 0),
            new Joint("-->{0}", 0),
            new Joint("-->+", 1),
            new Joint("-[:SUPPLIES]->{1,3}", 1),
            new Joint(" (()-->()){0,2} ", 0),
            new Joint(" ((:Company)--(:Company)){,1} ", 0),
            new Joint(" (()-[:OWNS]->() WHERE true)* ", 0));

    private static final List<Labels> LABELS = List.of(
            new Labels("", true),
            new Labels("", true),
            new Labels(":!Company", true),
            new Labels(":%", true),
            new Labels(" IS !Company&!Person", true),
            new Labels(":(Company|!Person)", true),
            new Labels(":!(Company|Person)&!Source", true),
            new Labels(":Company", false),
            new Labels(":Company|Person", false),
            new Labels(" IS Entity&!Person", false));

    private static final List<String> REST = List.of("", "", " {x: 1}", " WHERE 1 = 1", " {title: $word}");

    private final Random random;
    private final List<String> open = new ArrayList<>();
    private int names;

    private GeneratedStatements(Random random) {
        this.random = random;
    }

    /** The next one of this sequence. */
    public static Statement next(Random random) {
        GeneratedStatements made = new GeneratedStatements(random);
        String text = made.query(2);
        return new Statement(text, List.copyOf(made.open));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String query(int depth) {
        String value = "v" + names++;
        return switch (random.nextInt(depth > 0 ? 12 : 5)) {
            case 0, 1 -> match("MATCH ", path(true), value);
            case 2 -> match("OPTIONAL MATCH ", path(true), value);
            case 3 -> match("MATCH ", path(true) + ", " + path(true), value);
            case 4 -> match("MATCH p" + value + " = " + selector(), shortest(), value);
            case 5 -> "RETURN [" + path(false) + " | " + shown() + "] AS " + value;
            case 6 -> "RETURN COUNT { " + path(true) + " } AS " + value;
            case 7 -> "RETURN COLLECT { " + query(depth - 1) + " } AS " + value;
            case 8 ->
                "UNWIND [1] AS u" + value + " CALL (u" + value + ") { " + query(depth - 1) + " } RETURN u" + value
                        + " AS " + value;
            case 9 ->
                "MATCH (c" + value + ":Company) WHERE EXISTS { " + path(true) + " } RETURN c" + value + " AS " + value;
            case 10 -> "RETURN [x IN [1] | [" + path(false) + " | " + shown() + "]] AS " + value;
            default -> match("MATCH p" + value + " = ", legacyShortest(), value);
        };
    }

    private String match(String clause, String pattern, String value) {
        String shown = shown();
        return clause + pattern + " RETURN " + shown + " AS " + value;
    }

    /** Something of a node that came up last, or a number. */
    private String shown() {
        return names == 0 || open.isEmpty()
                ? "1"
                : one(List.of("properties(%s)", "labels(%s)", "%s")).formatted(open.getLast());
    }

    private String selector() {
        return one(List.of("ANY ", "SHORTEST 1 ", "ALL SHORTEST ", "SHORTEST 2 GROUPS "));
    }

    private String shortest() {
        return nodes(List.of(joint(true)));
    }

    private String legacyShortest() {
        Joint joint = one(List.of(
                new Joint("-[*0..1]-", 0),
                new Joint("-[:OWNS*0..2]->", 0),
                new Joint("-[*1..3]-", 1),
                new Joint("-[*]-", 1)));
        return one(List.of("shortestPath(", "allShortestPaths(")) + nodes(List.of(joint)) + ")";
    }

    /** @param anyJoint also those that only a pattern of its own may have */
    private String path(boolean anyJoint) {
        int hops = random.nextInt(4);
        boolean quantified = anyJoint && random.nextBoolean();
        List<Joint> joints = new ArrayList<>();
        for (int i = 0; i < (anyJoint ? hops : hops + 1); i++) {
            joints.add(joint(quantified));
        }
        return nodes(joints);
    }

    /** Lengths in brackets and quantifiers may not stand in one pattern. */
    private Joint joint(boolean quantified) {
        return quantified && random.nextInt(3) > 0 ? one(QUANTIFIED) : one(quantified ? PLAIN.subList(0, 4) : PLAIN);
    }

    private String nodes(List<Joint> joints) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= joints.size(); i++) {
            boolean tied = (i > 0 && joints.get(i - 1).least() > 0)
                    || (i < joints.size() && joints.get(i).least() > 0);
            text.append(node(tied));
            text.append(i < joints.size() ? joints.get(i).text() : "");
        }
        return text.toString();
    }

    private String node(boolean tied) {
        String name = "n" + names++;
        Labels labels = one(LABELS);
        if (!tied && labels.takesAny()) {
            open.add(name);
        }
        return "(" + name + labels.text() + one(REST) + ")";
    }
}
