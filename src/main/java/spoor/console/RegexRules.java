package spoor.console;

import java.util.regex.Pattern;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/** Regular expressions that cannot make Java's matcher try for ever. */
final class RegexRules {

    private static final int LONGEST = 200;
    private static final int MOST_QUANTIFIERS = 3;
    private static final int MOST_UNBOUNDED = 2;
    private static final Pattern ESCAPED = Pattern.compile("\\\\{1,2}[^\\\\]");
    private static final Pattern CLASS = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\([0-9]|k)");
    private static final Pattern QUANTIFIER = Pattern.compile("[*+]|\\?(?![:=!<])|\\{");
    private static final Pattern UNBOUNDED = Pattern.compile("[*+]|\\{\\d*,}");
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");

    private RegexRules() {}

    static boolean isSafe(ParseTree expression) {
        ParseTree core = Trees.core(expression);
        boolean isText = core instanceof Cypher5Parser.StringLiteralContext;
        return isText && isSafe(core.getText().substring(1, core.getText().length() - 1));
    }

    /** The text between the quotes. Escapes are judged both as Cypher's and as the pattern's. */
    static boolean isSafe(String regex) {
        if (regex.length() > LONGEST || BACK_REFERENCE.matcher(regex).find()) {
            return false;
        }
        String bare = CLASS.matcher(ESCAPED.matcher(regex).replaceAll("x")).replaceAll("x");
        return !REPEATED_GROUP.matcher(bare).find()
                && QUANTIFIER.matcher(bare).results().count() <= MOST_QUANTIFIERS
                && UNBOUNDED.matcher(bare).results().count() <= MOST_UNBOUNDED;
    }
}
