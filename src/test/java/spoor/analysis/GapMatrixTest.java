package spoor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.analysis.GapMatrix.Cell;
import spoor.analysis.GapMatrix.Firm;
import spoor.model.BadInput;
import spoor.model.ListingEnd;
import spoor.model.Source;
import spoor.ownership.Measure;
import spoor.ownership.Measures;
import spoor.ownership.OwnershipVerdict;
import spoor.ownership.Rule;
import spoor.search.ListReading;
import spoor.search.ReadList;
import spoor.search.ReadList.Compared;
import spoor.search.Standing;
import spoor.search.Standing.State;
import spoor.search.Standings;

class GapMatrixTest {

    private static final int FIRMS = 500;
    private static final LocalDate TODAY = LocalDate.parse(ListingEnd.today());

    private static Source source(String id) {
        return new Source(id, "Annex I, entry " + id, "Council", "", "", "", "", "", "", "", "", "");
    }

    private static Standings.Mark mark(String authority, String programme, @Nullable String until) {
        String id = authority + "/" + programme;
        return new Standings.Mark(
                id,
                authority,
                programme,
                "2023-02-25",
                until,
                ListingEnd.isOver(until),
                List.of(source("src-" + authority)));
    }

    private static ReadList list(String authority, String name, int daysOld, ListReading reading) {
        String date = TODAY.minusDays(daysOld).toString();
        return new ReadList(authority, name, "ours", date, date, reading, null);
    }

    private static Standings of(String dataset, Standings.Mark... marks) {
        return new Standings(
                List.of(new Standings.Dataset(dataset, new Compared(10, 0))), List.of(marks), List.of(), List.of());
    }

    private static GapMatrix matrix(GapRequest request, Map<String, Standings> stands, Collection<ReadList> lists) {
        List<Firm> firms = stands.keySet().stream()
                .map(id -> new Firm(id, id, "Company", "CN", 1, 0, 1, List.of()))
                .toList();
        return GapService.matrix(
                request, new GapFirms(firms, 1L, List.of(), 0, List.of()), stands, lists, "v", System.nanoTime());
    }

    private static Cell cell(GapMatrix matrix, String firm, String column) {
        int place =
                matrix.columns().stream().map(GapMatrix.Column::key).toList().indexOf(column);
        return matrix.firms().stream()
                .filter(each -> each.id().equals(firm))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(place);
    }

    private static GapRequest any() {
        return GapRequest.of(List.of("x"));
    }

    private static GapRequest wanted(@Nullable String listedBy, @Nullable String notFoundBy) {
        return new GapRequest(null, List.of("x"), listedBy, notFoundBy, null);
    }

    /** What is so, beside what the data say of it. */
    private static final class World {

        private static final List<String> COLUMNS =
                List.of("EU/freeze", "EU/export", "GB-FCDO/freeze", "US-OFAC/freeze", "US-BIS/export");
        private static final Map<String, String> PROGRAMMES = Map.of(
                "EU/freeze", "269/2014",
                "EU/export", "833/2014 Annex IV",
                "GB-FCDO/freeze", "Russia",
                "US-OFAC/freeze", "RUSSIA-EO14024",
                "US-BIS/export", "Entity List");
        private static final Map<String, String> LISTS = Map.of(
                "EU/freeze", "Regulation (EU) No 269/2014, Annex I",
                "EU/export", "Regulation (EU) No 833/2014, Annex IV",
                "GB-FCDO/freeze", "UK Sanctions List",
                "US-OFAC/freeze", "Specially Designated Nationals List (SDN)",
                "US-BIS/export", "Entity List");

        private static final List<ListReading> READINGS =
                List.of(ListReading.PART, ListReading.UNTOLD, ListReading.NONE);

        private final Random random;
        private final Map<String, ReadList> lists = new LinkedHashMap<>();
        private final Map<String, Set<String>> listed = new TreeMap<>();
        private final Map<String, Standings> stands = new LinkedHashMap<>();

        World(long seed) {
            random = new Random(seed);
            for (String column : COLUMNS) {
                ListReading reading =
                        random.nextInt(3) > 0 ? ListReading.WHOLE : READINGS.get(random.nextInt(READINGS.size()));
                lists.put(column, list(authority(column), known(LISTS, column), random.nextInt(50), reading));
            }
            for (int i = 0; i < FIRMS; i++) {
                addFirm("company/%03d".formatted(i));
            }
        }

        private static <T> T known(Map<String, T> all, String key) {
            return Objects.requireNonNull(all.get(key), key);
        }

        private static String authority(String column) {
            return column.substring(0, column.indexOf('/'));
        }

        private void addFirm(String id) {
            boolean ours = random.nextInt(4) > 0;
            Set<String> at = new LinkedHashSet<>();
            List<Standings.Mark> marks = new ArrayList<>();
            for (String column : COLUMNS) {
                if (random.nextInt(4) == 0) {
                    at.add(column);
                    if (isSearched(column, ours) || random.nextInt(3) == 0) {
                        // some lists do not say under which measure
                        String programme =
                                random.nextInt(5) == 0 && column.startsWith("EU") ? "" : known(PROGRAMMES, column);
                        marks.add(mark(authority(column), programme, null));
                    }
                } else if (random.nextInt(10) == 0) {
                    marks.add(mark(authority(column), known(PROGRAMMES, column), "2024-01-01"));
                }
            }
            listed.put(id, at);
            stands.put(id, of(ours ? "ours" : "customs", marks.toArray(Standings.Mark[]::new)));
        }

        private boolean isSearched(String column, boolean ours) {
            return ours && known(lists, column).reading() == ListReading.WHOLE;
        }

        boolean mustBeNotFound(String id, String column) {
            Standings all = known(stands, id);
            return isSearched(column, all.records().getFirst().id().equals("ours"))
                    && !LocalDate.parse(String.valueOf(known(lists, column).date()))
                            .plusDays(30)
                            .isBefore(TODAY)
                    && !known(listed, id).contains(column)
                    && all.listings().stream()
                            .noneMatch(mark -> mark.authority().equals(authority(column))
                                    && (mark.programme().isEmpty()
                                            || mark.programme().equals(known(PROGRAMMES, column))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_500_firms_nobody_is_called_not_listed_who_is(long seed) {
        World world = new World(seed);
        GapMatrix matrix = matrix(any(), world.stands, world.lists.values());

        Map<String, Integer> truth = new TreeMap<>();
        for (String id : world.stands.keySet()) {
            for (String column : World.COLUMNS) {
                boolean isListed = World.known(world.listed, id).contains(column);
                State state = cell(matrix, id, column).state();
                truth.merge((isListed ? "is listed: " : "is not: ") + state.word(), 1, Integer::sum);
                assertThat(state == State.NOT_FOUND)
                        .as("seed %d, %s by %s: %s", seed, id, column, state)
                        .isEqualTo(world.mustBeNotFound(id, column));
            }
        }
        System.out.println("GapMatrixTest: seed " + seed + " " + truth);
        assertThat(truth).doesNotContainKey("is listed: not-found").containsKey("is not: not-found");
    }

    @Test
    void without_lists_all_is_not_read() {
        Map<String, Standings> stands = new LinkedHashMap<>();
        IntStream.range(0, FIRMS).forEach(i -> stands.put("company/" + i, of("ours")));
        GapMatrix matrix = matrix(any(), stands, List.of());

        assertThat(matrix.columns()).hasSizeGreaterThan(8);
        assertThat(matrix.firms())
                .hasSize(FIRMS)
                .allSatisfy(firm -> assertThat(firm.cells()).allSatisfy(cell -> {
                    assertThat(cell.state()).isEqualTo(State.NOT_READ);
                    assertThat(cell.why()).isEqualTo(GapMatrix.Why.NO_LIST);
                }));
    }

    @ParameterizedTest(name = "{0}, {1} days old: {2} {3}")
    @CsvSource({
        "whole,  30, not-found, ",
        "whole,  31, not-read,  old",
        "part,    1, not-read,  not-whole",
        "untold,  1, not-read,  not-whole",
        "none,    1, not-read,  not-whole",
    })
    void a_cell_says_why_nothing_can_be_said(String reading, int days, String state, String why) {
        ReadList list =
                list("GB-FCDO", "UK Sanctions List", days, ListReading.valueOf(reading.toUpperCase(Locale.ROOT)));
        Cell cell = cell(matrix(any(), Map.of("a", of("ours")), List.of(list)), "a", "GB-FCDO/freeze");

        assertThat(cell.state().word()).isEqualTo(state);
        assertThat(cell.why() == null ? null : cell.why().word()).isEqualTo(why);
    }

    @Test
    void a_column_says_how_old_the_oldest_of_its_lists_is_that_are_too_old() {
        ReadList old = list("GB-FCDO", "UK Sanctions List", 45, ListReading.WHOLE);
        ReadList older = list("GB-FCDO", "Financial sanctions", 60, ListReading.WHOLE);
        ReadList undated = new ReadList("US-BIS", "Entity List", "ours", "a copy", null, ListReading.WHOLE, null);
        GapMatrix matrix = matrix(any(), Map.of("a", of("ours")), List.of(old, older, undated));

        assertThat(matrix.columns())
                .filteredOn(column -> !column.lists().isEmpty())
                .extracting(column -> column.key() + " " + column.oldDays())
                .containsExactly("GB-FCDO/freeze 60", "US-BIS/export null");
        assertThat(GapTables.wide(matrix).rows().getFirst()).contains("not-read: old, 60 days", "not-read: old");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"as pinned on 2026-08-22, not-found", "2025 (highest number 32435), not-read", "a copy, not-read"})
    void a_list_may_bear_its_date_in_its_version_and_one_without_may_be_of_any_age(String version, String state) {
        ReadList list = new ReadList("GB-FCDO", "UK list", "ours", version, null, ListReading.WHOLE, null);
        GapRequest anyAge = new GapRequest(null, List.of("x"), null, null, 36_500);

        assertThat(cell(matrix(anyAge, Map.of("a", of("ours")), List.of(list)), "a", "GB-FCDO/freeze")
                        .state()
                        .word())
                .isEqualTo(state);
    }

    @Test
    void a_list_of_which_nobody_knows_the_measure_has_to_be_read_for_each() {
        ReadList annex = list("EU", "Regulation 269/2014 Annex I", 1, ListReading.WHOLE);
        ReadList others = list("EU", "Other frameworks", 1, ListReading.PART);

        assertThat(cell(matrix(any(), Map.of("a", of("ours")), List.of(annex)), "a", "EU/freeze")
                        .state())
                .isEqualTo(State.NOT_FOUND);
        assertThat(cell(matrix(any(), Map.of("a", of("ours")), List.of(annex, others)), "a", "EU/freeze")
                        .state())
                .isEqualTo(State.NOT_READ);
    }

    @Test
    void each_measure_has_its_own_state_date_entry_and_document() {
        Map<String, Standings> stands = Map.of("a", of("ours", mark("EU", "833/2014", null)));
        GapMatrix matrix = matrix(
                any(),
                stands,
                List.of(
                        list("EU", "Regulation 269/2014 Annex I", 1, ListReading.WHOLE),
                        list("EU", "Regulation 833/2014 Annex IV", 1, ListReading.WHOLE)));

        assertThat(cell(matrix, "a", "EU/freeze").state()).isEqualTo(State.NOT_FOUND);
        Cell export = cell(matrix, "a", "EU/export");
        assertThat(export.state()).isEqualTo(State.LISTED);
        assertThat(export.entries())
                .containsExactly(new GapMatrix.Entry("EU/833/2014", "833/2014", "2023-02-25", null, List.of("src-EU")));
        assertThat(matrix.sources()).extracting(Source::id).containsExactly("src-EU");
    }

    @Test
    void who_is_an_undecided_pair_or_owned_is_named_with_whom() {
        Standings.Near near = new Standings.Near("US-OFAC", "CYBER2", new Standing.Other("company/b", "B"));
        Standing.Owned owned = new Standing.Owned(
                "US-OFAC", Measure.FREEZE, "ofac", Rule.State.IN_FORCE, OwnershipVerdict.SURELY, near.other());
        Standing.Owned perhaps = new Standing.Owned(
                "US-OFAC", Measure.FREEZE, "ofac", Rule.State.IN_FORCE, OwnershipVerdict.POSSIBLY, near.other());
        List<Standings.Dataset> records = List.of(new Standings.Dataset("ours", new Compared(10, 0)));
        GapMatrix matrix = matrix(
                any(),
                Map.of(
                        "a", new Standings(records, List.of(), List.of(near), List.of()),
                        "c", new Standings(records, List.of(), List.of(), List.of(owned)),
                        "d", new Standings(records, List.of(), List.of(), List.of(perhaps))),
                List.of());

        assertThat(cell(matrix, "a", "US-OFAC/freeze"))
                .isEqualTo(new Cell(State.UNDECIDED, null, near.other(), null, List.of()));
        assertThat(cell(matrix, "c", "US-OFAC/freeze"))
                .isEqualTo(new Cell(State.OWNED, null, near.other(), owned, List.of()));
        assertThat(cell(matrix, "d", "US-OFAC/freeze"))
                .isEqualTo(new Cell(State.NOT_READ, GapMatrix.Why.NO_LIST, null, perhaps, List.of()));
        assertThat(GapTables.wide(matrix).rows())
                .extracting(row -> row.getFirst() + " "
                        + row.stream()
                                .filter(cell -> cell.toString().contains("owned"))
                                .toList())
                .contains("c [owned: B]", "d [not-read: no-list; possibly owned (ofac): B]");
    }

    @ParameterizedTest(name = "listed by {0}, not found by {1}: {2}")
    @CsvSource({
        "EU,        US-BIS, a",
        "EU/export, US-BIS, a",
        "EU/freeze, US-BIS, ''",
        "any,       any,    a",
        ",          US-BIS, a c",
        "US-BIS,    ,       b",
        ",          ,       a b c"
    })
    void firms_are_chosen_by_who_lists_them_and_who_does_not(
            @Nullable String listedBy, @Nullable String notFoundBy, String told) {
        Map<String, Standings> stands = new TreeMap<>(Map.of(
                "a", of("ours", mark("EU", "833/2014", null)),
                "b", of("ours", mark("US-BIS", "Entity List", null)),
                "c", of("ours")));
        List<ReadList> lists = List.of(
                list("US-BIS", "Entity List", 1, ListReading.WHOLE),
                list("EU", "Regulation 269/2014", 1, ListReading.NONE));

        GapMatrix matrix = matrix(wanted(listedBy, notFoundBy), stands, lists);

        assertThat(String.join(" ", matrix.firms().stream().map(Firm::id).toList()))
                .isEqualTo(told);
        assertThat(matrix.asked()).isEqualTo(3);
    }

    @Test
    void bad_requests_are_told_what_to_change() {
        assertThatThrownBy(() -> matrix(wanted("Mars", null), Map.of(), List.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("EU/freeze");
        assertThatThrownBy(() -> new GapRequest(null, null, null, null, null).require())
                .hasMessageContaining("trace");
        assertThatThrownBy(() -> GapRequest.of(List.of()).require()).hasMessageContaining("Say whom");
        assertThatThrownBy(() -> new GapRequest(null, List.of("x"), null, null, 0).require())
                .hasMessageContaining("maxAgeDays");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "EU,      833/2014,                        export",
        "EU,      833/2014 Annex IV,               export",
        "EU,      833/2014 Annex XIX,              sectoral",
        "EU,      833/2014 Annex V,                sectoral",
        "EU,      269/2014,                        freeze",
        "EU,      765/2006,                        other",
        "EU,      765/2006 Annex V,                export",
        "US-OFAC, RUSSIA-EO14024,                  freeze",
        "US-OFAC, UKRAINE-EO13662,                 other",
        "US-OFAC, UKRAINE-EO13662;RUSSIA-EO14024,  freeze other",
        "US-OFAC, CMIC-EO13959,                    sectoral",
        "US-BIS,  Entity List,                     export",
        "US-DOD,  Section 1260H,                   tender",
        "GB-FCDO, Russia,                          freeze",
        "XX-NEW,  anything,                        other"
    })
    void a_programme_says_what_is_forbidden(String authority, String programme, String measures) {
        assertThat(String.join(
                        " ",
                        Measures.ofProgramme(authority, programme).stream()
                                .map(Measure::word)
                                .toList()))
                .isEqualTo(measures);
    }
}
