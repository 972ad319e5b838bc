package spoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.ownership.Measure;
import spoor.ownership.OwnershipVerdict;
import spoor.ownership.Rule;
import spoor.search.ReadList.Compared;

class StandingsTest {

    private static final Compared NEVER = new Compared(10, 0);

    private static ReadList list(String authority, String dataset, ListReading reading, Compared seconds) {
        return new ReadList(authority, authority + " list", dataset, "2026-07-17", "2026-07-17", reading, seconds);
    }

    private static ReadList told(String authority, ListReading reading) {
        return new ReadList(authority, authority + " list", "evidence", "2026-07-17", "2026-07-17", reading, null);
    }

    private static Standings.Mark mark(String authority, boolean ended) {
        return new Standings.Mark("designation/" + authority, authority, "", null, null, ended, List.of());
    }

    private static Standings somebody(String dataset, Compared seconds) {
        return new Standings(List.of(new Standings.Dataset(dataset, seconds)), List.of(), List.of(), List.of());
    }

    private static String states(Standings somebody, ReadList... lists) {
        return somebody.against(List.of(lists)).stream()
                .map(each -> each.authority() + " " + each.state().word())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "listed {0}, undecided {1}, owned {2}, ended {3}, read {4}: {5}")
    @CsvSource({
        "yes, no,  no,  no,  whole,  listed",
        "yes, yes, yes, yes, none,   listed",
        "no,  yes, yes, yes, whole,  undecided",
        "no,  yes, no,  no,  none,   undecided",
        "no,  no,  yes, yes, whole,  owned",
        "no,  no,  yes, no,  part,   owned",
        "no,  no,  no,  yes, whole,  delisted",
        "no,  no,  no,  yes, none,   delisted",
        "no,  no,  no,  no,  whole,  not-found",
        "no,  no,  no,  no,  part,   not-read",
        "no,  no,  no,  no,  untold, not-read",
        "no,  no,  no,  no,  none,   not-read"
    })
    void theFirstThatIsSoIsTheState(
            String listed, String undecided, String owned, String ended, String read, String state) {
        Standings.Near near = new Standings.Near("EU", "", new Standing.Other("company/other", "Other"));
        List<Standings.Mark> marks = new ArrayList<>();
        if (listed.equals("yes")) {
            marks.add(mark("EU", false));
        }
        if (ended.equals("yes")) {
            marks.add(mark("EU", true));
        }
        Standings somebody = new Standings(
                List.of(new Standings.Dataset("evidence", NEVER)),
                marks,
                undecided.equals("yes") ? List.of(near) : List.of(),
                owned.equals("yes") ? List.of(owned(OwnershipVerdict.SURELY, Rule.State.IN_FORCE)) : List.of());

        Standing standing = somebody.against(List.of(told("EU", reading(read)))).getFirst();

        assertThat(standing.state().word()).isEqualTo(state);
        boolean named = state.equals("undecided") || state.equals("owned");
        assertThat(standing.by() != null).isEqualTo(named);
    }

    private static Standing.Owned owned(OwnershipVerdict verdict, Rule.State state) {
        return new Standing.Owned(
                "EU", Measure.FREEZE, "eu", state, verdict, new Standing.Other("company/other", "Other"));
    }

    @ParameterizedTest
    @CsvSource({"SURELY, NOT_CONFIRMED", "POSSIBLY, IN_FORCE"})
    void whatIsNotSureOfItsOwnersIsToldBesideItsState(OwnershipVerdict verdict, Rule.State force) {
        Standings somebody = new Standings(
                List.of(new Standings.Dataset("evidence", NEVER)),
                List.of(),
                List.of(),
                List.of(owned(verdict, force)));

        Standing standing =
                somebody.against(List.of(told("EU", ListReading.WHOLE))).getFirst();

        assertThat(standing.state()).isEqualTo(Standing.State.NOT_FOUND);
        assertThat(standing.by()).isNull();
        assertThat(standing.owned()).isEqualTo(owned(verdict, force));
    }

    private static ListReading reading(String word) {
        return ListReading.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Test
    void oneListThatWasNotReadLeavesAllOpen() {
        assertThat(states(
                        somebody("evidence", NEVER),
                        told("EU", ListReading.WHOLE),
                        told("US-OFAC", ListReading.WHOLE),
                        told("US-OFAC", ListReading.NONE)))
                .isEqualTo("EU not-found, US-OFAC not-read");
    }

    @Test
    void whatADatasetLookedUpHoldsForItsOwnRecordsOnly() {
        Standing stranger = somebody("customs", new Compared(20, 30))
                .against(List.of(told("EU", ListReading.WHOLE)))
                .getFirst();

        assertThat(stranger.state()).isEqualTo(Standing.State.NOT_READ);
        assertThat(stranger.lists().getFirst().reading()).isEqualTo(ListReading.UNSEARCHED);
    }

    @ParameterizedTest(name = "firm imported {0}, compared {1}; list imported {2}, compared {3}: {4}")
    @CsvSource({
        "10, 0,  20, 0,  not-read",
        "10, 0,  20, 30, not-found",
        "10, 30, 20, 0,  not-found",
        "10, 15, 20, 0,  not-read",
        "40, 0,  20, 30, not-read",
        "40, 50, 20, 30, not-found"
    })
    void anImportedListIsSearchedWhenItsRecordsWereComparedSince(
            long imported, long compared, long listImported, long listCompared, String state) {
        ReadList list = list("US-BIS", "us-csl", ListReading.WHOLE, new Compared(listImported, listCompared));

        assertThat(states(somebody("customs", new Compared(imported, compared)), list))
                .isEqualTo("US-BIS " + state);
    }

    @Test
    void whoIsListedByAnAuthorityWithoutAListIsListed() {
        Standings listed = new Standings(
                List.of(new Standings.Dataset("mine", NEVER)), List.of(mark("CH-SECO", false)), List.of(), List.of());

        assertThat(states(listed)).isEqualTo("CH-SECO listed");
    }
}
