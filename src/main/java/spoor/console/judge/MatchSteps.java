package spoor.console.judge;

import org.antlr.v4.runtime.ParserRuleContext;
import spoor.model.SpoorException;

/**
 * What Java's matcher may take for a regular expression. It tries every way to divide the text among the parts that may
 * repeat, for each choice among alternatives; so parts that may repeat without bound are few and stand by themselves, and
 * the choices are multiplied.
 */
final class MatchSteps {

    private static final int LONGEST = 500;
    private static final int MOST_UNBOUNDED = 2;

    /** From here on a bounded repeat is as good as an unbounded one. */
    private static final int LARGE_REPEAT = 20;

    private static final int MOST_REPEATS = 1_000;
    private static final int DEEPEST = 20;

    /** The ways through a part. */
    private record Ways(double choices, int unbounded) {

        static final Ways ONE = new Ways(1, 0);

        Ways then(Ways next) {
            return new Ways(choices * next.choices, unbounded + next.unbounded);
        }

        Ways or(Ways other) {
            return new Ways(choices + other.choices, Math.max(unbounded, other.unbounded));
        }
    }

    private final ParserRuleContext place;
    private final String pattern;
    private int at;
    private int depth;
    private Ways all = Ways.ONE;

    private MatchSteps(ParserRuleContext place, String pattern) {
        this.place = place;
        this.pattern = pattern;
    }

    static MatchSteps of(ParserRuleContext place, String pattern) {
        if (pattern.length() > LONGEST) {
            throw Trees.tooCostly(place, "A regular expression has at most " + LONGEST + " characters");
        }
        String needed = pattern.endsWith(".*") && !pattern.endsWith("\\.*")
                ? pattern.substring(0, pattern.length() - 2)
                : pattern;
        MatchSteps steps = new MatchSteps(place, needed);
        steps.all = steps.alternatives();
        if (steps.at < needed.length()) {
            throw steps.refuse("has a bracket that nothing opened");
        }
        if (steps.all.unbounded > MOST_UNBOUNDED) {
            throw steps.refuse(
                    "has more than two parts that may repeat without bound (*, +, {2,}, {0,100}; one .* at its"
                            + " end is free)");
        }
        return steps;
    }

    /** On a text as long as this. */
    double on(double length) {
        return pattern.length() + all.choices * Math.pow(Math.max(1, length), Math.max(1, all.unbounded));
    }

    private Ways alternatives() {
        Ways ways = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            ways = ways.or(sequence());
        }
        return ways;
    }

    private Ways sequence() {
        Ways ways = Ways.ONE;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            ways = ways.then(part());
        }
        return ways;
    }

    private Ways part() {
        if (pattern.charAt(at) != '(') {
            return atom().then(repeat());
        }
        Ways ways = group();
        if (at < pattern.length() && "*+{".indexOf(pattern.charAt(at)) >= 0) {
            throw refuse("repeats a group");
        }
        return repeat().choices == 1 ? ways : ways.or(Ways.ONE);
    }

    private Ways group() {
        if (++depth > DEEPEST) {
            throw refuse("is nested more than " + DEEPEST + " deep");
        }
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at = afterFlags();
            if (pattern.charAt(at - 1) == ')') {
                depth--;
                return Ways.ONE;
            }
        }
        Ways ways = alternatives();
        if (at >= pattern.length()) {
            throw refuse("has a bracket that is never closed");
        }
        at++;
        depth--;
        return ways;
    }

    /** {@code (?i)}, {@code (?:} and {@code (?i:} are taken; looking ahead or back is not. */
    private int afterFlags() {
        int end = at + 1;
        while (end < pattern.length() && "imsu-".indexOf(pattern.charAt(end)) >= 0) {
            end++;
        }
        if (end >= pattern.length() || ":)".indexOf(pattern.charAt(end)) < 0) {
            throw refuse("looks ahead, back or names a group");
        }
        return end + 1;
    }

    private Ways atom() {
        char sign = pattern.charAt(at++);
        if (sign == '\\') {
            escape();
        } else if (sign == '[') {
            set();
        } else if ("*+?{".indexOf(sign) >= 0) {
            throw refuse("repeats nothing at the sign " + at);
        }
        return Ways.ONE;
    }

    private void escape() {
        if (at >= pattern.length() || "123456789kQ0".indexOf(pattern.charAt(at)) >= 0) {
            throw refuse("refers back to a group or quotes with \\Q");
        }
        char kind = pattern.charAt(at++);
        if ((kind == 'p' || kind == 'P') && at < pattern.length() && pattern.charAt(at) == '{') {
            int end = pattern.indexOf('}', at);
            at = end < 0 ? pattern.length() : end + 1;
        }
    }

    /** {@code [a-z&&[^q]]}, to its own end. */
    private void set() {
        int open = 1;
        int begin = at;
        while (open > 0) {
            if (at >= pattern.length()) {
                throw refuse("has a set of characters that is never closed");
            }
            char sign = pattern.charAt(at++);
            boolean first = at - 1 == begin || (at - 2 == begin && pattern.charAt(begin) == '^');
            if (sign == '\\') {
                escape();
            } else if (sign == '[') {
                open++;
            } else if (sign == ']' && !first) {
                open--;
            }
        }
    }

    private Ways repeat() {
        if (at >= pattern.length() || "*+?{".indexOf(pattern.charAt(at)) < 0) {
            return Ways.ONE;
        }
        Ways ways = switch (pattern.charAt(at)) {
            case '*', '+' -> new Ways(1, 1);
            case '?' -> new Ways(2, 0);
            default -> counted();
        };
        at++;
        boolean modified = at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0;
        at += modified ? 1 : 0;
        return ways;
    }

    /** Ends on the closing bracket. */
    private Ways counted() {
        int end = pattern.indexOf('}', at);
        String[] ends = end < 0 ? new String[0] : pattern.substring(at + 1, end).split(",", -1);
        at = end < 0 ? pattern.length() : end;
        if (ends.length == 0 || ends.length > 2 || !isCount(ends[0])) {
            throw refuse("counts in a way that cannot be read");
        }
        int least = Integer.parseInt(ends[0]);
        if (ends.length == 2 && (ends[1].isEmpty() || !isCount(ends[1]) || Integer.parseInt(ends[1]) > LARGE_REPEAT)) {
            return new Ways(1, 1);
        }
        int most = ends.length == 1 ? least : Integer.parseInt(ends[1]);
        if (least > MOST_REPEATS) {
            throw refuse("repeats more than " + MOST_REPEATS + " times");
        }
        return new Ways(Math.max(1, most - least) + 1.0 * (most > least ? 1 : 0), 0);
    }

    private static boolean isCount(String text) {
        return text.length() <= 6 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private SpoorException refuse(String what) {
        return Trees.tooCostly(
                place,
                "The regular expression " + what
                        + ", so that nothing could stop the database from trying for very long;"
                        + " CONTAINS and STARTS WITH are faster");
    }
}
