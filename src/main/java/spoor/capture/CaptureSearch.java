package spoor.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spoor.capture.find.FoundCaptures;
import spoor.capture.find.TextSearch;
import spoor.capture.text.CapturedText;
import spoor.capture.text.TextFiles;
import spoor.model.BadInput;
import spoor.model.Unavailable;

/**
 * Looks through the texts of all captured files whose sources are shown. What was not read before is read by and by: each search
 * reads some, and says how many are left. Safe for use by any thread.
 */
@Service
public class CaptureSearch {

    /** Most files that are looked through. */
    static final int MOST = 20_000;

    private static final long READING_NANOS = Duration.ofSeconds(3).toNanos();
    private static final String WORDS = "words";

    private final CaptureStore store;
    private final Captures captures;
    private final TextFiles texts;

    CaptureSearch(CaptureStore store, Captures captures, TextFiles texts) {
        this.store = store;
        this.captures = captures;
        this.texts = texts;
    }

    private record Hit(CaptureStore.Shown shown, int count) {}

    /**
     * Searches.
     *
     * @param typed words, all of which have to be there; a phrase in quotation marks
     * @throws BadInput if it has no letter, or is too long
     */
    public FoundCaptures search(String typed, int offset, int limit) {
        TextSearch search = TextSearch.of(typed);
        List<Hit> hits = new ArrayList<>();
        int unread = 0;
        int withoutText = 0;
        long until = System.nanoTime() + READING_NANOS;
        List<CaptureStore.Shown> all = store.listShown(MOST);
        for (CaptureStore.Shown shown : all) {
            Optional<byte[]> words = findWords(shown.capture(), System.nanoTime() < until);
            if (words.isEmpty()) {
                unread++;
            } else if (words.get().length == 0) {
                withoutText++;
            } else {
                int count = search.count(words.get());
                if (count > 0) {
                    hits.add(new Hit(shown, count));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::count).reversed());
        return new FoundCaptures(
                hits.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(hit -> document(hit, search))
                        .toList(),
                hits.size(),
                all.size() - unread,
                unread,
                withoutText,
                offset + limit >= hits.size());
    }

    /** Its words; empty if it is not read, and there is no time to, or it cannot be read. */
    private Optional<byte[]> findWords(Captured capture, boolean timeLeft) {
        Optional<byte[]> kept = texts.findMade(capture.sha256(), capture.address(), WORDS, TextSearch::words);
        if (kept.isPresent() || !timeLeft) {
            return kept;
        }
        try {
            return Optional.of(TextSearch.words(captures.readText(capture)));
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    private FoundCaptures.Document document(Hit hit, TextSearch search) {
        Captured capture = hit.shown().capture();
        CapturedText text = captures.readText(capture);
        byte[] words = findWords(capture, false).orElseGet(() -> TextSearch.words(text));
        return new FoundCaptures.Document(
                capture.id(),
                capture.name(),
                capture.kind(),
                capture.source(),
                hit.shown().title(),
                hit.count(),
                search.places(text, words));
    }
}
