package spoor.ownership;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What listings do, by what their authority calls the programme or the list ({@code measures.tsv}). */
public final class Measures {

    private static final String FILE = "/spoor/ownership/measures.tsv";
    private static final String NONE = "-";
    private static final Pattern PARTED = Pattern.compile("\\s*;\\s*");
    private static final List<Row> ROWS = read();

    private record Row(String authority, Measure measure, Pattern programme, Pattern list) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], Measure.of(cells[1]), pattern(cells[2]), pattern(cells[3]));
        }

        /** A text that is met by nothing where there is none. */
        private static Pattern pattern(String text) {
            return Pattern.compile(text.equals(NONE) ? "(?!)" : text, Pattern.CASE_INSENSITIVE);
        }
    }

    private Measures() {}

    /** Of a listing; several where it is under several programmes. */
    public static Set<Measure> ofProgramme(String authority, String programme) {
        Set<Measure> measures = new TreeSet<>();
        for (String one : PARTED.split(programme, -1)) {
            measures.add(find(authority, one, true));
        }
        return measures;
    }

    /** Of a list of an authority, by its name. */
    public static Measure ofList(String authority, String name) {
        return find(authority, name, false);
    }

    /** Whether anything is known of what this authority calls its programmes. */
    static boolean isKnown(String authority) {
        return ROWS.stream().anyMatch(row -> row.authority().equals(authority));
    }

    private static Measure find(String authority, String text, boolean programme) {
        return ROWS.stream()
                .filter(row -> row.authority().equals(authority))
                .filter(row ->
                        (programme ? row.programme() : row.list()).matcher(text).find())
                .map(Row::measure)
                .findFirst()
                .orElse(Measure.OTHER);
    }

    private static List<Row> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Measures.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
