package spoor.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as tables write them: codes of two or three letters, names in the languages of the data. */
public final class CountryNames {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.of("ru"),
            Locale.of("uk"),
            Locale.SIMPLIFIED_CHINESE,
            Locale.TRADITIONAL_CHINESE);

    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** ISO 3166-1 alpha-2 of what a cell says. */
    public static Optional<String> find(String text) {
        return Optional.ofNullable(CODES.get(plain(text)));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[.’'`]", "").replaceAll("[\\s-]+", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            for (Locale language : LANGUAGES) {
                codes.putIfAbsent(plain(country.getDisplayCountry(language)), code);
            }
            codes.put(plain(country.getISO3Country()), code);
        }
        codes.putAll(Map.ofEntries(
                Map.entry("russian federation", "RU"),
                Map.entry("российская федерация", "RU"),
                Map.entry("рф", "RU"),
                Map.entry("peoples republic of china", "CN"),
                Map.entry("prc", "CN"),
                Map.entry("中华人民共和国", "CN"),
                Map.entry("hong kong", "HK"),
                Map.entry("香港", "HK"),
                Map.entry("taiwan", "TW"),
                Map.entry("turkey", "TR"),
                Map.entry("uae", "AE"),
                Map.entry("usa", "US"),
                Map.entry("united states of america", "US"),
                Map.entry("great britain", "GB"),
                Map.entry("uk", "GB"),
                Map.entry("south korea", "KR"),
                Map.entry("republic of korea", "KR"),
                Map.entry("vietnam", "VN"),
                Map.entry("czech republic", "CZ"),
                Map.entry("belarus", "BY")));
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }
}
