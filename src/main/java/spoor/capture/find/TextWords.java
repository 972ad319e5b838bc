package spoor.capture.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spoor.capture.passage.ComparedWord;
import spoor.capture.text.CapturedText;

/**
 * The words of a captured file as one text that is quickly looked through: a line for each block, a blank before and behind each word.
 *
 * @param text of it
 */
record TextWords(String text) {

    static TextWords of(CapturedText captured) {
        return new TextWords(captured.blocks().stream()
                .map(block -> ComparedWord.listOf(block.text()).stream()
                        .map(ComparedWord::folded)
                        .collect(Collectors.joining(" ", " ", " ")))
                .collect(Collectors.joining("\n")));
    }

    /** The first blocks that hold some of it, those with most of the terms before the others. */
    List<Integer> blocks(Wanted wanted, int most) {
        List<String> patterns =
                wanted.terms().stream().map(Wanted.Term::pattern).toList();
        String[] lines = text.split("\n", -1);
        List<Integer> found = new ArrayList<>();
        for (long terms = patterns.size(); terms > 0 && found.size() < most; terms--) {
            for (int block = 0; block < lines.length && found.size() < most; block++) {
                if (held(lines[block], patterns) == terms) {
                    found.add(block);
                }
            }
        }
        return found;
    }

    private static long held(String line, List<String> patterns) {
        return patterns.stream().filter(line::contains).count();
    }
}
