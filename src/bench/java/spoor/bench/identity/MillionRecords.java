package spoor.bench.identity;

import static spoor.bench.identity.IdentityBench.print;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;

/** Seconds and memory of matching generated records, one in ten of which has a twin: {@code MillionRecords <how many>}. */
public final class MillionRecords {

    private static final String[] TOWNS = {
        "Moscow", "Kazan", "Perm", "Omsk", "Tula", "Shenzhen", "Beijing", "Xiamen", "Shanghai", "Wuhan", "Guangzhou"
    };
    private static final String[] TRADES = {
        "Radio Plant", "Optical Systems", "Instrument Making Plant", "Trading", "Electronics Technology", "Machine Tool",
        "Industrial Equipment", "Aviation Engine", "Import and Export", "Logistics", "Scientific Production Association"
    };
    private static final String[] SYLLABLES = {
        "ba", "ro", "ti", "mu", "ke", "lan", "gor", "vis", "den", "sha", "pol", "nik", "ur", "zem", "fal", "do", "hai",
        "xin", "zhou", "ming", "tek", "var", "sol", "ger", "lu", "mo"
    };
    private static final double MEGABYTE = 1 << 20;
    private static final int TWIN = 10;

    private MillionRecords() {}

    /** See the class. */
    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        Random random = new Random(7);
        long begun = System.nanoTime();
        MatchEngine engine = new MatchEngine(NameAnalyser.shared(), Weights.shipped());
        for (int i = 0; i < count; i++) {
            String name = name(random);
            engine.add(record("one/" + i, name, "one", random));
            if (i % TWIN == 0 && ++i < count) {
                engine.add(record("two/" + i, name.toUpperCase(Locale.ROOT), "two", random));
            }
        }
        double read = seconds(begun);
        engine.close();
        double indexed = seconds(begun);
        int[] pairs = new int[1];
        engine.find(MatchEngine.Scope.ALL, done -> {}, pair -> pairs[0]++);
        Runtime runtime = Runtime.getRuntime();
        print(
                "%,d records: taken in after %.1f s, indexed after %.1f s, %,d pairs after %.1f s (%.1f s of processor time); heap of at most %.0f MB, %.0f MB in use",
                count,
                read,
                indexed,
                pairs[0],
                seconds(begun),
                ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                                .getProcessCpuTime()
                        / 1e9,
                runtime.maxMemory() / MEGABYTE,
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String name(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        String town = TOWNS[random.nextInt(TOWNS.length)];
        return (random.nextBoolean() ? "JSC " : "LLC ") + town + " " + Character.toUpperCase(word.charAt(0)) + word.substring(1)
                + " " + TRADES[random.nextInt(TRADES.length)];
    }

    private static MatchRecord record(String id, String name, String dataset, Random random) {
        String address = "%d, %s, st %d".formatted(
                100_000 + random.nextInt(800_000), TOWNS[random.nextInt(TOWNS.length)], random.nextInt(200));
        return MatchRecord.of(
                id,
                NodeLabel.COMPANY,
                Map.of("name", name, "country", "RU", "dataset", dataset, "addresses", java.util.List.of(address)));
    }
}
