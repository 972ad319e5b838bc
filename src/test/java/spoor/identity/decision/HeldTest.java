package spoor.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spoor.model.Decision;

/** Lines of a file that wait for what holds in their place. */
class HeldTest {

    private static FileBooks.Line line(long number, String id, @Nullable String supersedes) {
        return new FileBooks.Line(number, DrawnDecisions.decision(id, "a=b", null, supersedes));
    }

    @Test
    void a_line_waits_that_takes_the_place_of_what_holds_here_or_of_the_last_that_waits() {
        Held held = Held.NONE.copy();
        Decision here = DrawnDecisions.decision("here", "a=b", null, null);

        assertThat(held.isFor(line(1, "1", "here").decision(), here)).isTrue();
        assertThat(held.isFor(line(1, "1", "other").decision(), here)).isFalse();
        assertThat(held.isFor(line(1, "1", "here").decision(), null)).isFalse();
        assertThat(held.isFor(line(1, "1", null).decision(), here)).isFalse();
        assertThat(held.hold(line(1, "1", "here"))).isTrue();
        assertThat(held.hold(line(2, "2", "1"))).isTrue();
        assertThat(held.isFor(line(3, "3", "2").decision(), null)).isTrue();
        assertThat(held.follows(line(3, "3", "1").decision())).isFalse();
        assertThat(held.contains(line(1, "1", null).decision())).isTrue();
    }

    @Test
    void those_of_a_pair_are_taken_out_in_their_order() {
        Held held = Held.NONE.copy();
        held.hold(line(1, "1", "here"));
        held.hold(line(2, "2", "1"));
        Held copy = held.copy();
        Decision pair = line(1, "1", null).decision();

        assertThat(held.release(pair.pair())).extracting(FileBooks.Line::number).containsExactly(1L, 2L);
        assertThat(held.release(pair.pair())).isEmpty();
        assertThat(held.contains(pair)).isFalse();
        assertThat(held.lines()).isEmpty();
        assertThat(copy.lines()).extracting(FileBooks.Line::number).containsExactly(1L, 2L);
        assertThat(copy.contains(pair)).isTrue();
        assertThat(Held.NONE.lines()).isEmpty();
    }

    @Test
    void no_more_than_ten_thousand_wait() {
        Held held = Held.NONE.copy();
        for (int i = 0; i < 10_000; i++) {
            assertThat(held.hold(line(i, "id" + i, "before"))).isTrue();
        }
        assertThat(held.hold(line(10_001, "more", "before"))).isFalse();
        assertThat(held.lines()).hasSize(10_000);
    }
}
