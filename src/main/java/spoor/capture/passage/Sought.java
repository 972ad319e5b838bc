package spoor.capture.passage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a claim says of its document.
 *
 * @param locator where in it; may be empty
 * @param says what it says there, in the words of whoever read it; may be empty
 * @param quote what it says there, word for word; may be empty
 * @param names of those of whom it says so, in any language
 */
public record Sought(String locator, String says, String quote, List<String> names) {

    /** What is quoted, and then what stands in quotation marks elsewhere. */
    Stream<Quote> quotes() {
        return Stream.of(Stream.of(Quote.of(quote)), Quote.within(locator), Quote.within(says))
                .flatMap(quotes -> quotes)
                .filter(Quote::isTelling);
    }

    boolean isEmpty() {
        return locator.isBlank() && says.isBlank() && quote.isBlank();
    }
}
