package spoor.search.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import spoor.names.NameWord;

/** The Chinese signs of a name as they are read, one after the other, and which of them words of another name were found for. */
final class Readings {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private final List<String> syllables = new ArrayList<>();
    /** The word that a syllable is of. */
    private final List<Integer> words = new ArrayList<>();

    private final BitSet taken = new BitSet();

    Readings(List<NameWord> name) {
        for (int i = 0; i < name.size(); i++) {
            for (String syllable : name.get(i).syllables()) {
                syllables.add(syllable);
                words.add(i);
            }
        }
    }

    boolean isEmpty() {
        return syllables.isEmpty();
    }

    /** Takes the signs that are read as this word; false if there are none. */
    boolean take(NameWord word) {
        if (word.isHan()) {
            return false;
        }
        for (int from = 0; from < syllables.size(); from++) {
            StringBuilder reading = new StringBuilder();
            for (int to = from; to < Math.min(syllables.size(), from + MOST); to++) {
                reading.append(syllables.get(to));
                if (reading.length() > word.plain().length() + FEWEST) {
                    break;
                }
                if (to + 1 - from >= FEWEST && isRead(reading.toString(), word)) {
                    taken.set(from, to + 1);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRead(String reading, NameWord word) {
        return reading.equals(word.plain())
                || (reading.charAt(0) == word.plain().charAt(0)
                        && NameWord.soundOf(reading).equals(word.sound()));
    }

    /** How many of a word's signs were taken, 0 to 1. */
    double shareOf(int word) {
        int all = 0;
        int there = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) == word) {
                all++;
                there += taken.get(i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) there / all;
    }
}
