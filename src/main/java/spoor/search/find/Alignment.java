package spoor.search.find;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import spoor.names.NameWord;
import spoor.names.WordRole;

/** Which word of a stored name each word that was typed fits; of several in one piece too. */
final class Alignment {

    private static final int MOST_JOINED = 4;
    private static final double HALF = 0.5;
    /** Shorter readings are those of too many signs. */
    private static final int LEAST_READ = 6;

    private final List<NameWord> typed;
    private final List<NameWord> stored;
    private final boolean open;
    private final Level[] levels;
    private final BitSet taken = new BitSet();
    /** How much of a word is there, where not all of it is. */
    private final double[] shares;

    /** @param open whether the last word typed may be short of its end */
    Alignment(List<NameWord> typed, List<NameWord> stored, boolean open) {
        this.typed = typed;
        this.stored = stored;
        this.open = open;
        this.levels = new Level[typed.size()];
        this.shares = new double[typed.size()];
        Arrays.fill(levels, Level.NONE);
        matchHan();
        matchWords();
        matchReadings();
        matchRoots();
        matchJoinedTyped();
        matchJoinedStored();
    }

    /** Chinese signs are cut into words by their neighbours: what was typed counts wherever it stands. */
    private void matchHan() {
        StringBuilder signs = new StringBuilder();
        stored.stream().filter(NameWord::isHan).forEach(word -> signs.append(word.plain()));
        if (signs.isEmpty()) {
            return;
        }
        for (int i = 0; i < typed.size(); i++) {
            String plain = typed.get(i).plain();
            if (typed.get(i).isHan() && signs.indexOf(plain) >= 0) {
                levels[i] = Level.SAME;
                takeSigns(signs.indexOf(plain), plain.length());
            }
        }
    }

    private void takeSigns(int from, int length) {
        int at = 0;
        for (int j = 0; j < stored.size(); j++) {
            if (stored.get(j).isHan()) {
                int end = at + stored.get(j).plain().length();
                if (at < from + length && end > from) {
                    taken.set(j);
                }
                at = end;
            }
        }
    }

    private void matchWords() {
        for (int i = 0; i < typed.size(); i++) {
            int best = -1;
            for (int j = 0; j < stored.size() && levels[i] != Level.SAME; j++) {
                if (!taken.get(j) || best < 0) {
                    Level level = WordFit.of(typed.get(i), stored.get(j), isOpen(i));
                    if (level.compareTo(levels[i]) < 0) {
                        levels[i] = level;
                        best = j;
                    }
                }
            }
            if (best >= 0) {
                taken.set(best);
            }
        }
    }

    /** Chinese signs on one side, words that are written as some of them are read on the other. */
    private void matchReadings() {
        Readings ofTyped = new Readings(typed);
        for (int j = 0; j < stored.size() && !ofTyped.isEmpty(); j++) {
            if (!taken.get(j) && ofTyped.take(stored.get(j))) {
                taken.set(j);
            }
        }
        for (int i = 0; i < typed.size(); i++) {
            setShare(i, ofTyped.shareOf(i));
        }
        Readings ofStored = new Readings(stored);
        for (int i = 0; i < typed.size() && !ofStored.isEmpty(); i++) {
            if (levels[i].compareTo(Level.SCRIPT) > 0 && ofStored.take(typed.get(i))) {
                levels[i] = Level.SCRIPT;
            }
        }
        for (int j = 0; j < stored.size(); j++) {
            if (ofStored.shareOf(j) >= HALF) {
                taken.set(j);
            }
        }
    }

    private void setShare(int i, double share) {
        if (share == 1 && levels[i].compareTo(Level.SCRIPT) > 0) {
            levels[i] = Level.SCRIPT;
        } else if (levels[i] == Level.NONE) {
            shares[i] = Math.max(shares[i], share);
        }
    }

    /** Уралтрансмаш is of the Ural, transport and machines, whichever of the two was typed. */
    private void matchRoots() {
        for (int i = 0; i < typed.size(); i++) {
            if (levels[i].compareTo(Level.SCRIPT) > 0) {
                matchParts(i);
            }
        }
        for (int j = 0; j < stored.size(); j++) {
            List<String> parts = taken.get(j) ? List.of() : stored.get(j).parts();
            if (!parts.isEmpty() && takeParts(parts)) {
                taken.set(j);
            }
        }
    }

    private void matchParts(int i) {
        List<String> parts = typed.get(i).parts();
        int there = 0;
        for (String part : parts) {
            for (int j = 0; j < stored.size(); j++) {
                if (part.equals(stored.get(j).symbol())) {
                    taken.set(j);
                    there++;
                    break;
                }
            }
        }
        if (there > 0) {
            setShare(i, there == parts.size() ? 1 : (double) there / parts.size());
        }
    }

    /** Whether all of these were typed, or all but one of three and more. */
    private boolean takeParts(List<String> parts) {
        int there = 0;
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).hasSymbol() && parts.contains(typed.get(i).symbol())) {
                levels[i] = levels[i].compareTo(Level.SCRIPT) > 0 ? Level.SCRIPT : levels[i];
                there++;
            }
        }
        return there > 1 && there >= parts.size() - 1;
    }

    private boolean isOpen(int i) {
        return open && i == typed.size() - 1;
    }

    /** "Hik Vision" was typed, Hikvision is stored. */
    private void matchJoinedTyped() {
        for (int i = 0; i < typed.size(); i++) {
            NameWord joined = typed.get(i);
            for (int end = i + 1; end < Math.min(typed.size(), i + MOST_JOINED); end++) {
                joined = NameWord.joined(joined, typed.get(end));
                Level level = bestOf(joined, isOpen(end));
                if (level != Level.NONE) {
                    improve(i, end, level);
                }
            }
        }
    }

    private Level bestOf(NameWord joined, boolean isOpen) {
        Level best = Level.NONE;
        int at = -1;
        for (int j = 0; j < stored.size(); j++) {
            Level level = WordFit.of(joined, stored.get(j), isOpen);
            if (level.compareTo(best) < 0) {
                best = level;
                at = j;
            }
        }
        if (at >= 0) {
            taken.set(at);
        }
        return best;
    }

    private void improve(int from, int to, Level level) {
        for (int i = from; i <= to; i++) {
            levels[i] = level.compareTo(levels[i]) < 0 ? level : levels[i];
        }
    }

    /** Hikvision was typed, "Hik Vision" is stored. */
    private void matchJoinedStored() {
        for (int j = 0; j < stored.size(); j++) {
            NameWord joined = stored.get(j);
            for (int end = j + 1; end < Math.min(stored.size(), j + MOST_JOINED); end++) {
                joined = NameWord.joined(joined, stored.get(end));
                for (int i = 0; i < typed.size(); i++) {
                    Level level = levels[i] == Level.SAME ? Level.NONE : WordFit.of(typed.get(i), joined, isOpen(i));
                    if (level.compareTo(levels[i]) < 0) {
                        levels[i] = level;
                        taken.set(j, end + 1);
                    }
                }
            }
        }
    }

    /** The worst of all; none if a word is not there. */
    Level worst() {
        Level worst = Level.SAME;
        for (Level level : levels) {
            worst = level.compareTo(worst) > 0 ? level : worst;
        }
        return worst;
    }

    /** How much of what was typed is there, 0 to 1. */
    double ofTyped() {
        double there = 0;
        double all = 0;
        for (int i = 0; i < levels.length; i++) {
            double weight = WordWeights.of(typed.get(i));
            there += weight * Math.max(levels[i].worth(), shares[i] * Level.SCRIPT.worth());
            all += weight;
        }
        return all == 0 ? 0 : there / all;
    }

    /** How much of what is stored was typed, 0 to 1. */
    double ofStored() {
        double there = 0;
        double all = 0;
        for (int j = 0; j < stored.size(); j++) {
            double weight = WordWeights.of(stored.get(j));
            there += taken.get(j) ? weight : 0;
            all += weight;
        }
        return all == 0 ? 0 : there / all;
    }

    /** Whether a word that tells whose name it is, or two others, are there. */
    boolean isTelling() {
        int there = 0;
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != Level.NONE || shares[i] >= HALF) {
                there += typed.get(i).role() == WordRole.DISTINCTIVE ? 2 : 1;
            }
        }
        return there > 1;
    }

    /** Whether a telling word of one is how Chinese signs of the other are read: hardly ever by chance. */
    boolean sharesReading() {
        return isReadIn(new Readings(typed), stored) || isReadIn(new Readings(stored), typed);
    }

    private static boolean isReadIn(Readings signs, List<NameWord> words) {
        return !signs.isEmpty()
                && words.stream()
                        .anyMatch(word -> word.role() == WordRole.DISTINCTIVE
                                && word.plain().length() >= LEAST_READ
                                && signs.take(word));
    }
}
