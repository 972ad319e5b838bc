package spoor.declarations;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import spoor.declarations.column.Columns;
import spoor.declarations.column.ColumnsBuilder;
import spoor.declarations.column.Said;
import spoor.declarations.flag.FlagTimes;
import spoor.graph.CancelSignal;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.snapshot.Dictionary;

/**
 * Times the questions to declarations on made rows, without a database: {@code DeclarationsBench ROWS [heap|files]}. Firms, makers
 * and codes are as many and as uneven as in files of this kind; 100,000 listings.
 */
public final class DeclarationsBench {

    private static final int IN_PAGE = 20;
    private static final int LISTINGS = 100_000;
    private static final int RUNS = 7;
    private static final List<String> COUNTRIES = List.of("CN", "HK", "TR", "AE", "KZ", "KG", "DE", "US", "TW", "MY");

    private final SplittableRandom random = new SplittableRandom(42);
    private final int rows;
    private final int firms;

    private DeclarationsBench(int rows) {
        this.rows = rows;
        this.firms = Math.max(1_000, rows / 25);
    }

    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[0]);
        boolean inFiles = args.length > 1 && args[1].equals("files");
        Path folder = Files.createTempDirectory("declarations");
        new DeclarationsBench(rows).run(inFiles ? new FileRoom(folder) : Room.heap());
        Files.delete(folder);
    }

    private void run(Room room) {
        long begun = System.nanoTime();
        Columns columns = columns(room);
        System.out.printf("columns of %,d rows: %,d ms%n", rows, (System.nanoTime() - begun) / 1_000_000);
        Desk desk = new Desk(columns, register(columns), "bench");
        CancelSignal never = new CancelSignal();
        time("who made, where made, whence sent, who sold", () -> CrossTables.find(
                        desk, new CrossTableQuestion(null, null, 0, 200), never)
                .total()
                .rows());
        time("who made and who sold, by tier and month", () -> CrossTables.find(
                        desk,
                        new CrossTableQuestion(
                                null,
                                List.of("makerCountry", "sellerCountry", "tier", "month"),
                                0,
                                200),
                        never)
                .cellCount());
        Selection chips = new Selection(
                null, "2022-02-24", null, List.of("8542"), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        time("chips since 2022 by seller and HS6", () -> CrossTables.find(
                        desk, new CrossTableQuestion(chips, List.of("seller", "hs6"), 0, 200), never)
                .cellCount());
        Listings listings = new Listings(desk, listed());
        time("trade after 100,000 listings", () -> AfterListings.find(
                        desk, listings, new AfterListingQuestion(null, null, 0, 100), never)
                .after());
        SinceQuestion since = new SinceQuestion(null, null, 0, 100);
        time("new routes", () -> NewRouteSearch.find(desk, since, never).routeCount());
        time("seller changes", () -> SellerChangeSearch.find(desk, since, never).buyerCount());
        time("prices", () -> PriceComparison.find(desk, since, never).priceCount());
        time("rows of ten product codes", () -> rowsOfCodes(desk, never));
        for (int flag = 1; flag <= 18; flag++) {
            String code = "F" + flag;
            time("flag " + code, () -> FlagTimes.flagged(desk, listings, code));
        }
        time("all flags", () -> FlagTimes.flagged(desk, listings));
        time("coverage", () -> Coverages.find(desk, Selection.ALL, never).rows());
        time("the rows of a cell, without fetching them", () -> rowsOf(desk, never));
        System.gc();
        System.out.printf(
                "heap in use: %,d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static long rowsOf(Desk desk, CancelSignal never) {
        RowFilter filter = desk.filter(Selection.ALL);
        filter.add("cell", Dimension.ORIGIN, List.of("MY"));
        filter.add("cell", Dimension.SELLER_COUNTRY, List.of("HK"));
        long[] found = new long[1];
        desk.rows(filter, never, _ -> found[0]++);
        return found[0];
    }

    private static long rowsOfCodes(Desk desk, CancelSignal never) {
        RowFilter filter = desk.filter(Selection.ALL);
        List<String> codes = IntStream.range(0, 10).mapToObj(i -> "PX-" + (10_000 + i)).toList();
        filter.add("codes", desk.columns().productCodes().anyOf(codes));
        long[] found = new long[1];
        desk.rows(filter, never, _ -> found[0]++);
        return found[0];
    }

    /** What is to be timed. */
    private interface Question {
        long ask();
    }

    private static void time(String what, Question question) {
        long[] times = new long[RUNS];
        long[] worked = new long[RUNS];
        long answer = 0;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            long work = processorNanos();
            answer = question.ask();
            times[run] = (System.nanoTime() - begun) / 1_000_000;
            worked[run] = (processorNanos() - work) / 1_000_000;
        }
        long[] later = IntStream.range(RUNS / 2, RUNS).mapToLong(run -> times[run]).sorted().toArray();
        Arrays.sort(worked, RUNS / 2, RUNS);
        System.out.printf(
                "%-48s first %,7d ms, then %,7d ms, of the processor %,7d ms (%,d)%n",
                what, times[0], later[later.length / 2], worked[(RUNS / 2 + RUNS) / 2], answer);
    }

    /** Of all threads; on a machine that others use, too, the fair measure. */
    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
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
            dates.add("%d-%02d-%02d".formatted(2021 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28)));
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
        int parties = columns.texts(Said.SELLER).count();
        List<String> countries = new ArrayList<>(List.of("not-stated", "unknown"));
        countries.addAll(COUNTRIES);
        Dictionary ids = columns.texts(Said.SELLER);
        Dictionary hs = columns.texts(Said.HS);
        return new Register(
                parties,
                IntStream.range(0, parties).toArray(),
                IntStream.range(0, parties).map(party -> party == 0 ? 0 : 1 + party % 11).toArray(),
                IntStream.range(0, columns.texts(Said.MANUFACTURER).count())
                        .map(maker -> maker == 0 ? 0 : 1 + maker % 11)
                        .toArray(),
                IntStream.range(0, columns.texts(Said.BRAND).count())
                        .map(brand -> brand == 0 ? 0 : 1 + brand % 11)
                        .toArray(),
                IntStream.range(0, hs.count())
                        .map(code -> code == 0 ? -1 : code % 7)
                        .toArray(),
                countries,
                List.of("none", "1", "2", "3.A", "3.B", "4.A", "4.B"),
                ids::text,
                ids::text,
                () -> new int[parties],
                List::of,
                id -> ids.find(id).orElse(0));
    }

    private List<Listings.Listed> listed() {
        List<Listings.Listed> all = new ArrayList<>();
        for (int i = 0; i < LISTINGS; i++) {
            String entity = "company/set/supplier-" + random.nextInt(firms);
            String day = "%d-%02d-%02d".formatted(2021 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Listing listing = new Listing("d" + i, i % 2 == 0 ? "EU" : "US-OFAC", "", "", day, "");
            all.add(new Listings.Listed(entity, List.of(entity), listing));
        }
        return all;
    }
}
