package spoor.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of what was typed, or several that are one.
 *
 * @param words what it can mean; more than one where only what stands beside it tells
 * @param from first sign
 * @param to behind the last sign
 * @param text as it was typed
 * @param named what the search found for it
 */
record Piece(
        List<Word> words,
        int from,
        int to,
        String text,
        @Nullable Named named) {

    static Piece of(Kind kind, int from, int to, String text) {
        return new Piece(List.of(new Word(kind, "", false)), from, to, text, null);
    }

    boolean is(Kind... kinds) {
        return words.stream().anyMatch(word -> List.of(kinds).contains(word.kind()));
    }

    Optional<Word> find(Kind kind) {
        return words.stream().filter(word -> word.kind() == kind).findFirst();
    }

    String value(Kind kind) {
        return find(kind).map(Word::value).orElse("");
    }

    /** Whether it is a mark that can give this role. */
    boolean marks(String role) {
        return words.stream()
                .anyMatch(word -> word.kind() == Kind.MARK && word.values().contains(role));
    }

    /** Whether it says nothing, as far as nothing else took it. */
    boolean isSilent() {
        return is(Kind.STOP, Kind.DONE, Kind.PLACE);
    }
}
