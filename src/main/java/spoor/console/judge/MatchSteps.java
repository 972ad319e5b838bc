package spoor.console.judge;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import spoor.model.SpoorException;

/**
 * What Java's matcher may take for a regular expression. It tries every way to divide the text among the parts that may
 * repeat, for each choice among alternatives; so parts that may repeat without bound are few and stand by themselves, and
 * the choices are multiplied. Taken is only what this reads as Java does: letters, digits and signs, the escapes of {@link
 * #ESCAPES} and of signs, sets without sets in them, groups, and flags at the very beginning.
 */
final class MatchSteps {

    private static final int LONGEST = 500;
    private static final int MOST_UNBOUNDED = 2;

    /** From here on a bounded repeat is as good as an unbounded one. */
    private static final int LARGE_REPEAT = 20;

    private static final int MOST_REPEATS = 1_000;
    private static final int DEEPEST = 20;

    /** Each is one character, or none: a class, a border, a sign. \\R and \\X are more, \\c takes what follows with it. */
    private static final String ESCAPES = "dDwWsShHvVbBtnrfe";

    /** With these at its beginning a pattern's dot takes line ends, too: then a .* at the end never turns back. */
    private static final Pattern FLAGS = Pattern.compile("^\\(\\?([imsu]+)\\)");

    /** Above the signs of the language, in four digits. */
    private static final Pattern CODE = Pattern.compile("(?!00[0-9])[0-9a-fA-F]{4}");

    private static final Pattern PROPERTY = Pattern.compile("\\{\\w{1,40}(=\\w{1,40})?\\}");

    /** A text of the store may be as long as this, without being unusual. */
    private static final double STORED_LENGTH = 512;

    /** Counted repeats are tried at each place, but mostly end at the first character. */
    private static final double REPEATS_A_STEP = 50;

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
    private double counted;
    private Ways all = Ways.ONE;

    private MatchSteps(ParserRuleContext place, String pattern) {
        this.place = place;
        this.pattern = pattern;
    }

    static MatchSteps of(ParserRuleContext place, String pattern) {
        if (pattern.length() > LONGEST) {
            throw Trees.tooCostly(place, "A regular expression has at most " + LONGEST + " characters");
        }
        Matcher flags = FLAGS.matcher(pattern);
        int begin = flags.find() ? flags.end() : 0;
        boolean dotTakesAll = begin > 0 && flags.group(1).contains("s");
        String needed = dotTakesAll && pattern.endsWith(".*") && !pattern.endsWith("\\.*")
                ? pattern.substring(begin, pattern.length() - 2)
                : pattern.substring(begin);
        MatchSteps steps = new MatchSteps(place, needed);
        steps.all = steps.alternatives();
        if (steps.at < needed.length()) {
            throw steps.refuse("has a bracket that nothing opened");
        }
        if (steps.all.unbounded > MOST_UNBOUNDED) {
            boolean dotCounts = !dotTakesAll && needed.endsWith(".*");
            throw steps.refuse(
                    dotCounts && steps.all.unbounded == MOST_UNBOUNDED + 1
                            ? "has three parts that may repeat without bound; begin it with (?s%s), and the .* at its end no longer counts"
                                    .formatted(begin > 0 ? flags.group(1) : "")
                            : "has more than two parts that may repeat without bound (*, +, {2,}, {0,100}; one .* at its"
                                    + " end is free where the pattern begins with (?s))");
        }
        return steps;
    }

    /** The most that any of them takes; each row has one of them. */
    static double most(ParserRuleContext place, Collection<String> patterns, double length, boolean stored) {
        double most = 0;
        for (String pattern : patterns) {
            MatchSteps steps = of(place, pattern);
            most = Math.max(most, stored ? Math.max(steps.on(length), steps.onStored()) : steps.on(length));
        }
        return most;
    }

    /** On a text as long as this. */
    private double on(double length) {
        double each = all.choices * (1 + counted / REPEATS_A_STEP);
        return pattern.length() + each * Math.pow(Math.max(1, length), Math.max(1, all.unbounded));
    }

    /** On a text that is stored, however long it is. */
    private double onStored() {
        return on(STORED_LENGTH);
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
            if (!pattern.startsWith("?:", at)) {
                throw refuse("looks ahead or back, names a group or has flags that are not at its beginning");
            }
            at += 2;
        }
        Ways ways = alternatives();
        if (at >= pattern.length()) {
            throw refuse("has a bracket that is never closed");
        }
        at++;
        depth--;
        return ways;
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

    /** What is a letter or a digit and not known is refused: it may take more than one character, or what follows. */
    private void escape() {
        if (at >= pattern.length()) {
            throw refuse("ends with a single \\");
        }
        char kind = pattern.charAt(at++);
        if (kind == 'p' || kind == 'P') {
            property();
        } else if (kind == 'u') {
            letter();
        } else if (kind > '~' || (Character.isLetterOrDigit(kind) && ESCAPES.indexOf(kind) < 0)) {
            throw refuse("has \\" + kind + ", which is not taken");
        }
    }

    /** {@code \\}{@code u4e00}: one character of those that mean nothing to Java's reading. */
    private void letter() {
        Matcher code = CODE.matcher(pattern).region(at, pattern.length());
        if (!code.lookingAt() || Character.isSurrogate((char) Integer.parseInt(code.group(), 16))) {
            throw refuse("has \\u without the four digits of a letter beyond U+00A0");
        }
        at = code.end();
    }

    private void property() {
        Matcher name = PROPERTY.matcher(pattern).region(at, pattern.length());
        if (!name.lookingAt()) {
            throw refuse("has \\p without a name in { }");
        }
        at = name.end();
    }

    /** {@code [^a-z\\d]}, to its end. */
    private void set() {
        at += at < pattern.length() && pattern.charAt(at) == '^' ? 1 : 0;
        int begin = at;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            char sign = pattern.charAt(at++);
            if (sign == '\\') {
                escape();
            } else if (sign == '[' || (sign == '&' && pattern.startsWith("&", at))) {
                throw refuse(
                        "has a set inside a set of characters (a [ or & that is meant as such has a \\ before it)");
            }
        }
        if (at >= pattern.length()) {
            throw refuse("has a set of characters that is never closed");
        }
        if (at == begin) {
            throw refuse("has an empty set of characters (a ] that is meant as such has a \\ before it)");
        }
        at++;
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
        counted += most;
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
