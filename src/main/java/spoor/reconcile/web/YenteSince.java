package spoor.reconcile.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import spoor.model.BadInput;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;

/**
 * Only what changed since then: by the dataset's own word where it has one for the entity, else by when the dataset was
 * imported.
 *
 * @param moment in UTC, to the second; empty: since ever
 * @param imported the ids of the datasets that were imported since
 */
record YenteSince(String moment, Set<String> imported) {

    static final YenteSince EVER = new YenteSince("", Set.of());

    private static final int TO_THE_SECOND = "2026-01-31T00:00:00".length();
    private static final int DATE = "2026-01-31".length();
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /**
     * A moment as a client gives it: a day, or a day and a time.
     *
     * @throws BadInput if it is neither
     */
    static String requireMoment(String text) {
        try {
            LocalDateTime time = text.length() == DATE
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
            return time.format(SECONDS);
        } catch (DateTimeParseException none) {
            throw new BadInput(
                            "date.malformed",
                            "'changed_since' must be a day or a time, such as 2026-01-31 or 2026-01-31T12:00:00.")
                    .with("parameter", "changed_since");
        }
    }

    /** Whether a time that begins to the second is no earlier. */
    static boolean isSince(String time, String moment) {
        return time.length() >= TO_THE_SECOND
                && time.substring(0, TO_THE_SECOND).compareTo(moment) >= 0;
    }

    boolean isMetBy(CardSet entity) {
        return moment.isEmpty() || entity.cards().stream().anyMatch(this::isMetBy);
    }

    private boolean isMetBy(Card card) {
        return card.text("lastChange")
                .map(time -> isSince(time, moment))
                .orElseGet(() -> card.list("dataset").stream().anyMatch(imported::contains));
    }
}
