package spoor.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Countries by their codes of two and three letters and by their names in the languages of customs files. */
public final class Countries {

    /** Languages of customs files beside English, Russian and Chinese, whose names come first where two are the same. */
    private static final List<String> LANGUAGES = List.of(
            "uk", "tr", "de", "fr", "es", "pt", "it", "pl", "vi", "kk", "uz", "az", "ka", "hy", "ro", "cs", "ja", "ko");

    private static final Map<String, String> CODES = all();

    /** With the names in those languages, for cells that hold a country alone: in addresses Granada is a town. */
    private static final Map<String, String> CELLS = inAllLanguages();

    private static final int SHORTEST_NAME = 4;

    /** What may stand between the country that an address begins with and the rest of it. */
    private static final Pattern START_ENDS = Pattern.compile("[,;.:/(–—-]");

    private Countries() {}

    /** ISO 3166-1 alpha-2, or an empty text. */
    public static String find(String text) {
        return find(CELLS, text);
    }

    private static String find(Map<String, String> codes, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "" : codes.getOrDefault(plain, codes.getOrDefault(plain.replaceFirst("\\.$", ""), ""));
    }

    /** The country that an address ends with; empty if it does not end with one. */
    public static String findAtEnd(String address) {
        int end = address.length();
        while (end > 0 && !Character.isLetter(address.charAt(end - 1))) {
            end--;
        }
        String text = address.substring(0, end);
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf(';'));
        return find(CODES, text.substring(comma + 1));
    }

    /** The country that an address names first or last, in words: two letters at its end may be a state of the USA. */
    public static String findNamed(String address) {
        String last = address.substring(Math.max(address.lastIndexOf(','), address.lastIndexOf(';')) + 1);
        String first = START_ENDS.split(address.strip(), 2)[0].strip();
        String found = findName(last.replaceAll("[^\\p{L} ]+", " ").strip());
        return found.isEmpty() ? findName(first) : found;
    }

    private static String findName(String text) {
        return text.length() < SHORTEST_NAME ? "" : find(CODES, text);
    }

    /** Whether two cells of one row cannot both be right about where somebody is. */
    public static boolean contradict(String one, String other) {
        boolean same = one.isEmpty() || other.isEmpty() || one.equals(other);
        return !same && !(isOfChina(one) && isOfChina(other));
    }

    private static boolean isOfChina(String code) {
        return code.equals("CN") || code.equals("HK") || code.equals("MO") || code.equals("TW");
    }

    private static Map<String, String> inAllLanguages() {
        Map<String, String> codes = new HashMap<>(CODES);
        for (String code : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                String name = Locale.of("", code).getDisplayCountry(Locale.of(language));
                codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
            }
        }
        return Map.copyOf(codes);
    }

    private static Map<String, String> all() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.of("ru")).toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), code);
        }
        codes.putAll(Map.ofEntries(
                Map.entry("hong kong", "HK"),
                Map.entry("hongkong", "HK"),
                Map.entry("hong kong, china", "HK"),
                Map.entry("china, hong kong sar", "HK"),
                Map.entry("china, macao sar", "MO"),
                Map.entry("macau, china", "MO"),
                Map.entry("macao, china", "MO"),
                Map.entry("taiwan, china", "TW"),
                Map.entry("中国香港", "HK"),
                Map.entry("中国澳门", "MO"),
                Map.entry("中国台湾", "TW"),
                Map.entry("阿联酋", "AE"),
                Map.entry("塔吉克", "TJ"),
                Map.entry("korea rep", "KR"),
                Map.entry("rep. of korea", "KR"),
                Map.entry("dem. people's rep. of korea", "KP"),
                Map.entry("korea dpr", "KP"),
                Map.entry("rep. of moldova", "MD"),
                Map.entry("syrian arab republic", "SY"),
                Map.entry("lao people's dem. rep", "LA"),
                Map.entry("bosnia herzegovina", "BA"),
                Map.entry("russian federation", "RU"),
                Map.entry("russian fed", "RU"),
                Map.entry("кыргызстан", "KG"),
                Map.entry("кыргызская республика", "KG"),
                Map.entry("белоруссия", "BY"),
                Map.entry("республика беларусь", "BY"),
                Map.entry("республика казахстан", "KZ"),
                Map.entry("республика узбекистан", "UZ"),
                Map.entry("туркмения", "TM"),
                Map.entry("молдавия", "MD"),
                Map.entry("гонконг", "HK"),
                Map.entry("макао", "MO"),
                Map.entry("тайвань (китай)", "TW"),
                Map.entry("южная корея", "KR"),
                Map.entry("республика корея", "KR"),
                Map.entry("корея, республика", "KR"),
                Map.entry("кндр", "KP"),
                Map.entry("северная корея", "KP"),
                Map.entry("объединенные арабские эмираты", "AE"),
                Map.entry("объединённые арабские эмираты", "AE"),
                Map.entry("соединенное королевство", "GB"),
                Map.entry("соединенные штаты", "US"),
                Map.entry("соединенные штаты америки", "US"),
                Map.entry("турецкая республика", "TR"),
                Map.entry("чешская республика", "CZ"),
                Map.entry("rusya federasyonu", "RU"),
                Map.entry("russische föderation", "RU"),
                Map.entry("fédération de russie", "RU"),
                Map.entry("federación de rusia", "RU"),
                Map.entry("federação russa", "RU"),
                Map.entry("federazione russa", "RU"),
                Map.entry("federacja rosyjska", "RU"),
                Map.entry("російська федерація", "RU"),
                Map.entry("liên bang nga", "RU"),
                Map.entry("китайская народная республика", "CN"),
                Map.entry("китайська народна республіка", "CN"),
                Map.entry("çin halk cumhuriyeti", "CN"),
                Map.entry("república popular china", "CN"),
                Map.entry("中华人民共和国", "CN"),
                Map.entry("俄罗斯联邦", "RU"),
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
