package spoor.capture.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import spoor.capture.text.CapturedText;

/** The words of a captured file, one after the other through all its blocks. */
final class ReadWords {

    /** A quote with ellipses has at most so many words between its pieces. */
    private static final int FARTHEST = 400;

    /** Occurrences that are counted. */
    private static final int MOST = 1_000;

    private final List<CapturedText.Block> blocks;
    private final List<ComparedWord> words = new ArrayList<>();

    /** The place of the first word of each block, and behind the last. */
    private final int[] first;

    ReadWords(CapturedText text) {
        this.blocks = text.blocks();
        this.first = new int[blocks.size() + 1];
        for (int block = 0; block < blocks.size(); block++) {
            words.addAll(ComparedWord.listOf(blocks.get(block).text()));
            first[block + 1] = words.size();
        }
    }

    List<CapturedText.Block> blocks() {
        return blocks;
    }

    List<ComparedWord> of(int block) {
        return words.subList(first[block], first[block + 1]);
    }

    int blockOf(int word) {
        int found = Arrays.binarySearch(first, word);
        int block = found >= 0 ? found : -found - 2;
        while (block + 1 < first.length && first[block + 1] == word) {
            block++;
        }
        return block;
    }

    /** Where a quote stands: its first word and its last, of all its occurrences. */
    List<int[]> find(Quote quote) {
        List<int[]> found = new ArrayList<>();
        int from = 0;
        while (from >= 0) {
            int[] next = next(quote, from);
            if (next.length == 0) {
                break;
            }
            found.add(next);
            from = found.size() < MOST ? next[0] + 1 : -1;
        }
        return found;
    }

    private int[] next(Quote quote, int from) {
        for (int begin = indexOf(quote.pieces().getFirst(), from, words.size());
                begin >= 0;
                begin = indexOf(quote.pieces().getFirst(), begin + 1, words.size())) {
            int end = endOf(quote, begin);
            if (end >= 0) {
                return new int[] {begin, end};
            }
        }
        return new int[0];
    }

    /** The last word of a quote that begins here; -1 if it does not go on. */
    private int endOf(Quote quote, int begin) {
        int end = begin + quote.pieces().getFirst().size();
        for (List<String> piece : quote.pieces().subList(1, quote.pieces().size())) {
            int at = indexOf(piece, end, Math.min(words.size(), end + FARTHEST + piece.size()));
            if (at < 0) {
                return -1;
            }
            end = at + piece.size();
        }
        return end - 1;
    }

    private int indexOf(List<String> piece, int from, int until) {
        for (int at = from; at + piece.size() <= until; at++) {
            if (isAt(piece, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(List<String> piece, int at) {
        for (int next = 0; next < piece.size(); next++) {
            if (!words.get(at + next).folded().equals(piece.get(next))) {
                return false;
            }
        }
        return true;
    }

    /** The blocks of a place in which some words stand one after the other. */
    List<Integer> blocksWith(List<String> piece, Passage.Place place) {
        List<Integer> found = new ArrayList<>();
        int until = first[place.last() + 1];
        int at = piece.isEmpty() ? -1 : indexOf(piece, first[place.first()], until);
        while (at >= 0) {
            int block = blockOf(at);
            found.add(block);
            at = indexOf(piece, Math.max(at + 1, first[block + 1]), until);
        }
        return found;
    }

    Passage.Mark mark(int firstWord, int lastWord) {
        return new Passage.Mark(
                blockOf(firstWord),
                words.get(firstWord).start(),
                blockOf(lastWord),
                words.get(lastWord).end());
    }

    Passage.Place whole() {
        return new Passage.Place(0, blocks.size() - 1);
    }

    IntStream blocksOf(Passage.Place place, IntPredicate which) {
        return IntStream.rangeClosed(place.first(), place.last()).filter(which);
    }
}
