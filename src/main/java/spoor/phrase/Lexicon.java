package spoor.phrase;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import spoor.phrase.PhraseWords.Token;
import spoor.words.Language;

/** The words of one language that a question can hold, the longest of them first; its countries by their names. */
final class Lexicon {

    private static final int LONGEST_ENDING = 4;
    private static final int COLUMNS = 3;
    /** A row that says by which names an authority stands in those that have this for it. */
    private static final String LISTER = "{lister}";
    /** Behind the name of a country: Hong Kong, SAR of China; Myanmar (Burma). */
    private static final Pattern AFTERTHOUGHT = Pattern.compile("\\s*[,，(（].*");

    private record Entry(List<String> parts, Word word) {}

    /**
     * Words at one place.
     *
     * @param length in tokens
     */
    record Match(List<Word> words, int length) {}

    private final Map<Character, List<Entry>> entries = new HashMap<>();
    private final List<String> phrases = new ArrayList<>();

    Lexicon(Language language) {
        List<String[]> rows = rows(language);
        List<String[]> listers =
                rows.stream().filter(row -> row[0].equals(LISTER)).toList();
        for (String[] row : rows) {
            if (row[1].contains(LISTER)) {
                listers.forEach(lister -> addOf(lister, row));
            } else if (!row[0].equals(LISTER)) {
                add(row[2].split(";"), Word.of(row[0], row[1]));
            }
        }
        for (String code : Locale.getISOCountries()) {
            String name =
                    ULocale.getDisplayCountry("und-" + code, language.locale().toLanguageTag());
            add(new String[] {AFTERTHOUGHT.matcher(name).replaceAll("")}, new Word(Kind.COUNTRY, code, false));
        }
    }

    /** On the EU list: a row that names no authority stands for as many as there are. */
    private void addOf(String[] lister, String[] row) {
        Word word = Word.of(row[0], row[1].replace(LISTER, lister[1]));
        for (String name : lister[2].split(";", -1)) {
            add(row[2].replace(LISTER, name).split(";", -1), word);
        }
    }

    private static List<String[]> rows(Language language) {
        String file = "/spoor/phrase/" + language.tag() + ".tsv";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> line.split("\t", COLUMNS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] spellings, Word word) {
        for (String phrase : spellings) {
            List<String> parts = parts(phrase);
            if (!parts.isEmpty()) {
                phrases.add(phrase);
                entries.computeIfAbsent(parts.getFirst().charAt(0), first -> new ArrayList<>())
                        .add(new Entry(parts, word));
            }
        }
    }

    /** As the tokens of a text are; a star stays with the word before it. */
    private static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>();
        for (Token token : PhraseWords.of(phrase)) {
            boolean isStem = phrase.startsWith("*", token.to());
            parts.add(isStem ? token.folded() + '*' : token.folded());
        }
        return parts;
    }

    /** Everything that it knows, as it stands in the list. */
    List<String> phrases() {
        return List.copyOf(phrases);
    }

    /** The longest words that begin at this token. */
    Optional<Match> find(List<Token> tokens, int at) {
        List<Entry> best = new ArrayList<>();
        String first = tokens.get(at).folded();
        for (Entry entry : entries.getOrDefault(first.isEmpty() ? ' ' : first.charAt(0), List.of())) {
            if (fits(entry.parts(), tokens, at) && isAsGood(entry, best)) {
                best.add(entry);
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(
                        best.stream().map(Entry::word).distinct().toList(),
                        best.getFirst().parts().size()));
    }

    /** Whether it is no worse than those so far; they go where it is better: more words, then whole ones, then longer stems. */
    private static boolean isAsGood(Entry entry, List<Entry> best) {
        if (best.isEmpty()) {
            return true;
        }
        int better = Integer.compare(worth(entry), worth(best.getFirst()));
        if (better > 0) {
            best.clear();
        }
        return better >= 0;
    }

    private static int worth(Entry entry) {
        String last = entry.parts().getLast();
        int parts = entry.parts().size() * 1_000;
        return last.endsWith("*") ? parts + last.length() : parts + 999;
    }

    private static boolean fits(List<String> parts, List<Token> tokens, int at) {
        if (at + parts.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Token token = tokens.get(at + i);
            if (!fits(parts.get(i), token.folded()) || (i > 0 && isApart(token.gap()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApart(String gap) {
        return gap.codePoints().anyMatch(sign -> ",;:?!，。；：、？！".indexOf(sign) >= 0);
    }

    private static boolean fits(String part, String word) {
        if (!part.endsWith("*")) {
            return part.equals(word);
        }
        String stem = part.substring(0, part.length() - 1);
        return word.startsWith(stem)
                && word.length() - stem.length() <= LONGEST_ENDING
                && word.codePoints().skip(stem.length()).allMatch(Character::isLetter);
    }
}
