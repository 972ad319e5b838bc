package spoor.search.find;

import java.util.ArrayList;
import java.util.List;
import spoor.keys.KeyField;
import spoor.names.NameWord;
import spoor.names.WordRole;

/** Where one word of what was typed may be found. */
final class WordClause {

    private static final int LEAST_BEGINNING = 3;
    private static final int LEAST_SIMILAR = 5;
    private static final int LEAST_TWICE_SIMILAR = 10;

    private WordClause() {}

    /** The word itself, in any script. */
    static Clauses of(NameWord word) {
        Clauses clauses = new Clauses();
        if (word.isHan()) {
            addHan(clauses, word);
        } else {
            clauses.add(KeyField.WORD, word.plain(), 3).add(KeyField.SOUND, word.sound(), 1.5);
            if (word.role() != WordRole.NUMBER) {
                clauses.add(KeyField.PINYIN, word.plain(), 1);
            }
        }
        return clauses.add(KeyField.SYMBOL, word.symbol(), 0.7);
    }

    private static void addHan(Clauses clauses, NameWord word) {
        clauses.addAll(pairs(word.plain()), 3);
        boolean first = true;
        for (String reading : word.readings()) {
            clauses.add(KeyField.PINYIN, reading, 1).add(KeyField.WORD, reading, 1);
            if (first) {
                clauses.add(KeyField.SOUND, word.sound(), 1);
                first = false;
            }
        }
    }

    private static List<Clauses> pairs(String signs) {
        if (signs.length() == 1) {
            return List.of(new Clauses().addBeginning(KeyField.HAN, signs, 1));
        }
        List<Clauses> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < signs.length(); i++) {
            pairs.add(new Clauses().add(KeyField.HAN, signs.substring(i, i + 2), 1));
        }
        return pairs;
    }

    /** Adds words that begin so; two letters begin too many. */
    static void addBeginning(Clauses clauses, NameWord word) {
        if (!word.isHan() && word.plain().length() >= LEAST_BEGINNING) {
            clauses.addBeginning(KeyField.WORD, word.plain(), 1)
                    .addBeginning(KeyField.SOUND, word.sound(), 0.5)
                    .addBeginning(KeyField.PINYIN, word.plain(), 0.5);
        }
    }

    /** Adds words a letter away, of long ones two; of Chinese signs any pair. */
    static void addSimilar(Clauses clauses, NameWord word) {
        if (word.isHan()) {
            pairs(word.plain()).forEach(pair -> clauses.add(pair, 0.5));
        } else if (word.plain().length() >= LEAST_SIMILAR && word.role() != WordRole.NUMBER) {
            int edits = word.plain().length() >= LEAST_TWICE_SIMILAR ? 2 : 1;
            clauses.addSimilar(KeyField.WORD, word.plain(), edits, 1);
            if (!word.sound().equals(word.plain()) && word.sound().length() >= LEAST_SIMILAR) {
                clauses.addSimilar(KeyField.SOUND, word.sound(), 1, 0.7);
            }
        }
    }
}
