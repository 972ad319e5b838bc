package spoor.ingest.format.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which authority keeps a list, by what a collection of lists calls it. */
public final class ListAuthority {

    private static final Map<Pattern, String> BY_NAME = names();

    private ListAuthority() {}

    /** As Spoor names it; empty where the title of a dataset names none: such a title is no authority. */
    public static String of(String title) {
        return BY_NAME.entrySet().stream()
                .filter(each -> each.getKey().matcher(title).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<Pattern, String> names() {
        Map<Pattern, String> names = new LinkedHashMap<>();
        names.put(word("OFAC|Office of Foreign Assets Control"), "US-OFAC");
        names.put(word("BIS|Bureau of Industry and Security"), "US-BIS");
        names.put(word("NSDC|National Security and Defen[cs]e Council"), "UA-NSDC");
        names.put(
                word("FCDO|OFSI|HMT|Foreign, Commonwealth (?:&|and) Development Office|UK (?:Sanctions|FCDO)"),
                "GB-FCDO");
        names.put(word("SECO"), "CH-SECO");
        names.put(word("UN|UNSC|United Nations"), "UN");
        names.put(word("EU|European Union"), "EU");
        return names;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.UNICODE_CASE);
    }
}
