package spoor.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a list is measured by when nobody looks. */
class ApprovedTest {

    private static ListVersion version(String day, long size) {
        return new ListVersion(day, 1, day + "T00:00:00Z", null, null, null, null, null)
                .imported(day + "T00:00:00Z", "job", new ListDifference(size, 0, size, 0, 0, 0));
    }

    private static ListState imported(ListState before, String day, long size, boolean byPerson) {
        return before.ordered(new ListState.Order("job", day, byPerson)).done(version(day, size));
    }

    private static boolean stops(ListState state, long size) {
        Approved approved = state.approved();
        return approved != null && new ListDifference(size, 0, 0, 0, size, 0).isSmallerThan(approved.size());
    }

    @Test
    void what_goes_bit_by_bit_is_measured_by_what_a_person_had_imported() {
        ListState state = imported(ListState.NEW, "2026-11-01", 50, true);
        assertThat(stops(state, 41)).isFalse();
        state = imported(state, "2026-11-02", 41, false);
        assertThat(stops(state, 33)).isTrue();
        assertThat(stops(state, 40)).isFalse();
    }

    @Test
    void the_largest_of_thirty_days_counts_and_a_fall_that_a_person_imports_is_taken() {
        ListState state = imported(ListState.NEW, "2026-11-01", 50, true);
        state = imported(state, "2026-11-10", 45, true);
        assertThat(stops(state, 39)).isTrue();
        assertThat(stops(imported(state, "2026-12-15", 44, true), 39)).isFalse();
        assertThat(stops(imported(state, "2026-11-12", 20, true), 18)).isFalse();
    }

    @Test
    void a_list_of_before_the_memory_begins_with_the_version_it_had() {
        ListState old = new ListState(null, null, null, version("2026-10-01", 50), null, null, false, null, null);
        assertThat(stops(imported(old, "2026-11-01", 41, false), 33)).isTrue();
    }
}
