package spoor.declarations;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import spoor.declarations.flag.FlagTimes;
import spoor.declarations.part.PartTimes;
import spoor.graph.CancelSignal;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;

/**
 * Times the questions to declarations on made rows ({@link BenchRows}), without a database: {@code DeclarationsBench ROWS
 * [heap|files] [QUESTIONS as a pattern]}.
 */
public final class DeclarationsBench {

    private static final int RUNS = 7;
    private static final int MANY = 5_000_000;

    private static int runs = RUNS;
    private static Pattern wanted = Pattern.compile(".*");

    private DeclarationsBench() {}

    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[0]);
        boolean inFiles = args.length > 1 && args[1].equals("files");
        Path folder = Files.createTempDirectory("declarations");
        wanted = Pattern.compile(args.length > 2 ? args[2] : ".*");
        runs = rows > MANY ? 2 : RUNS;
        run(rows, inFiles ? new FileRoom(folder) : Room.heap());
        Files.delete(folder);
    }

    private static void run(int rows, Room room) {
        long begun = System.nanoTime();
        BenchRows made = new BenchRows(rows);
        DeclarationData desk = made.desk(room);
        System.out.printf("columns of %,d rows: %,d ms%n", rows, (System.nanoTime() - begun) / 1_000_000);
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
        Selection chips = BenchRows.chipsSince2022();
        time("chips since 2022 by seller and HS6", () -> CrossTables.find(
                        desk, new CrossTableQuestion(chips, List.of("seller", "hs6"), 0, 200), never)
                .cellCount());
        Listings listings = new Listings(desk, made.listed());
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
        time("clusters, ties read anew", () -> FlagTimes.clusters(desk));
        time("parts by code, 300 parts", () -> PartTimes.proposals(desk));
        time("coverage", () -> Coverages.find(desk, Selection.ALL, never).rows());
        time("the rows of a cell, without fetching them", () -> rowsOf(desk, never));
        report();
    }

    private static void report() {
        System.gc();
        System.out.printf(
                "heap in use: %,d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static long rowsOf(DeclarationData desk, CancelSignal never) {
        RowFilter filter = desk.filter(Selection.ALL);
        filter.add("cell", Dimension.ORIGIN, List.of("MY"));
        filter.add("cell", Dimension.SELLER_COUNTRY, List.of("HK"));
        long[] found = new long[1];
        desk.rows(filter, never, _ -> found[0]++);
        return found[0];
    }

    private static long rowsOfCodes(DeclarationData desk, CancelSignal never) {
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
        if (!wanted.matcher(what).matches()) {
            return;
        }
        try {
            timed(what, question);
        } catch (OutOfMemoryError e) {
            System.out.printf("%-48s needs more memory%n", what);
        }
    }

    private static void timed(String what, Question question) {
        long[] times = new long[runs];
        long[] worked = new long[runs];
        long answer = 0;
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            long work = processorNanos();
            answer = question.ask();
            times[run] = (System.nanoTime() - begun) / 1_000_000;
            worked[run] = (processorNanos() - work) / 1_000_000;
        }
        long[] later = IntStream.range(runs / 2, runs).mapToLong(run -> times[run]).sorted().toArray();
        Arrays.sort(worked, runs / 2, runs);
        System.out.printf(
                "%-48s first %,7d ms, then %,7d ms, of the processor %,7d ms (%,d)%n",
                what, times[0], later[later.length / 2], worked[(runs / 2 + runs) / 2], answer);
    }

    /** Of all threads; on a machine that others use, too, the fair measure. */
    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
