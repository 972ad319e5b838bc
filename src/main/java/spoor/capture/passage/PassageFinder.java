package spoor.capture.passage;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.capture.text.CapturedText;

/**
 * Finds in a captured file what a claim rests on. Only words that stand there as they are quoted count as found; all else is said to
 * be a guess.
 */
public final class PassageFinder {

    /** A block up to so long is marked whole. */
    private static final int SHORT_BLOCK = 400;

    private static final int LONG_ROW = 1_500;

    private final ReadWords text;
    private final Sought sought;
    private final Likeness likeness;
    private final NamedPlace places;

    private PassageFinder(CapturedText captured, Sought sought) {
        this.text = new ReadWords(captured);
        this.sought = sought;
        this.likeness = new Likeness(text, sought);
        this.places = new NamedPlace(text, captured.parts(), this::likenessOf);
    }

    /** Where it stands, and how sure that is. */
    public static Passage find(CapturedText captured, Sought sought) {
        return captured.blocks().isEmpty() || sought.isEmpty()
                ? Passage.NONE
                : new PassageFinder(captured, sought).find();
    }

    private Passage find() {
        Passage.@Nullable Place place =
                places.find(new Locator(sought.locator())).orElse(null);
        return quoted(place).or(() -> guessed(place)).orElseGet(() -> place == null ? Passage.NONE : Passage.at(place));
    }

    private Optional<Passage> quoted(Passage.@Nullable Place place) {
        return sought.quotes()
                .map(text::find)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> exact(found, place));
    }

    /** Of several the one at the place that is named. */
    private Passage exact(List<int[]> found, Passage.@Nullable Place place) {
        int[] chosen = found.stream()
                .filter(each -> place != null && place.has(text.blockOf(each[0])))
                .findFirst()
                .orElse(found.getFirst());
        return Passage.exact(place, text.mark(chosen[0], chosen[1]), found.size());
    }

    private Optional<Passage> guessed(Passage.@Nullable Place place) {
        if (place != null && isRow(place)) {
            return Optional.empty();
        }
        Passage.Place within = place == null ? text.whole() : place;
        int best = -1;
        double most = 0;
        for (int block = within.first(); block <= within.last(); block++) {
            double score = likeness.of(text.of(block));
            if (score > most) {
                most = score;
                best = block;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(Passage.guess(place, mark(best)));
    }

    /** A row, item or paragraph that the locator itself names needs no guess. */
    private boolean isRow(Passage.Place place) {
        return place.size() == 1 && text.blocks().get(place.first()).text().length() <= LONG_ROW;
    }

    private double likenessOf(Passage.Place place) {
        double most = -1;
        for (int block = place.first(); block <= place.last(); block++) {
            most = Math.max(most, likeness.of(text.of(block)));
        }
        return most;
    }

    /** The block, or of a long one the sentence that has most. */
    private Passage.Mark mark(int block) {
        String whole = text.blocks().get(block).text();
        if (whole.length() <= SHORT_BLOCK) {
            return new Passage.Mark(block, 0, block, whole.length());
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(whole);
        Passage.Mark best = new Passage.Mark(block, 0, block, whole.length());
        double most = 0;
        int start = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            double score = likeness.of(ComparedWord.listOf(whole.substring(start, end)));
            if (score > most) {
                most = score;
                best = new Passage.Mark(block, start, block, end);
            }
        }
        return best;
    }
}
