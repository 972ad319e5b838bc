package spoor.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was typed, in pieces, of which more and more are done with; and what was made of them. */
final class PhraseSentence {

    final String text;
    final List<Piece> pieces;
    final Draft draft;
    /** Where suppliers were read. */
    final Set<Integer> started = new HashSet<>();

    /** The year in which it is said. */
    final int year;

    PhraseSentence(String text, List<Piece> pieces, int year) {
        this.text = text;
        this.year = year;
        this.pieces = new ArrayList<>(pieces);
        this.draft = new Draft(text);
    }

    int size() {
        return pieces.size();
    }

    Piece at(int index) {
        return pieces.get(index);
    }

    boolean is(int index, Kind... kinds) {
        return index >= 0 && index < size() && at(index).is(kinds);
    }

    boolean marks(int index, String role) {
        return index >= 0 && index < size() && at(index).marks(role);
    }

    /** Whether a list knows something in it that a question speaks of. */
    boolean hasThings() {
        return pieces.stream()
                .anyMatch(piece -> piece.is(
                        Kind.START,
                        Kind.FIRM,
                        Kind.BUYER,
                        Kind.ARMS,
                        Kind.WEAPON,
                        Kind.GOODS,
                        Kind.NAMED,
                        Kind.COUNTRY,
                        Kind.MARK));
    }

    /** The next piece behind this one that says something; the size where there is none. */
    int next(int index) {
        return next(index, Piece::isSilent);
    }

    int next(int index, Predicate<Piece> passedOver) {
        int at = index + 1;
        while (at < size() && passedOver.test(at(at))) {
            at++;
        }
        return at;
    }

    /** The last piece before this one that says something; -1 where there is none. */
    int before(int index) {
        int at = index - 1;
        while (at >= 0 && at(at).isSilent()) {
            at--;
        }
        return at;
    }

    /** These are done with: in the question, or struck out. */
    void done(int first, int last) {
        for (int i = first; i <= last; i++) {
            Piece piece = at(i);
            pieces.set(i, Piece.of(Kind.DONE, piece.from(), piece.to(), piece.text()));
        }
    }

    /** These are not understood. */
    void strike(int first, int last) {
        draft.strike(at(first).from(), at(last).to());
        done(first, last);
    }

    /** These mean this. */
    void read(int first, int last, String field, List<String> values, boolean wider) {
        draft.read(at(first).from(), at(last).to(), field, values, wider);
        done(first, last);
    }
}
