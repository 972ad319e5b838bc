package spoor.cases.book;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.cases.CaseDraft;
import spoor.model.BadInput;

/** What may be written into a casebook. */
final class Drafts {

    static final int LONGEST_NOTE = 5_000;
    static final int LONGEST_ANSWER = 20_000;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_ADDRESS = 2_000;
    static final int LONGEST_ID = 300;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 40;

    private Drafts() {}

    static String text(String name, @Nullable String text, int longest) {
        return CaseDraft.requireText(name, text == null ? null : text.strip(), longest);
    }

    static String required(String name, @Nullable String text, int longest) {
        String kept = text(name, text, longest);
        if (kept.isEmpty()) {
            throw new BadInput("casebook.missing", "The field '%s' is missing.", name);
        }
        return kept;
    }

    static List<String> words(String name, @Nullable List<String> words, int longest) {
        Set<String> kept = new LinkedHashSet<>();
        for (String word : words == null ? List.<String>of() : words) {
            kept.add(text(name, word, longest));
        }
        kept.remove("");
        if (kept.size() > MOST_TAGS) {
            throw new BadInput("casebook.tags", "'%s' may have %d entries, not %d.", name, MOST_TAGS, kept.size());
        }
        return List.copyOf(kept);
    }

    static List<String> tags(@Nullable List<String> tags) {
        return words("tags", tags, LONGEST_TAG);
    }

    static String day(String name, @Nullable String day) {
        String kept = text(name, day, LONGEST_LINE);
        if (!kept.isEmpty()) {
            parse(name, kept);
        }
        return kept;
    }

    static LocalDate parse(String name, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new BadInput("casebook.day", "'%s' is no day; write it as 2026-11-27.", name);
        }
    }

    static String address(@Nullable String url) {
        String kept = required("url", url, LONGEST_ADDRESS);
        try {
            URI uri = new URI(kept);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return kept;
            }
        } catch (URISyntaxException e) {
            // answered below, like an address of another kind
        }
        throw new BadInput("casebook.address", "'url' is the address of a page and begins with https:// or http://.");
    }
}
