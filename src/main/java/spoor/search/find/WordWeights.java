package spoor.search.find;

import spoor.names.NameWord;

/** How much a word tells of whose name it is. */
final class WordWeights {

    private WordWeights() {}

    static double of(NameWord word) {
        return switch (word.role()) {
            case DISTINCTIVE -> 1;
            case NUMBER -> 0.9;
            case ACRONYM -> 0.8;
            case DOMAIN, PLACE -> 0.5;
            case GENERIC -> 0.3;
            case LEGAL, STOP -> 0.1;
        };
    }
}
