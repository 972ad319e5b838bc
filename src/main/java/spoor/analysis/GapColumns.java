package spoor.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.model.PartialDate;
import spoor.ownership.Measure;
import spoor.ownership.Measures;
import spoor.search.ListReading;
import spoor.search.ReadList;
import spoor.search.Standings;

/** What firms are held against: a column for each measure of an authority that has a list or a listing. */
final class GapColumns {

    /** Those that are asked for most; each has a column, and the first ones. */
    private static final List<String> USUAL =
            List.of("EU", "GB", "US-OFAC", "US-BIS", "CH", "UA", "JP", "CA", "AU", "UN");

    private static final Pattern DAY = Pattern.compile("\\b20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d)\\b");

    private final LocalDate on;
    private final int maxAgeDays;

    /** @param maxAgeDays lists that are older on this day do not count as read */
    GapColumns(LocalDate on, int maxAgeDays) {
        this.on = on;
        this.maxAgeDays = maxAgeDays;
    }

    List<GapMatrix.Column> of(Collection<ReadList> lists, Collection<Standings> firms) {
        Map<String, Set<Measure>> measures = new TreeMap<>(order());
        Set<String> told = new TreeSet<>();
        lists.forEach(list -> told.add(list.authority()));
        for (Standings firm : firms) {
            firm.listings().forEach(mark -> add(measures, mark.authority(), mark.programme()));
            firm.pairs().forEach(near -> add(measures, near.authority(), near.programme()));
            firm.owned()
                    .forEach(each -> measures.computeIfAbsent(each.authority(), _ -> new TreeSet<>())
                            .add(each.measure()));
        }
        lists.forEach(list -> addKnown(measures, list));
        // a list that may hold any measure has a column of its own only where nothing else tells of its authority
        told.stream()
                .filter(authority -> !measures.containsKey(authority))
                .forEach(authority -> measures.put(authority, EnumSet.of(Measure.OTHER)));
        USUAL.stream()
                .filter(usual -> measures.keySet().stream().noneMatch(each -> isOf(each, usual)))
                .forEach(usual -> measures.put(usual, EnumSet.of(Measure.FREEZE)));
        List<GapMatrix.Column> columns = new ArrayList<>();
        measures.forEach((authority, all) -> all.forEach(measure -> columns.add(column(authority, measure, lists))));
        return columns;
    }

    private static void add(Map<String, Set<Measure>> measures, String authority, String programme) {
        measures.computeIfAbsent(authority, any -> new TreeSet<>()).addAll(Measures.ofProgramme(authority, programme));
    }

    private static void addKnown(Map<String, Set<Measure>> measures, ReadList list) {
        Measure measure = Measures.ofList(list.authority(), list.name());
        if (measure != Measure.OTHER) {
            measures.computeIfAbsent(list.authority(), any -> new TreeSet<>()).add(measure);
        }
    }

    private static boolean isOf(String authority, String usual) {
        return authority.equals(usual) || authority.startsWith(usual + "-");
    }

    private static Comparator<String> order() {
        return Comparator.comparingInt(GapColumns::place).thenComparing(Comparator.naturalOrder());
    }

    private static int place(String authority) {
        int place = 0;
        while (place < USUAL.size() && !isOf(authority, USUAL.get(place))) {
            place++;
        }
        return place;
    }

    private GapMatrix.Column column(String authority, Measure measure, Collection<ReadList> lists) {
        List<ReadList> aged = lists.stream()
                .filter(list -> list.authority().equals(authority) && mayHold(list, measure))
                .map(this::aged)
                .toList();
        return new GapMatrix.Column(authority + "/" + measure.word(), authority, measure, aged, oldDays(aged));
    }

    private @Nullable Long oldDays(List<ReadList> aged) {
        return aged.stream()
                .filter(list -> list.reading() == ListReading.OLD)
                .map(this::days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean mayHold(ReadList list, Measure measure) {
        Measure known = Measures.ofList(list.authority(), list.name());
        return known == measure || known == Measure.OTHER || measure == Measure.OTHER;
    }

    private ReadList aged(ReadList list) {
        return list.reading() == ListReading.WHOLE && isOld(list) ? list.read(ListReading.OLD) : list;
    }

    /** A list that bears no date at all may be of any age. */
    private boolean isOld(ReadList list) {
        Long days = days(list);
        return days == null || days > maxAgeDays;
    }

    /** Since the first day that its date may mean; null where it bears none. */
    private @Nullable Long days(ReadList list) {
        String date = list.date() == null ? dateIn(list.version()) : list.date();
        return date == null
                ? null
                : ChronoUnit.DAYS.between(PartialDate.requireDate(date).first(), on);
    }

    private static @Nullable String dateIn(@Nullable String version) {
        Matcher day = DAY.matcher(version == null ? "" : version);
        return day.find() ? day.group() : null;
    }
}
