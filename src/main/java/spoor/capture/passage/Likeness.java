package spoor.capture.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a claim and a piece of text have in common: words count the more, the fewer blocks of the document have them, and names of
 * those of whom something is said count most. Words are compared by how they begin.
 */
final class Likeness {

    private static final int STEM = 5;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_NAME = 4;
    private static final double NAME = 1.5;

    /** A piece that has less of what the claim says is not like it. */
    private static final double LEAST = 0.2;

    private static final int FEWEST = 2;

    /** Words that say nothing of what a document says, and those with which we say that it says something. */
    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "for",
            "that",
            "with",
            "from",
            "not",
            "are",
            "was",
            "were",
            "is",
            "says",
            "said",
            "its",
            "this",
            "which",
            "has",
            "have",
            "had",
            "per",
            "also",
            "who",
            "their",
            "they",
            "been",
            "but",
            "named",
            "names",
            "name",
            "nor",
            "text",
            "page",
            "par",
            "pars",
            "statement",
            "reasons",
            "entity",
            "entities",
            "row",
            "line",
            "lines");

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final List<List<String>> names;
    private final double all;

    /** @param sought the words of the claim, and the names in it */
    Likeness(ReadWords text, Sought sought) {
        this.names = sought.names().stream()
                .map(name -> ComparedWord.listOf(name).stream()
                        .map(ComparedWord::folded)
                        .toList())
                .filter(name -> name.stream().mapToInt(String::length).sum() >= SHORTEST_NAME)
                .distinct()
                .toList();
        Set<String> wanted = new HashSet<>();
        Stream.of(sought.quote(), sought.says(), sought.locator())
                .map(ComparedWord::listOf)
                .forEach(words -> wanted.addAll(stems(words)));
        Map<String, Integer> blocksWith = new HashMap<>();
        int blocks = text.blocks().size();
        IntStream.range(0, blocks).forEach(block -> {
            Set<String> here = stems(text.of(block));
            here.retainAll(wanted);
            here.forEach(stem -> blocksWith.merge(stem, 1, Integer::sum));
        });
        wanted.forEach(stem -> weights.put(stem, Math.log(1 + (double) blocks / blocksWith.getOrDefault(stem, 1))));
        this.all = Math.max(
                1e-9, weights.values().stream().mapToDouble(weight -> weight).sum());
    }

    /** What some words have of the claim: 0 nothing, 1 all; above with names. Negative if it is too little to speak of. */
    double of(List<ComparedWord> words) {
        Set<String> here = stems(words);
        here.retainAll(weights.keySet());
        double common = here.stream().mapToDouble(weights::get).sum() / all;
        List<String> folded = words.stream().map(ComparedWord::folded).toList();
        long named = names.stream().filter(name -> holds(folded, name)).count();
        double score = common + (named > 0 ? NAME * Math.min(named, 3) / 3 : 0);
        boolean enough = named > 0 || (here.size() >= FEWEST && common >= LEAST);
        return enough ? score : -1;
    }

    private static boolean holds(List<String> words, List<String> name) {
        for (int at = 0; at + name.size() <= words.size(); at++) {
            if (words.subList(at, at + name.size()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The beginnings of words; of Chinese, every two characters that stand together. */
    private static Set<String> stems(List<ComparedWord> words) {
        Set<String> stems = new HashSet<>();
        List<String> alone = new ArrayList<>();
        int end = -1;
        for (ComparedWord word : words) {
            boolean character = ComparedWord.isAlone(word.folded().codePointAt(0));
            if (character) {
                if (word.start() == end && !alone.isEmpty()) {
                    stems.add(alone.getLast() + word.folded());
                }
                alone.add(word.folded());
                end = word.end();
            } else if (isTelling(word.folded())) {
                stems.add(
                        word.folded().length() > STEM
                                        && !Character.isDigit(word.folded().charAt(0))
                                ? word.folded().substring(0, STEM)
                                : word.folded());
            }
        }
        return stems;
    }

    private static boolean isTelling(String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        return (number ? word.length() >= 2 : word.length() >= SHORTEST_WORD) && !EMPTY.contains(word);
    }
}
