package spoor.identity.score.text;

import spoor.names.NameWord;

/** What stands for a word where scripts differ. */
public final class Meanings {

    private Meanings() {}

    public static String of(NameWord word) {
        if (!word.symbol().isEmpty()) {
            return word.symbol();
        }
        return word.sound().isEmpty() ? word.plain() : word.sound();
    }
}
