package spoor.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.Columns;
import spoor.declarations.column.ColumnsBuilder;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.Room;
import spoor.model.ShipmentPage;
import spoor.snapshot.table.Dictionary;

/** Made declarations of firms that do not exist, as the store keeps them, and what is known of these firms. */
final class MadeDeclarations {

    static final List<String> COUNTRIES = List.of("not-stated", "unknown", "CN", "HK", "TR", "US");
    private static final List<String> TIERS = List.of("none", "1", "2");
    private static final List<String> MAKERS = List.of("", "не указан", "Maker 1", "MAKER 2", "Maker 3", "N/A");
    private static final List<String> HS = List.of("", "8542", "8542310000", "854231", "854239", "880330", "732690");

    private final Random random;
    final List<Map<String, Object>> rows = new ArrayList<>();

    MadeDeclarations(long seed, int count) {
        this.random = new Random(seed);
        for (int i = 0; i < count; i++) {
            rows.add(row(i));
        }
    }

    private Map<String, Object> row(int number) {
        Map<String, Object> row = new HashMap<>();
        int seller = random.nextInt(9);
        int buyer = random.nextInt(7);
        String hs = HS.get(random.nextInt(HS.size()));
        row.put("id", "s/" + number);
        row.put("dataset", "set" + seller % 2);
        row.put("supplier", "company/s" + seller);
        row.put("buyer", "company/b" + buyer);
        row.put("relation", "r/" + seller + "/" + buyer + "/" + hs);
        put(row, "hs", hs);
        put(row, "date", date());
        put(row, "manufacturer", MAKERS.get(random.nextInt(MAKERS.size())));
        put(row, "brand", random.nextBoolean() ? "" : "Brand " + random.nextInt(3));
        put(row, "origin", List.of("", "CN", "MY", "Europa", "неизвестно").get(random.nextInt(5)));
        put(row, "departure", List.of("", "CN", "TR").get(random.nextInt(3)));
        put(row, "quantity", List.of("", "many", "0", "2", "7.5", "100").get(random.nextInt(6)));
        put(row, "unit", List.of("", "pcs", "kg").get(random.nextInt(3)));
        if (random.nextInt(4) > 0) {
            row.put("netKg", random.nextInt(1_000_000) / 1000.0);
        }
        for (String currency : List.of("USD", "RUB")) {
            if (random.nextInt(3) > 0) {
                row.put("value" + currency, random.nextLong(1_000_000_000_000L) / 100.0);
            }
        }
        return row;
    }

    private String date() {
        int year = 2020 + random.nextInt(4);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> String.valueOf(year);
            case 2 -> "%d-%02d".formatted(year, month);
            default -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
        };
    }

    private static void put(Map<String, Object> row, String name, String text) {
        if (!text.isEmpty()) {
            row.put(name, text);
        }
    }

    /** Sellers 7 and 8 were decided to be one. */
    static String entity(@Nullable Object id) {
        return "company/s8".equals(id) ? "company/s7" : String.valueOf(id);
    }

    static String founded(String entity) {
        return List.of("", "2019", "2022", "2022-03-01", "2023-05").get((entity.charAt(entity.length() - 1) - '0') % 5);
    }

    static String country(String entity) {
        int number = entity.charAt(entity.length() - 1) - '0';
        return COUNTRIES.get(1 + number % (COUNTRIES.size() - 1));
    }

    static String makerCountry(String maker) {
        return maker.toLowerCase(Locale.ROOT).equals("maker 2") ? "US" : Unstated.is(maker) ? "not-stated" : "unknown";
    }

    static String brandCountry(String brand) {
        return brand.endsWith("1") ? "US" : "unknown";
    }

    static String tier(String hs) {
        if (hs.length() < 6) {
            return "not-stated";
        }
        return switch (hs.substring(0, 6)) {
            case "854231" -> "1";
            case "880330" -> "2";
            default -> "none";
        };
    }

    DeclarationData desk(Room room) {
        Map<Object, List<Map<String, Object>>> byRelation = new TreeMap<>();
        rows.forEach(row -> byRelation
                .computeIfAbsent(String.valueOf(row.get("relation")), _ -> new ArrayList<>())
                .add(row));
        ColumnsBuilder builder = new ColumnsBuilder(room, 3, 1);
        byRelation.values().forEach(of -> ShipmentPage.cut(of).forEach(builder::add));
        Columns columns = builder.build();
        return new DeclarationData(columns, register(columns), "made");
    }

    private static Register register(Columns columns) {
        Dictionary ids = columns.texts(WordColumns.SELLER);
        Dictionary parties = new Dictionary();
        parties.numberOf("");
        int[] party = new int[ids.count()];
        for (int code = 1; code < party.length; code++) {
            party[code] = parties.numberOf(entity(ids.text(code)));
        }
        Dictionary known = parties.sealed();
        int[] countries = new int[known.count()];
        for (int each = 1; each < countries.length; each++) {
            countries[each] = COUNTRIES.indexOf(country(known.text(each)));
        }
        return new Register(
                known.count(),
                party,
                countries,
                each(columns, WordColumns.MANUFACTURER, text -> COUNTRIES.indexOf(makerCountry(text))),
                each(columns, WordColumns.BRAND, text -> text.isEmpty() ? 0 : COUNTRIES.indexOf(brandCountry(text))),
                each(columns, WordColumns.HS, text -> TIERS.indexOf(tier(text))),
                COUNTRIES,
                TIERS,
                known::text,
                number -> "Firm " + known.text(number),
                () -> IntStream.range(0, known.count())
                        .map(number -> number == 0 ? 0 : PartialDays.of(founded(known.text(number))))
                        .toArray(),
                List::of,
                id -> known.find(entity(id)).orElse(0));
    }

    private static int[] each(Columns columns, WordColumns said, ToIntFunction<String> meaning) {
        Dictionary texts = columns.texts(said);
        int[] meanings = new int[texts.count()];
        for (int code = 0; code < meanings.length; code++) {
            meanings[code] = meaning.applyAsInt(texts.text(code));
        }
        return meanings;
    }
}
