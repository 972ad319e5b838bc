package spoor.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the country of a row of an EU list, which names it in words and mostly only at the end of the address. */
public final class EuCountries {

    private static final Map<String, String> NAMES = names();

    private EuCountries() {}

    /** What lists call countries beside their names. */
    private static Map<String, String> called() {
        Map<String, String> called = new TreeMap<>();
        String pairs =
                "russian federation=RU; russian=RU; belarusian=BY; ukrainian=UA; hong kong=HK; macau=MO; macao=MO; turkey=TR;"
                        + " people's republic of china=CN; people’s republic of china=CN; prc=CN; uae=AE; north korea=KP;"
                        + " democratic people's republic of korea=KP; dprk=KP; south korea=KR; republic of korea=KR;"
                        + " islamic republic of iran=IR; iran (islamic republic of)=IR; syrian arab republic=SY; burma=MM; myanmar=MM;"
                        + " viet nam=VN; czech republic=CZ; cote d ivoire=CI; democratic republic of the congo=CD;"
                        + " palestinian=PS; state of palestine=PS; united kingdom of great britain and northern ireland=GB;"
                        + " united states of america=US; usa=US; uk=GB; republic of moldova=MD; lao people's democratic republic=LA;"
                        + " the gambia=GM; the bahamas=BS; british virgin islands=VG;"
                        + " crimea region of ukraine=UA; the netherlands=NL; republic of north macedonia=MK; kyrgyz republic=KG; slovak republic=SK; taiwan=TW";
        for (String pair : pairs.split("; ", -1)) {
            called.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return called;
    }

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
    public static String codeOf(String name) {
        String plain = name.strip().replaceAll("[.]$", "").toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(plain, NAMES.getOrDefault(turned(plain), ""));
    }

    /** Lists sorted by country put its kind behind it: {@code china, people's republic of}. */
    private static String turned(String name) {
        String[] parts = name.split(",\\s*", 2);
        return parts.length == 2 ? parts[1] + " " + parts[0] : name;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        names.putAll(called());
        return Map.copyOf(names);
    }
}
