package spoor.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import spoor.declarations.column.Columns;
import spoor.declarations.column.ColumnsBuilder;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.Room;
import spoor.snapshot.table.Dictionary;

/** Made declarations, always the same: firms, makers and codes are as many and as uneven as in files of this kind; 100,000 listings. */
final class BenchRows {

    private static final int IN_PAGE = 20;
    private static final int LISTINGS = 100_000;
    private static final List<String> COUNTRIES = List.of("CN", "HK", "TR", "AE", "KZ", "KG", "DE", "US", "TW", "MY");

    private static final String[] DAYS = IntStream.range(0, 4 * 12 * 28)
            .mapToObj(day -> "%d-%02d-%02d".formatted(2021 + day / 28 / 12, 1 + day / 28 % 12, 1 + day % 28))
            .toArray(String[]::new);

    /** Components of which descriptions hold the part numbers, most of them seldom. */
    private static final List<Register.Part> PARTS = IntStream.range(0, 300)
            .mapToObj(part -> new Register.Part("component/" + part, "Part " + part, List.of("PX-" + (20_000 + part * 97))))
            .toList();

    private final SplittableRandom random = new SplittableRandom(42);
    private final int rows;
    private final int firms;

    BenchRows(int rows) {
        this.rows = rows;
        this.firms = Math.max(1_000, rows / 25);
    }

    /** Chips declared since the large-scale invasion. */
    static Selection chipsSince2022() {
        List<String> any = List.of();
        return new Selection(
                any, "2022-02-24", null, List.of("8542"), any, any, any, any, any, any, any, any, any, any, any, null, null,
                null, any, any);
    }

    /** All rows in columns, with what is known beside them. */
    DeclarationData desk(Room room) {
        Columns columns = columns(room);
        return new DeclarationData(columns, register(columns), "bench");
    }

    private Columns columns(Room room) {
        ColumnsBuilder builder = new ColumnsBuilder(room, rows, rows / IN_PAGE + 1);
        for (int page = 0; builder.count() < rows; page++) {
            builder.add(page(page, Math.min(IN_PAGE, rows - builder.count())));
        }
        return builder.build();
    }

    private Map<String, Object> page(int number, int count) {
        Map<String, Object> page = new HashMap<>();
        page.put("id", "set/854231/" + Long.toHexString(random.nextLong()) + "#" + number);
        page.put("count", (long) count);
        page.put("dataset", "set" + random.nextInt(4));
        page.put("supplier", "company/set/supplier-" + uneven(firms));
        page.put("buyer", "company/set/buyer-" + uneven(firms / 2));
        page.put("hs", fill(count, hs()));
        List<Object> dates = new ArrayList<>();
        List<Object> makers = new ArrayList<>();
        List<Object> masses = new ArrayList<>();
        List<Object> dollars = new ArrayList<>();
        List<Object> roubles = new ArrayList<>();
        List<Object> origins = new ArrayList<>();
        List<Object> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dates.add(DAYS[(random.nextInt(4) * 12 + random.nextInt(12)) * 28 + random.nextInt(28)]);
            makers.add(random.nextInt(3) == 0 ? "" : "Maker " + uneven(rows / 100 + 1));
            masses.add(random.nextInt(1_000_000) / 1_000.0);
            dollars.add(random.nextInt(10) == 0 ? Double.NaN : random.nextInt(100_000_000) / 100.0);
            roubles.add(random.nextInt(3) == 0 ? random.nextInt(1_000_000_000) / 100.0 : Double.NaN);
            origins.add(random.nextInt(10) == 0 ? "" : COUNTRIES.get(random.nextInt(COUNTRIES.size())));
            numbers.add("10013160/" + random.nextInt(999_999) + "/" + random.nextInt(9_999_999));
        }
        page.put("date", dates);
        page.put("manufacturer", makers);
        page.put("brand", fill(count, "Brand " + uneven(5_000)));
        page.put("netKg", masses);
        page.put("valueUSD", dollars);
        page.put("valueRUB", roubles);
        page.put("origin", origins);
        page.put("departure", fill(count, COUNTRIES.get(random.nextInt(COUNTRIES.size()))));
        page.put("declaration", numbers);
        page.put("quantity", fill(count, String.valueOf(1 + random.nextInt(500))));
        page.put("unit", fill(count, random.nextInt(3) == 0 ? "kg" : "pcs"));
        page.put("description", fill(count, "Integrated circuit PX-" + (10_000 + uneven(40_000))));
        return page;
    }

    private String hs() {
        return "%04d%02d0000".formatted(8401 + uneven(150), 10 + random.nextInt(9));
    }

    private static List<Object> fill(int count, String value) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value);
        }
        return values;
    }

    /** Few come often. */
    private int uneven(int bound) {
        double share = random.nextDouble();
        return (int) (bound * share * share * share);
    }

    private Register register(Columns columns) {
        int parties = columns.texts(WordColumns.SELLER).count();
        List<String> countries = new ArrayList<>(List.of("not-stated", "unknown"));
        countries.addAll(COUNTRIES);
        Dictionary ids = columns.texts(WordColumns.SELLER);
        Dictionary hs = columns.texts(WordColumns.HS);
        int[] founded = new int[parties];
        return new Register(
                parties,
                IntStream.range(0, parties).toArray(),
                IntStream.range(0, parties).map(party -> party == 0 ? 0 : 1 + party % 11).toArray(),
                IntStream.range(0, columns.texts(WordColumns.MANUFACTURER).count())
                        .map(maker -> maker == 0 ? 0 : 1 + maker % 11)
                        .toArray(),
                IntStream.range(0, columns.texts(WordColumns.BRAND).count())
                        .map(brand -> brand == 0 ? 0 : 1 + brand % 11)
                        .toArray(),
                IntStream.range(0, hs.count())
                        .map(code -> code == 0 ? -1 : code % 7)
                        .toArray(),
                countries,
                List.of("none", "1", "2", "3.A", "3.B", "4.A", "4.B"),
                ids::text,
                ids::text,
                () -> founded,
                () -> PARTS,
                id -> ids.find(id).orElse(0));
    }

    List<Listings.Listed> listed() {
        List<Listings.Listed> all = new ArrayList<>();
        for (int i = 0; i < LISTINGS; i++) {
            String entity = "company/set/supplier-" + random.nextInt(firms);
            String day = "%d-%02d-%02d".formatted(2021 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
            DatedListing listing = new DatedListing("d" + i, i % 2 == 0 ? "EU" : "US-OFAC", "", "", day, "");
            all.add(new Listings.Listed(entity, List.of(entity), listing));
        }
        return all;
    }
}
