package spoor.identity.score;

import spoor.names.NameWord;

/** What stands for a word where scripts differ. */
final class Meanings {

    private Meanings() {}

    static String of(NameWord word) {
        if (!word.symbol().isEmpty()) {
            return word.symbol();
        }
        return word.sound().isEmpty() ? word.plain() : word.sound();
    }
}
