package spoor.console.judge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as they stand in a statement. */
final class Literals {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private Literals() {}

    /** The text between the quotes, as Cypher understands it. */
    static String textOf(String quoted) {
        String inside = quoted.substring(1, quoted.length() - 1);
        return ESCAPE.matcher(inside).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape.group(1))));
    }

    private static String meaning(String sign) {
        return switch (sign) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> sign;
        };
    }
}
