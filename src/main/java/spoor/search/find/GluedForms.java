package spoor.search.find;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.names.NameAnalyser;

/** Legal forms that were written in one with the name, such as "JSCTyphoon" and "NIPIGAZAO". */
final class GluedForms {

    private static final int LEAST_WORD = 5;
    private static final int LEAST_REST = 3;
    private static final int MOST_FORMS = 4;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{6,}");
    private static final NameAnalyser NAMES = NameAnalyser.shared();
    private static final Set<String> FORMS = forms();

    private GluedForms() {}

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>(NAMES.formsInOne());
        NAMES.formWords().stream().filter(word -> word.length() >= LEAST_WORD).forEach(forms::add);
        return forms;
    }

    /** The text with a blank between such a form and the rest. */
    static String apart(String text) {
        return LONG_WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(apart(word.group(), MOST_FORMS)));
    }

    private static String apart(String word, int most) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (most == 0 || NAMES.isShared(plain) || NAMES.formWords().contains(plain)) {
            return word;
        }
        for (int length = plain.length() - LEAST_REST; length > 1; length--) {
            if (FORMS.contains(plain.substring(0, length))) {
                return word.substring(0, length) + " " + apart(word.substring(length), most - 1);
            }
        }
        for (int from = LEAST_REST; most == MOST_FORMS && from < plain.length() - 1; from++) {
            if (FORMS.contains(plain.substring(from))) {
                return apart(word.substring(0, from), most - 1) + " " + word.substring(from);
            }
        }
        return word;
    }
}
