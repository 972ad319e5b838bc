package spoor.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the country of a row of an EU list, which names it in words and mostly only at the end of the address. */
final class EuCountries {

    private static final Map<String, String> NAMES = names();

    private EuCountries() {}

    static Set<String> find(Cells row) {
        Set<String> codes = new TreeSet<>();
        for (String column : List.of("jurisdiction", "country", "nationality")) {
            row.list(column).forEach(name -> add(codes, name));
        }
        if (codes.isEmpty()) {
            for (String address : row.list("address")) {
                add(codes, address.substring(address.lastIndexOf(',') + 1));
            }
        }
        return codes;
    }

    private static void add(Set<String> codes, String name) {
        String code = codeOf(name);
        if (!code.isEmpty()) {
            codes.add(code);
        }
    }

    /** ISO 3166-1 alpha-2; empty if the name is not known. */
    static String codeOf(String name) {
        return NAMES.getOrDefault(name.strip().replaceAll("[.]$", "").toLowerCase(Locale.ROOT), "");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        names.putAll(Map.of(
                "russian federation", "RU",
                "russian", "RU",
                "belarusian", "BY",
                "ukrainian", "UA",
                "hong kong", "HK",
                "turkey", "TR",
                "people's republic of china", "CN",
                "people’s republic of china", "CN",
                "prc", "CN",
                "uae", "AE"));
        return Map.copyOf(names);
    }
}
