package spoor.check;

/**
 * Something in the store that must not be.
 *
 * @param code a stable word for programs
 * @param found how many of them there are
 * @param example the id of one; empty where nothing has one
 * @param text what it is, as a sentence
 * @param advice what to do
 */
public record StoreFinding(String code, long found, String example, String text, String advice) {

    /** For people, on two lines. */
    public String describe() {
        return "%s: %,d, such as %s. %s%n  %s".formatted(code, found, example.isEmpty() ? "-" : example, text, advice);
    }
}
