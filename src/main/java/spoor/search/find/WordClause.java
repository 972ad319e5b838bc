package spoor.search.find;

import java.util.ArrayList;
import java.util.List;
import spoor.keys.KeyField;
import spoor.names.NameKeys;
import spoor.names.NameWord;
import spoor.names.WordRole;

/** Where one word of what was typed may be found. */
final class WordClause {

    private static final int LEAST_BEGINNING = 3;
    private static final int LEAST_SIMILAR = 5;
    private static final int LEAST_TWICE_SIMILAR = 10;
    private static final int LONGEST_RUN = 4;
    private static final int MOST_SIGNS = 8;

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
            if (word.isCyrillic()) {
                clauses.add(KeyField.SOUND, word.stems(), 1);
            }
            clauses.addAll(symbols(word.parts()), 1);
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
        if (word.role() == WordRole.DISTINCTIVE && word.plain().length() <= MOST_SIGNS) {
            addCuts(clauses, word.syllables());
        }
    }

    /** Of compounds such as Радиозавод: what all its roots are in. */
    private static List<Clauses> symbols(List<String> parts) {
        return parts.stream()
                .map(part -> new Clauses().add(KeyField.SYMBOL, part, 1))
                .toList();
    }

    /** 兴华恒成 is written Xinghua Hengcheng: any cut of the signs into two words. */
    private static void addCuts(Clauses clauses, List<String> syllables) {
        for (int cut = 1; cut < syllables.size(); cut++) {
            clauses.addAll(
                    List.of(
                            read(String.join("", syllables.subList(0, cut))),
                            read(String.join("", syllables.subList(cut, syllables.size())))),
                    1);
        }
    }

    private static Clauses read(String reading) {
        return new Clauses().add(KeyField.WORD, reading, 1).add(KeyField.SOUND, NameWord.soundOf(reading), 0.7);
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

    /** Two syllables and more of those that the signs are read as may be a word of the Latin name. */
    private static void addRuns(Clauses clauses, List<String> syllables) {
        for (int from = 0; from + 2 <= syllables.size(); from++) {
            for (int length = 2; length <= LONGEST_RUN && from + length <= syllables.size(); length++) {
                clauses.add(read(String.join("", syllables.subList(from, from + length))), 0.8);
            }
        }
    }

    /** Adds foreign names that Chinese signs may stand for. */
    static void addRendered(Clauses clauses, NameWord word) {
        String skeleton = word.isHan() ? word.skeleton() : "";
        if (!skeleton.isEmpty()) {
            clauses.add(KeyField.SOUND, NameKeys.SKELETON + skeleton, 1);
        }
    }

    /** Adds words a letter away, of long ones two; of Chinese signs any pair. */
    static void addSimilar(Clauses clauses, NameWord word) {
        if (word.isHan()) {
            pairs(word.plain()).forEach(pair -> clauses.add(pair, 0.5));
            addRuns(clauses, word.syllables());
            addRendered(clauses, word);
        } else if (word.plain().length() >= LEAST_SIMILAR && word.role() != WordRole.NUMBER) {
            int edits = word.plain().length() >= LEAST_TWICE_SIMILAR ? 2 : 1;
            clauses.addSimilar(KeyField.WORD, word.plain(), edits, 1);
            if (!word.sound().equals(word.plain()) && word.sound().length() >= LEAST_SIMILAR) {
                clauses.addSimilar(KeyField.SOUND, word.sound(), 1, 0.7);
            }
        }
    }
}
