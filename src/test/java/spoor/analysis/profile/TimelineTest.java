package spoor.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spoor.analysis.profile.Timeline.Event;
import spoor.analysis.profile.Timeline.Kind;
import spoor.declarations.reach.Span;
import spoor.search.EntityDetail;
import spoor.search.Standing;
import spoor.search.ValueSaid;

class TimelineTest {

    private static final Span NO_ROWS = new Span(0, 0, "", "", List.of(), "", "");

    private static EntityDetail firm(
            List<EntityDetail.Listing> listings, List<EntityDetail.Fact> facts, ValueSaid... values) {
        return new EntityDetail(
                "company/f",
                List.of("Company"),
                Map.of("name", "Firm"),
                List.of(),
                listings,
                List.of(new Standing("JP", Standing.State.NOT_READ, null, null, List.of())),
                facts,
                List.of(),
                List.of(),
                null,
                List.of(values));
    }

    private static ValueSaid value(String property, String value) {
        return new ValueSaid(
                property,
                value,
                List.of(new ValueSaid.By(
                        "company/f", "register", null, false, List.of(new ValueSaid.Cited("src-1", "Extract")))));
    }

    private static EntityDetail.Listing listing(
            String authority, @Nullable String listed, @Nullable String until, boolean ended) {
        return new EntityDetail.Listing("d", authority, null, listed, until, ended, List.of());
    }

    private static Timeline timeline(EntityDetail detail, Span span) {
        List<Event> events = new ArrayList<>(ToldEvents.of(detail));
        events.addAll(ToldEvents.of(span));
        return TimelineService.timeline(detail, events, span, "v");
    }

    private static List<String> told(List<Event> events) {
        return events.stream()
                .map(event -> event.date() + " " + event.kind().word() + " " + event.what())
                .toList();
    }

    @Test
    void whatIsKnownStandsInOrderOfTimeWithItsSource() {
        EntityDetail.Fact renamed = new EntityDetail.Fact(
                "f", "alias", "New name", "confirmed", "2023-02", null, null, null, null, null, "hand", List.of());
        EntityDetail detail = firm(
                List.of(listing("US", "2023-05-19", "2024-06", true), listing("EU", "2024", "2030", false)),
                List.of(renamed),
                value("founded", "2019"));
        Timeline timeline =
                timeline(detail, new Span(9, 1, "2022-04-01", "2023-11-30", List.of("customs"), "2021", "2023-12-31"));
        assertThat(told(timeline.events()))
                .containsExactly(
                        "2019 founded ",
                        "2022-04-01 first-row ",
                        "2023-02 renamed New name",
                        "2023-05-19 listed US",
                        "2023-11-30 last-row ",
                        "2024 listed EU",
                        "2024-06 delisted US");
        assertThat(timeline.events().getFirst().sources()).containsExactly(new Timeline.Document("src-1", "Extract"));
        assertThat(timeline.few()).isFalse();
        assertThat(timeline.unknown()).containsExactly(Kind.FIRST_RELATION, Kind.LAST_RELATION, Kind.DISSOLVED);
    }

    @Test
    void whatHasNoDateStandsBesideAndWhatIsNotKnownIsTold() {
        Timeline timeline = timeline(firm(List.of(listing("UK", null, null, false)), List.of()), NO_ROWS);
        assertThat(timeline.events()).isEmpty();
        assertThat(told(timeline.undated())).containsExactly(" listed UK");
        assertThat(timeline.unknown())
                .contains(Kind.FOUNDED, Kind.FIRST_ROW, Kind.DELISTED)
                .doesNotContain(Kind.LISTED);
        assertThat(timeline.notRead()).containsExactly("JP");
        assertThat(timeline.few()).isTrue();
    }
}
