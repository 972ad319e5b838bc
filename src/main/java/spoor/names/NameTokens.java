package spoor.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a name into tokens: runs of one script or of digits. What stands between them is dropped. */
final class NameTokens {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    /** As in T.N.C. and А.Я. */
    private static final Pattern DOTTED = Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?");

    /** What ties or raises letters and makes no sign with them, as in t͡s; and ъ as it is written within a Latin word: ob"ekt. */
    private static final Pattern MARKS =
            Pattern.compile("(?<=\\p{L})\\p{Mn}+|ʺ|(?<=[bdnrstvz])[\"”″](?=[aeijuy][a-z])");

    private static final String QUOTES = "\"”″";
    private static final String APOSTROPHES = "'’ʼ`´ʹ·";

    private static final Pattern VOWEL = Pattern.compile("[AEIOUYАЕЁИОУЫЭЮЯІЇЄ]");
    /** Far beyond any name; what is longer is a text. */
    private static final int MOST_SIGNS = 2_000;

    /**
     * A token.
     *
     * @param text as written, in one script
     * @param glued no blank stands between this token and the one before
     */
    record Token(String text, Scripts script, boolean glued) {

        /** Where all is written in capitals, only what cannot be spoken is one. */
        boolean isAcronym(boolean allCapitals) {
            return text.length() >= 2
                    && text.length() <= 4
                    && isAlphabet(script)
                    && text.equals(text.toUpperCase(Locale.ROOT))
                    && !(allCapitals && VOWEL.matcher(text).find());
        }
    }

    private NameTokens() {}

    static List<Token> of(String name) {
        String text = withoutDots(
                withoutMarks(COMPATIBLE.normalize(name.length() > MOST_SIGNS ? name.substring(0, MOST_SIGNS) : name)));
        List<Token> tokens = new ArrayList<>();
        boolean glued = false;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            Scripts script = Scripts.of(point);
            if (script == Scripts.NONE) {
                glued = glued && !isBreak(point);
                at += Character.charCount(point);
            } else {
                int end = endOf(text, at, script);
                add(tokens, text.substring(at, end), script, glued);
                glued = true;
                at = end;
            }
        }
        return tokens;
    }

    private static String withoutMarks(String text) {
        return mayHaveMarks(text) ? MARKS.matcher(text).replaceAll("") : text;
    }

    private static boolean mayHaveMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (QUOTES.indexOf(sign) >= 0 || (sign >= 128 && isMark(sign))) {
                return true;
            }
        }
        return false;
    }

    /** Half of a sign beyond the first plane may be of one. */
    private static boolean isMark(char sign) {
        return sign == 'ʺ' || Character.getType(sign) == Character.NON_SPACING_MARK || Character.isSurrogate(sign);
    }

    private static String withoutDots(String text) {
        return text.indexOf('.') < 0
                ? text
                : DOTTED.matcher(text).replaceAll(dotted -> dotted.group().replace(".", "") + " ");
    }

    /** A hyphen, a point or an apostrophe glues; a blank, a bracket or a comma parts. */
    private static boolean isBreak(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || ",;:()[]{}|".indexOf(point) >= 0;
    }

    private static int endOf(String text, int from, Scripts script) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            Scripts here = Scripts.of(point);
            if (!(isSame(script, here) || isApostrophe(text, at, script))) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Latin and Cyrillic letters stay together until it is known which of them are look-alikes. */
    private static boolean isSame(Scripts script, Scripts here) {
        return script == here || (isAlphabet(script) && isAlphabet(here));
    }

    private static boolean isAlphabet(Scripts script) {
        return script == Scripts.LATIN || script == Scripts.CYRILLIC;
    }

    /** As in об'єднання and Rusal's: part of the word. */
    private static boolean isApostrophe(String text, int at, Scripts script) {
        return isAlphabet(script)
                && APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && isAlphabet(Scripts.of(text.codePointAt(at + 1)));
    }

    private static void add(List<Token> tokens, String run, Scripts script, boolean glued) {
        String word = isAlphabet(script) ? LookAlikes.inOneScript(withoutApostrophes(run)) : run;
        tokens.add(new Token(word, isAlphabet(script) ? Scripts.of(word.codePointAt(0)) : script, glued));
    }

    private static String withoutApostrophes(String run) {
        StringBuilder word = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            if (APOSTROPHES.indexOf(run.charAt(i)) < 0) {
                word.append(run.charAt(i));
            }
        }
        return word.length() == run.length() ? run : word.toString();
    }
}
