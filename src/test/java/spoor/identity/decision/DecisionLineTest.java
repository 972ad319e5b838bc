package spoor.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;
import spoor.model.Decision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A decision as a line of a file, and the lines of such a file. */
class DecisionLineTest {

    private static final String LINE =
            "{'id':'1','left':'a','right':'b','verdict':'same','by':'Ana','at':'2026-01-31T12:00:00Z','reason':'r','note':'n',"
                    + "'sources':['s'],'confidence':'Probable','scorer':'x','score':0.5,"
                    + "'features':[{'feature':'inn','text':'equal','bits':3.5}],'batch':'b','supersedes':'0'}";

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @Test
    void what_is_written_is_read_back_whole_but_for_who_brought_it_in() {
        Decision decision = DecisionLine.read(json(LINE));
        assertThat(decision.confidence()).isEqualTo("probable");
        assertThat(decision.at()).isEqualTo("2026-01-31T12:00:00.000000Z");
        assertThat(decision.features()).containsExactly(new Decision.Feature("inn", "equal", 3.5));
        assertThat(decision.sources()).containsExactly("s");
        assertThat(decision.live()).isTrue();
        JsonNode written = JsonMapper.shared().valueToTree(DecisionLine.of(decision.broughtInBy("Bob")));
        assertThat(written.has("broughtInBy")).isFalse();
        assertThat(DecisionLine.read(written)).isEqualTo(decision);
    }

    @Test
    void what_is_empty_is_left_out() {
        Decision decision = DecisionLine.read(
                json(
                        "{'id':'1','left':'a','right':'b','verdict':'unsure','by':'Ana','at':'2026-01-31T12:00:00Z','live':false}"));
        assertThat(DecisionLine.of(decision))
                .containsOnlyKeys("id", "left", "right", "verdict", "by", "at", "reason", "live")
                .containsEntry("live", false);
    }

    @Test
    void only_what_ties_has_a_confidence_and_a_withdrawal_is_never_live() {
        assertThat(DecisionLine.read(json(LINE.replace("same", "branch_of"))).confidence())
                .isNull();
        assertThat(DecisionLine.read(json(LINE.replace("same", "different"))).confidence())
                .isEqualTo("probable");
        assertThat(DecisionLine.read(json(LINE.replace("same", "withdrawn"))).live())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'right':'b', 'right':'a', decision.oneself",
                "'left':'a', 'left':' ', decision.empty",
                "'left':'a', 'left':1, decision.text",
                "'by':'Ana', 'by':null, decision.empty",
                "same, perhaps, verdict.unknown",
                "Probable, sure, confidence.unknown",
                "2026-01-31T12:00:00Z, yesterday, decision.time",
            })
    void what_is_no_decision_is_refused(String here, String instead, String code) {
        String quoted = LINE.replace(here, instead);
        assertThat(quoted).isNotEqualTo(LINE);
        assertRefused(quoted, code);
    }

    @Test
    void a_withdrawal_says_what_it_withdraws() {
        assertRefused(
                LINE.replace("same", "withdrawn").replace("'supersedes':'0'", "'batch':'b'"), "decision.withdrawn");
    }

    @Test
    void a_reason_may_be_as_long_as_it_is_told() {
        String longest = "x".repeat(DecisionDraft.LONGEST_REASON);
        assertThat(DecisionLine.read(json(LINE.replace("'r'", "'" + longest + "'")))
                        .reason())
                .isEqualTo(longest);
        assertRefused(LINE.replace("'r'", "'" + longest + "x'"), "decision.long");
    }

    private static void assertRefused(String line, String code) {
        JsonNode read = json(line);
        assertThatThrownBy(() -> DecisionLine.read(read))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void no_time_is_given_twice_nor_one_before_the_last() {
        DecisionTimes times =
                new DecisionTimes(Clock.fixed(Instant.parse("2026-01-31T12:00:00.9999995Z"), ZoneOffset.UTC));
        assertThat(times.next()).isEqualTo("2026-01-31T12:00:00.999999Z");
        assertThat(times.next()).isEqualTo("2026-01-31T12:00:01.000000Z");
        assertThat(times.next()).isEqualTo("2026-01-31T12:00:01.000001Z");
    }

    @Test
    void lines_are_numbered_with_those_that_are_blank() throws IOException {
        try (FileLines lines = lines("\uFEFFone\n\n  \n two \r\nthree")) {
            assertThat(lines.next()).isEqualTo("one");
            assertThat(lines.next()).isEqualTo("two");
            assertThat(lines.number()).isEqualTo(4);
            assertThat(lines.next()).isEqualTo("three");
            assertThat(lines.number()).isEqualTo(5);
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void of_a_line_that_is_too_long_the_beginning_is_read() throws IOException {
        String longest = "x".repeat(FileLines.LONGEST);
        try (FileLines lines = lines(longest + "\n" + longest + "y\n" + " ".repeat(FileLines.LONGEST + 1) + "\nz")) {
            assertThat(lines.next()).isEqualTo(longest);
            assertThat(lines.isTooLong()).isFalse();
            assertThat(lines.next()).isEqualTo(longest);
            assertThat(lines.isTooLong()).isTrue();
            assertThat(lines.next()).isEmpty();
            assertThat(lines.isTooLong()).isTrue();
            assertThat(lines.next()).isEqualTo("z");
            assertThat(lines.isTooLong()).isFalse();
        }
    }

    private static FileLines lines(String text) {
        return new FileLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
