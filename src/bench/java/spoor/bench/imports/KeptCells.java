package spoor.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.ingest.customs.MappedFormats;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.model.BadInput;

/**
 * {@code KeptCells FOLDER [COLUMNS]}: reads every file below a folder that some format knows, writes nothing, and prints what share
 * of the cells that hold something are in the claims that an import would store. Lists in a cell count as their items. A
 * value is kept if the claims of its record hold it: as a property, number, name, source, label or end of a relation, with
 * case, punctuation, forms of numbers and dates and names of countries aside; a value of five signs or more also counts
 * where a claim of another record holds just it. What a rejected record says is not kept. Files of which no record is
 * accepted are named and not summed up. Of each file the columns are named that lose the most, 5 unless said otherwise.
 */
public final class KeptCells {

    private KeptCells() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int columns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        IO.println("| file | format | records | rejected | cells | kept | kept % | least kept |");
        IO.println("|---|---|---:|---:|---:|---:|---:|---|");
        long[] all = new long[2];
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                print(folder.relativize(file), file, columns, all);
            }
        }
        IO.println("| all | | | | %,d | %,d | %.1f | |".formatted(all[0], all[1], share(all[0], all[1])));
    }

    private static void print(Path name, Path file, int most, long[] all) throws IOException {
        try {
            Unpacked unpacked = Unpacker.open(file, String.valueOf(file.getFileName()));
            Format format = new Formats(MappedFormats.all()).requireRecognised(unpacked);
            StatedValues stated = new StatedValues();
            format.open(new Input(unpacked, "x", "x", "", Map.of())).read(stated);
            if (stated.rejected() == stated.records()) {
                IO.println("| %s | not read: %s, all %d records rejected | | | | | | |"
                        .formatted(name, format.name(), stated.records()));
                return;
            }
            Map<String, long[]> columns = new TreeMap<>();
            FileCells.read(unpacked, (record, column, value) -> {
                long[] counts = columns.computeIfAbsent(column, any -> new long[2]);
                counts[0]++;
                counts[1] += stated.holds(record, value) ? 1 : 0;
            });
            print(name, format, stated, leastKept(columns, most), sum(columns, all));
        } catch (BadInput notOurs) {
            IO.println("| %s | not read: %s | | | | | | |".formatted(name, notOurs.code()));
        }
    }

    /** Cells and kept ones of a file; adds them to those of all files. */
    private static long[] sum(Map<String, long[]> columns, long[] all) {
        long[] sum = new long[2];
        for (long[] counts : columns.values()) {
            sum[0] += counts[0];
            sum[1] += counts[1];
        }
        all[0] += sum[0];
        all[1] += sum[1];
        return sum;
    }

    private static String leastKept(Map<String, long[]> columns, int most) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue()[1] < column.getValue()[0])
                .sorted(Comparator.<Map.Entry<String, long[]>>comparingLong(
                        column -> column.getValue()[1] - column.getValue()[0]))
                .limit(most)
                .map(column -> "%s %d of %d".formatted(column.getKey(), column.getValue()[1], column.getValue()[0]))
                .collect(Collectors.joining("; "));
    }

    private static void print(Path name, Format format, StatedValues stated, String least, long[] sum) {
        IO.println(String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,d | %,d | %,d | %.1f | %s |",
                name,
                format.name(),
                stated.records(),
                stated.rejected(),
                sum[0],
                sum[1],
                share(sum[0], sum[1]),
                least));
    }

    private static double share(long cells, long kept) {
        return cells == 0 ? 0 : 100.0 * kept / cells;
    }
}
