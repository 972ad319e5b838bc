package spoor.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what exporters and importers report beside each other. Only figures of the same goods, period, unit and countries meet; of
 * several datasets that state the same, one counts, that which both sides are in before others.
 */
public final class Mirrors {

    private static final Comparator<MirrorGap> ORDER = Comparator.comparing(MirrorGap::hs)
            .thenComparing(MirrorGap::exporter)
            .thenComparing(MirrorGap::importer)
            .thenComparing(MirrorGap::period, Comparator.reverseOrder())
            .thenComparing(MirrorGap::measure, Comparator.reverseOrder())
            .thenComparing(MirrorGap::unit);

    private Mirrors() {}

    /** By goods, exporter and importer, the newest period first and values before quantities. */
    public static List<MirrorGap> of(List<TradeFlow> figures) {
        return figures.stream()
                .filter(TradeFlow::isReported)
                .collect(Collectors.groupingBy(Cell::of))
                .entrySet()
                .stream()
                .map(entry -> gap(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** Of figures with the newest first that were cut off: those of periods that are here as a whole. */
    public static List<TradeFlow> wholePeriods(List<TradeFlow> cut) {
        String last = cut.isEmpty() ? "" : cut.getLast().text("periodStart");
        return cut.stream()
                .filter(figure -> !figure.text("periodStart").equals(last))
                .toList();
    }

    private record Cell(String hs, String period, String exporter, String importer, String measure, String unit) {

        static Cell of(TradeFlow figure) {
            return new Cell(
                    Rows.texts(figure.properties(), "hs").getFirst(),
                    figure.text("periodStart"),
                    Rows.texts(figure.properties(), "fromCountries").getFirst(),
                    figure.text("toCountry"),
                    figure.text("measure"),
                    figure.text("unit"));
        }
    }

    private static MirrorGap gap(Cell cell, List<TradeFlow> figures) {
        Map<String, List<TradeFlow>> exports = byDataset(figures, figure -> isExport(figure));
        Map<String, List<TradeFlow>> imports = byDataset(figures, figure -> !isExport(figure));
        MirrorGap.Report exported = report(exports, imports.keySet());
        MirrorGap.Report imported = report(imports, exports.keySet());
        boolean both = exported != null && imported != null;
        return new MirrorGap(
                cell.hs(),
                goods(figures),
                cell.period(),
                cell.exporter(),
                cell.importer(),
                cell.measure(),
                cell.unit(),
                exported,
                imported,
                exported == null || imported == null ? null : minus(imported.amount(), exported.amount()),
                exported == null || imported == null || exported.amount() == 0
                        ? null
                        : imported.amount() / exported.amount(),
                both ? reasons(cell, figures) : List.of());
    }

    private static boolean isExport(TradeFlow figure) {
        return figure.text("direction").equals("export");
    }

    private static Map<String, List<TradeFlow>> byDataset(List<TradeFlow> figures, Predicate<TradeFlow> side) {
        return figures.stream()
                .filter(side)
                .collect(Collectors.groupingBy(figure -> figure.text("dataset"), TreeMap::new, Collectors.toList()));
    }

    private static MirrorGap.@Nullable Report report(Map<String, List<TradeFlow>> side, Set<String> otherSide) {
        if (side.isEmpty()) {
            return null;
        }
        String chosen = side.keySet().stream()
                .filter(otherSide::contains)
                .findFirst()
                .orElseGet(() -> side.keySet().iterator().next());
        List<TradeFlow> figures = counted(Objects.requireNonNull(side.get(chosen)));
        Set<String> others = new TreeSet<>(side.keySet());
        others.remove(chosen);
        return new MirrorGap.Report(
                sum(figures),
                chosen,
                common(figures, "valuation"),
                figures.stream().anyMatch(figure -> figure.properties().containsKey("estimated")),
                isWhole(figures.getFirst()) ? 0 : figures.size(),
                figures.stream().map(TradeFlow::id).sorted().toList(),
                figures.stream()
                        .flatMap(figure -> Rows.texts(figure.properties(), "sources").stream())
                        .distinct()
                        .sorted()
                        .toList(),
                List.copyOf(others));
    }

    /** The figure of the six digits where there is one, which holds all below it; else those below it. */
    private static List<TradeFlow> counted(List<TradeFlow> figures) {
        List<TradeFlow> whole = figures.stream().filter(Mirrors::isWhole).toList();
        return whole.isEmpty() ? figures : whole.subList(0, 1);
    }

    private static boolean isWhole(TradeFlow figure) {
        return figure.text("code").length() <= 6;
    }

    private static double sum(List<TradeFlow> figures) {
        return figures.stream()
                .map(figure -> figure.properties().get("amount"))
                .map(amount ->
                        amount instanceof Number number ? BigDecimal.valueOf(number.doubleValue()) : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static double minus(double one, double other) {
        return BigDecimal.valueOf(one).subtract(BigDecimal.valueOf(other)).doubleValue();
    }

    private static String common(List<TradeFlow> figures, String property) {
        Set<String> said = figures.stream().map(figure -> figure.text(property)).collect(Collectors.toSet());
        return said.size() == 1 ? said.iterator().next() : "";
    }

    private static String goods(List<TradeFlow> figures) {
        return figures.stream()
                .sorted(Comparator.comparing((TradeFlow figure) -> isWhole(figure) ? 0 : 1)
                        .thenComparing(figure -> isExport(figure) ? 0 : 1)
                        .thenComparing(TradeFlow::id))
                .map(figure -> figure.text("commodity"))
                .findFirst()
                .orElse("");
    }

    private static List<MirrorGap.Reason> reasons(Cell cell, List<TradeFlow> figures) {
        List<MirrorGap.Reason> reasons = new ArrayList<>(List.of(MirrorGap.Reason.values()));
        if (!cell.measure().equals("value")) {
            reasons.remove(MirrorGap.Reason.VALUATION);
        }
        Set<String> editions = figures.stream()
                .map(figure -> figure.text("hsEdition"))
                .filter(edition -> !edition.isEmpty())
                .collect(Collectors.toSet());
        boolean allSay =
                figures.stream().noneMatch(figure -> figure.text("hsEdition").isEmpty());
        if (allSay && editions.size() == 1) {
            reasons.remove(MirrorGap.Reason.EDITION);
        }
        return List.copyOf(reasons);
    }
}
