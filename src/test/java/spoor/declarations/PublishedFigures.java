package spoor.declarations;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The figures of six published investigations, by their formulae, out of CSV files alone: a program by itself, which uses no class
 * but those of the JDK. {@code java PublishedFigures.java FOLDER} prints each figure of the files that are there, a line each.
 */
final class PublishedFigures {

    private static final Set<String> COALITION = Set.of("US", "DE", "JP", "TW");
    private static final List<String> PACKINGS = List.of("", "TR", "REEL", "PBF", "TRPBF");
    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final String LATIN = "ABEKMHOPCTX";
    private static final Set<String> MAIL_FOR_ALL = Set.of("163.com");

    /** A line of a file, by the names in the first. */
    private record Line(Map<String, String> cells) {
        String get(String name) {
            return Objects.requireNonNull(cells.get(name), name);
        }
    }

    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Path folder;

    private PublishedFigures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        PublishedFigures program = new PublishedFigures(Path.of(args[0]));
        if (Files.exists(program.folder.resolve("sisters.csv"))) {
            program.newYorkTimes();
        } else {
            program.rest();
        }
        program.figures.forEach((name, value) -> System.out.println(name + "=" + value));
    }

    private void rest() throws IOException {
        List<Line> rows = read("rows.csv");
        Map<String, Line> firms = new TreeMap<>();
        read("firms.csv").forEach(firm -> firms.put(firm.get("id"), firm));
        Set<String> tiers = new HashSet<>();
        read("tiers.csv").forEach(tier -> tiers.add(tier.get("hs6")));
        kse(rows, firms, tiers);
        nikkei(rows, firms);
        trace(rows, read("lists.csv"));
        cfhk(rows, firms, read("components.csv"));
        reuters(rows);
    }

    /** No. 1: coalition makers' share of the value of listed goods, and the value of a month. */
    private void kse(List<Line> rows, Map<String, Line> firms, Set<String> tiers) {
        List<Line> chosen = where(
                rows,
                row -> tiers.contains(row.get("hs").substring(0, 6))
                        && row.get("date").compareTo("2023-01-01") >= 0
                        && row.get("date").compareTo("2023-10-31") <= 0);
        BigDecimal total = dollars(chosen);
        BigDecimal coalition =
                dollars(where(chosen, row -> COALITION.contains(countryOf(row.get("manufacturer"), firms))));
        figures.put("kse.total", total.toPlainString());
        figures.put("kse.coalition", coalition.toPlainString());
        figures.put("kse.share", percent(coalition, total));
        figures.put(
                "kse.month",
                total.divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP).toPlainString());
    }

    /** No. 2: large rows of American brands, those sent by sellers of two places, those of sellers surely founded since. */
    private void nikkei(List<Line> rows, Map<String, Line> firms) {
        List<Line> large = where(
                rows,
                row -> row.get("date").compareTo("2022-02-24") >= 0
                        && amount(row).compareTo(new BigDecimal("100000")) >= 0
                        && countryOf(row.get("brand"), firms).equals("US"));
        int two = where(large, row -> Set.of("CN", "HK").contains(of(firms, row).get("country")))
                .size();
        int young = where(large, row -> isSince(of(firms, row).get("founded"))).size();
        figures.put("nikkei.rows", String.valueOf(large.size()));
        figures.put("nikkei.two", String.valueOf(two));
        figures.put("nikkei.share", percent(BigDecimal.valueOf(two), BigDecimal.valueOf(large.size())));
        figures.put("nikkei.young", String.valueOf(young));
        figures.put("nikkei.usd", dollars(large).toPlainString());
    }

    /** Whatever day of a year or month it was. */
    private static boolean isSince(String founded) {
        return !founded.isEmpty() && (founded + "-01-01").substring(0, 10).compareTo("2022-02-24") >= 0;
    }

    /** No. 3: rows in which seller or buyer was on a list, and the days from a buyer's first row to its first listing. */
    private void trace(List<Line> rows, List<Line> lists) {
        figures.put(
                "trace.after",
                String.valueOf(where(rows, row -> lists.stream().anyMatch(list -> isAfter(row, list)))
                        .size()));
        LocalDate first = where(rows, row -> row.get("buyer").equals("f/plant-one")).stream()
                .map(row -> LocalDate.parse(row.get("date")))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate listed =
                LocalDate.parse(where(lists, list -> list.get("entity").equals("f/plant-one"))
                        .getFirst()
                        .get("listed"));
        figures.put("trace.lag", String.valueOf(ChronoUnit.DAYS.between(first, listed)));
    }

    private static boolean isAfter(Line row, Line list) {
        String who = list.get("entity");
        return (who.equals(row.get("supplier")) || who.equals(row.get("buyer")))
                && row.get("date").compareTo(list.get("listed")) > 0
                && (list.get("until").isEmpty() || row.get("date").compareTo(list.get("until")) < 0);
    }

    /** No. 6: sellers of two places in whose rows part numbers of components stand. */
    private void cfhk(List<Line> rows, Map<String, Line> firms, List<Line> components) {
        List<String> numbers =
                components.stream().map(component -> component.get("number")).toList();
        List<Line> found = where(
                rows,
                row -> Set.of("CN", "HK").contains(of(firms, row).get("country"))
                        && holds(row.get("description"), numbers));
        figures.put("cfhk.rows", String.valueOf(found.size()));
        figures.put(
                "cfhk.sellers",
                String.valueOf(found.stream()
                        .map(row -> row.get("supplier"))
                        .distinct()
                        .count()));
        figures.put("cfhk.usd", dollars(found).toPlainString());
    }

    /** No. 8: rows that hold the code of a tender. */
    private void reuters(List<Line> rows) {
        List<Line> found = where(rows, row -> holds(row.get("description"), List.of("7ML0552-1AA11")));
        figures.put("reuters.rows", String.valueOf(found.size()));
        figures.put("reuters.usd", dollars(found).toPlainString());
    }

    private static boolean holds(String description, List<String> numbers) {
        Set<String> words = new HashSet<>();
        for (String word : description.split("\\s+", -1)) {
            words.add(plain(word));
            Arrays.stream(word.split("/", -1)).forEach(part -> words.add(plain(part)));
        }
        return numbers.stream()
                .anyMatch(number -> PACKINGS.stream().anyMatch(end -> words.contains(plain(number) + end)));
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (char each : word.toUpperCase(Locale.ROOT).toCharArray()) {
            int twin = CYRILLIC.indexOf(each);
            if (Character.isLetterOrDigit(each)) {
                plain.append(twin < 0 ? each : LATIN.charAt(twin));
            }
        }
        return plain.toString();
    }

    /** No. 5: the rows and the value of firms that share an address and another thing. */
    private void newYorkTimes() throws IOException {
        List<Line> firms = read("sisters.csv");
        Set<String> sisters = new HashSet<>();
        for (Line one : firms) {
            for (Line other : firms) {
                if (!one.get("id").equals(other.get("id")) && isTied(one, other)) {
                    sisters.add(one.get("id"));
                }
            }
        }
        List<Line> sold = where(read("rows.csv"), row -> sisters.contains(row.get("supplier")));
        figures.put("nyt.firms", String.valueOf(sisters.size()));
        figures.put("nyt.rows", String.valueOf(sold.size()));
        figures.put("nyt.usd", dollars(sold).toPlainString());
    }

    private static boolean isTied(Line one, Line other) {
        boolean isAddress = plain(one.get("address")).equals(plain(other.get("address")));
        boolean isPhone = !one.get("phone").isEmpty() && one.get("phone").equals(other.get("phone"));
        Set<String> domains = domains(one);
        domains.retainAll(domains(other));
        boolean isNext = !one.get("number").isEmpty()
                && !other.get("number").isEmpty()
                && Math.abs(number(one) - number(other)) <= 5;
        return isAddress && (isPhone || !domains.isEmpty() || isNext);
    }

    private static long number(Line firm) {
        return Long.parseLong(firm.get("number").replaceAll("\\D", ""));
    }

    private static Set<String> domains(Line firm) {
        Set<String> domains = new HashSet<>();
        domains.add(firm.get("email").replaceAll(".*@", ""));
        domains.add(firm.get("website").replaceAll("^www\\.", "").replaceAll("/.*", ""));
        domains.remove("");
        domains.removeAll(MAIL_FOR_ALL);
        return domains;
    }

    /** The seller. */
    private static Line of(Map<String, Line> firms, Line row) {
        return Objects.requireNonNull(firms.get(row.get("supplier")));
    }

    private static String countryOf(String maker, Map<String, Line> firms) {
        Line firm = firms.get("maker/" + maker.replace(' ', '-'));
        return firm == null ? "" : firm.get("country");
    }

    private static List<Line> where(List<Line> rows, Predicate<Line> chosen) {
        return rows.stream().filter(chosen).toList();
    }

    private static BigDecimal dollars(List<Line> rows) {
        return rows.stream().map(PublishedFigures::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static BigDecimal amount(Line row) {
        return row.get("valueUSD").isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get("valueUSD"));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(new BigDecimal(100))
                .divide(whole, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Lines of cells without commas, by the names in the first. */
    private List<Line> read(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        String[] names = lines.getFirst().split(",", -1);
        List<Line> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(new Line(row));
        }
        return rows;
    }
}
