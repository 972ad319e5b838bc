package spoor.ingest.customs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries by their codes of two and three letters and by their English and Russian names. */
final class Countries {

    private static final Map<String, String> CODES = all();

    private Countries() {}

    /** ISO 3166-1 alpha-2, or an empty text. */
    static String find(String text) {
        return text.isEmpty() ? "" : CODES.getOrDefault(text.toLowerCase(Locale.ROOT), "");
    }

    /** The country that an address ends with; empty if it does not end with one. */
    static String findAtEnd(String address) {
        int end = address.length();
        while (end > 0 && !Character.isLetter(address.charAt(end - 1))) {
            end--;
        }
        String text = address.substring(0, end);
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf(';'));
        return find(text.substring(comma + 1).strip());
    }

    private static Map<String, String> all() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.of("ru")).toLowerCase(Locale.ROOT), code);
        }
        codes.putAll(Map.ofEntries(
                Map.entry("hong kong", "HK"),
                Map.entry("hongkong", "HK"),
                Map.entry("hong kong, china", "HK"),
                Map.entry("russian federation", "RU"),
                Map.entry("российская федерация", "RU"),
                Map.entry("turkey", "TR"),
                Map.entry("türkiye", "TR"),
                Map.entry("turkiye", "TR"),
                Map.entry("korea, republic of", "KR"),
                Map.entry("republic of korea", "KR"),
                Map.entry("south korea", "KR"),
                Map.entry("usa", "US"),
                Map.entry("united states of america", "US"),
                Map.entry("uae", "AE"),
                Map.entry("uk", "GB"),
                Map.entry("viet nam", "VN"),
                Map.entry("taiwan, province of china", "TW"),
                Map.entry("тайвань", "TW"),
                Map.entry("сша", "US"),
                Map.entry("кнр", "CN"),
                Map.entry("iran", "IR"),
                Map.entry("iran, islamic republic of", "IR"),
                Map.entry("prc", "CN"),
                Map.entry("p.r. china", "CN"),
                Map.entry("mainland china", "CN")));
        return Map.copyOf(codes);
    }
}
