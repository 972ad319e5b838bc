package spoor.reconcile.ftm;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ways to reach somebody as FollowTheMoney's types of values want them: each number for itself and in the notation of E.164 where
 * its country is said, addresses of pages with their scheme. A value of another form is dropped by those who read the file.
 */
final class FtmContacts {

    private static final int MOST_DIGITS = 15;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,/\\n]\\s*");
    private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\+|00)\\d{7," + MOST_DIGITS + "}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?:[/:?#]\\S*)?");
    private static final Pattern PAGE = Pattern.compile("(?i)https?://[^\\s/]+\\S*");

    private FtmContacts() {}

    /** The values of a property that Spoor keeps as they were typed. */
    static List<String> values(String property, List<String> cells) {
        return switch (property) {
            case "phone" -> each(cells).map(FtmContacts::phone).distinct().toList();
            case "email" ->
                each(cells).filter(EMAIL.asMatchPredicate()).distinct().toList();
            case "website" -> pages(cells);
            default -> cells;
        };
    }

    private static Stream<String> each(List<String> cells) {
        return cells.stream().flatMap(BETWEEN::splitAsStream).filter(text -> !text.isBlank());
    }

    /** One without its country stays: who reads it may know the country. */
    private static String phone(String text) {
        String plain = text.replaceAll("[\\s().-]", "");
        return INTERNATIONAL.matcher(plain).matches() ? plain.replaceFirst("^00", "+") : text;
    }

    private static List<String> pages(List<String> cells) {
        return cells.stream()
                .flatMap(Pattern.compile("[;,\\s]+")::splitAsStream)
                .map(text -> HOST.matcher(text).matches() ? "http://" + text : text)
                .filter(PAGE.asMatchPredicate())
                .distinct()
                .toList();
    }
}
