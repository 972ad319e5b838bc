package spoor.declarations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Made rows in the form in which declarations of investigations are published, with their firms, lists and goods, and what a line says. */
final class PublishedRows {

    static final Map<String, String> TIERS =
            Map.of("854231", "1", "854232", "1", "852691", "2", "853221", "2", "847150", "3.A", "901310", "4.B");
    private static final List<String> CODES =
            List.of("8542310000", "8542320000", "8526910000", "8532210000", "8471500000", "9013100000", "8544429000");
    private static final List<String> MAKERS = List.of(
            "Bluefield Chips",
            "Columbia Analog",
            "Rhein Halbleiter",
            "Kanto Devices",
            "Formosa Micro",
            "Pearl Silicon",
            "",
            "не указан",
            "Nobody Known");
    static final Set<String> COALITION = Set.of("US", "DE", "JP", "TW");
    static final String FIRMS = """
            id,country,founded
            maker/Bluefield-Chips,US,1970
            maker/Columbia-Analog,US,1965
            maker/Rhein-Halbleiter,DE,1999
            maker/Kanto-Devices,JP,1950
            maker/Formosa-Micro,TW,1987
            maker/Pearl-Silicon,CN,2001
            f/orient-star,CN,2022-03-01
            f/harbour-gate,HK,2022-02-23
            f/jade-way,HK,2023
            f/delta-link,CN,
            f/bosphorus,TR,2022-07
            f/palm-trade,AE,2022
            f/mittel,DE,1991
            f/steppe,KZ,2022-02-24
            f/plant-one,RU,1942
            f/plant-two,RU,2003
            f/plant-three,RU,
            """;
    static final String LISTS = """
            entity,authority,listed,until
            f/orient-star,US-BIS,2023-06-12,
            f/orient-star,EU,2023-12-18,
            f/plant-one,US-OFAC,2023-05-19,
            f/harbour-gate,US-OFAC,2022-09-30,2023-07-20
            """;
    static final String COMPONENTS = """
            id,number
            component/qx32f765,QX32F765VIT6
            component/trx,TRX320C
            component/unseen,ZZ9000-1
            """;
    private static final List<String> SELLERS = WrittenDesk.read(FIRMS).stream()
            .map(firm -> firm.getOrDefault("id", ""))
            .filter(id -> id.startsWith("f/") && !id.contains("plant"))
            .toList();
    static final List<String> TEXTS = List.of(
            "Microcontroller QX32F765VIT6 for industrial use",
            "MICROCONTROLLER QX32F765VIT6TR ON TAPE",
            "Микросхема QХ32F765VIТ6",
            "Microcontroller QX32F765VIT7",
            "microcontroller QX32F765",
            "Regulator 7ML-0552/1AA11 with sensor",
            "Signal processor TRX-320C/QX32F765VIT6",
            "Spare parts");

    private static final String HEAD =
            "supplier,buyer,hs,date,declaration,netKg,quantity,unit,valueUSD,valueRUB,manufacturer,brand,origin,departure,description";
    static final String FILE = file();
    static final List<Map<String, String>> LINES = WrittenDesk.read(FILE);

    private static String file() {
        SplittableRandom random = new SplittableRandom(37);
        StringBuilder csv = new StringBuilder(HEAD).append('\n');
        for (int i = 0; i < 2_000; i++) {
            String maker = one(random, MAKERS);
            csv.append(String.join(
                            ",",
                            one(random, SELLERS),
                            one(random, List.of("f/plant-one", "f/plant-two", "f/plant-three")),
                            one(random, CODES),
                            LocalDate.of(2022, 1, 1)
                                    .plusDays(random.nextInt(730))
                                    .toString(),
                            "10013160/" + i,
                            BigDecimal.valueOf(random.nextInt(900_000), 3).toPlainString(),
                            String.valueOf(1 + random.nextInt(500)),
                            "pcs",
                            random.nextInt(9) == 0
                                    ? ""
                                    : BigDecimal.valueOf(random.nextInt(40_000_000), 2)
                                            .toPlainString(),
                            random.nextInt(4) > 0
                                    ? ""
                                    : BigDecimal.valueOf(random.nextInt(900_000_000), 2)
                                            .toPlainString(),
                            maker,
                            random.nextBoolean() ? maker : "",
                            one(random, List.of("CN", "MY", "TW", "US", "")),
                            one(random, List.of("CN", "HK", "TR", "KZ", "")),
                            one(random, TEXTS)))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String one(SplittableRandom random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    static WrittenDesk written() {
        WrittenDesk written = new WrittenDesk(FILE, FIRMS, TIERS);
        WrittenDesk.read(COMPONENTS)
                .forEach(part -> written.with(part.getOrDefault("id", ""), part.getOrDefault("number", "")));
        return written;
    }

    static BigDecimal sum(Predicate<Map<String, String>> chosen) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, String> line : LINES) {
            if (chosen.test(line)) {
                sum = sum.add(new BigDecimal(line.getOrDefault("valueUSD", "0")));
            }
        }
        return sum;
    }

    static String date(Map<String, String> line) {
        return line.getOrDefault("date", "");
    }

    static @Nullable String tier(Map<String, String> line) {
        return TIERS.get(line.getOrDefault("hs", "").substring(0, 6));
    }

    static String makerCountry(Map<String, String> line) {
        return countryOf(line.getOrDefault("manufacturer", ""));
    }

    static String countryOf(String maker) {
        if (maker.isEmpty() || maker.equals("не указан")) {
            return "not-stated";
        }
        for (String firm : FIRMS.lines().toList()) {
            if (firm.startsWith("maker/" + maker.replace(' ', '-') + ",")) {
                return firm.split(",", -1)[1];
            }
        }
        return "unknown";
    }

    static String sellerCountry(Map<String, String> line) {
        for (String firm : FIRMS.lines().toList()) {
            if (firm.startsWith(line.get("supplier") + ",")) {
                return firm.split(",", -1)[1];
            }
        }
        return "unknown";
    }

    static String orNotStated(Map<String, String> line, String what) {
        return line.getOrDefault(what, "not-stated");
    }

    private PublishedRows() {}
}
