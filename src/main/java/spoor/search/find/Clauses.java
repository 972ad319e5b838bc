package spoor.search.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import spoor.keys.KeyField;

/** Alternatives in Lucene's query language. No sign of a token keeps a meaning of its own. */
final class Clauses {

    private static final String SPECIAL = "\\+-!():^[]\"{}~*?|&/";

    private final Set<String> clauses = new LinkedHashSet<>();

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    Clauses add(KeyField field, Collection<String> tokens, double boost) {
        tokens.forEach(token -> add(field, token, boost));
        return this;
    }

    Clauses add(KeyField field, String token, double boost) {
        return token.isEmpty() ? this : raw(field.field() + ":" + escape(token), boost);
    }

    Clauses addBeginning(KeyField field, String token, double boost) {
        return token.isEmpty() ? this : raw(field.field() + ":" + escape(token) + "*", boost);
    }

    Clauses addSimilar(KeyField field, String token, int edits, double boost) {
        return token.isEmpty() ? this : raw(field.field() + ":" + escape(token) + "~" + edits, boost);
    }

    Clauses add(Clauses other, double boost) {
        return other.isEmpty() ? this : raw("(" + other.any() + ")", boost);
    }

    /** Where all of these are. */
    Clauses addAll(List<Clauses> required, double boost) {
        List<String> all = new ArrayList<>();
        for (Clauses one : required) {
            if (!one.isEmpty()) {
                all.add("+(" + one.any() + ")");
            }
        }
        return all.isEmpty() ? this : raw("(" + String.join(" ", all) + ")", boost);
    }

    private Clauses raw(String clause, double boost) {
        clauses.add(boost == 1 ? clause : clause + "^" + String.format(Locale.ROOT, "%.2f", boost));
        return this;
    }

    /** Where any of them is. */
    String any() {
        return String.join(" ", clauses);
    }

    /** Where any of them is, and nowhere if there is none. */
    String required() {
        return "+(" + (isEmpty() ? "exact:\\-" : any()) + ")";
    }

    private static String escape(String token) {
        StringBuilder safe = new StringBuilder(token.length() + 4);
        for (int i = 0; i < token.length(); i++) {
            if (SPECIAL.indexOf(token.charAt(i)) >= 0) {
                safe.append('\\');
            }
            safe.append(token.charAt(i));
        }
        return safe.toString();
    }
}
