package spoor.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Legal forms of firms by the words they are written with ({@code legal-forms.tsv}). */
final class LegalForms {

    /** Short Latin forms such as SA and AG begin many names as words of their own; they count at the end only. */
    private static final int SHORT = 3;

    /** Where a form is known everywhere, such as LLC, it may be shorter. */
    private static final int SHORT_EVERYWHERE = 2;

    private static final Set<String> TWO = Set.of("ao", "ао");

    /** The blank between single letters: "o.o." is read as one word. */
    private static final Pattern APART = Pattern.compile("(?<=(?:^| )\\p{L}) (?=\\p{L}(?: |$))");

    private final Map<String, String> generics = new HashMap<>();
    private final Map<String, String> chinese = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    LegalForms() {
        for (String[] row : WordLists.rows("legal-forms.tsv", 3)) {
            int shortest =
                    row[1].matches(".*(RU|UA|BY|KZ|UZ|KG|VN|ID).*") ? 0 : row[1].equals("*") ? SHORT_EVERYWHERE : SHORT;
            for (String spelling : WordLists.spellings(row[2])) {
                put(spelling, row[0], shortest);
            }
        }
    }

    private void put(String spelling, String generic, int shortest) {
        List<NameTokens.Token> tokens = NameTokens.of(spelling);
        if (tokens.stream().anyMatch(token -> token.script() == Scripts.HAN)) {
            chinese.putIfAbsent(Han.simplified(spelling.replaceAll("[（）()]", "")), generic);
            return;
        }
        String joined = PlainWords.joined(tokens);
        put(joined, generic, tokens, shortest);
        put(APART.matcher(joined).replaceAll(""), generic, tokens, shortest);
    }

    private void put(String spelling, String generic, List<NameTokens.Token> tokens, int shortest) {
        generics.putIfAbsent(spelling, generic);
        addWords(spelling);
        last.merge(spelling.substring(spelling.lastIndexOf(' ') + 1), tokens.size(), Math::max);
        if (spelling.length() > shortest) {
            first.add(spelling);
            heads.merge(spelling.split(" ", 2)[0], tokens.size(), Math::max);
        }
    }

    private void addWords(String spelling) {
        for (String word : spelling.split(" ", -1)) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
    }

    /** All words of two and more letters that forms are written with, plain. */
    Set<String> words() {
        return words;
    }

    /** All forms of three and more letters, blanks left out; of two the Russian one. */
    Set<String> inOne() {
        return generics.keySet().stream()
                .map(form -> form.replace(" ", ""))
                .filter(form -> form.length() >= SHORT || TWO.contains(form))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many words the longest form has that ends with this one; 0 if none does. */
    int longestEndingWith(String word) {
        return last.getOrDefault(word, 0);
    }

    int longestBeginningWith(String word) {
        return heads.getOrDefault(word, 0);
    }

    /** The generic form of these plain words, blank-separated. */
    @Nullable
    String ofEnd(String words) {
        return generics.get(words);
    }

    @Nullable
    String ofBeginning(String words) {
        return first.contains(words) ? generics.get(words) : null;
    }

    /** Simplified signs → generic form. */
    Map<String, String> chinese() {
        return chinese;
    }
}
