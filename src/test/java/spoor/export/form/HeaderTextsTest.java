package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Asked;
import spoor.export.TestDocuments;

/** What a file is, for people who open it in a program that knows nothing of Spoor. */
class HeaderTextsTest {

    private static final ExportDocument EMPTY = TestDocuments.of(List.of(), List.of(), List.of(), List.of());

    @Test
    void the_question_is_a_sentence_before_it_is_json() {
        List<String> lines = HeaderTexts.lines(EMPTY.header()
                .asked(new Asked(
                        "From any firm\nto Garpiya-A1", List.of("by way of Kupol"), "https://a.example/?to=x")));

        assertThat(lines)
                .containsSequence(
                        "Question: From any firm to Garpiya-A1",
                        "And: by way of Kupol",
                        "Asked at: https://a.example/?to=x",
                        "As Spoor asks it: {\"trace\":{\"k\":3}}");
    }

    @Test
    void what_nobody_asked_in_words_has_no_empty_lines() {
        assertThat(HeaderTexts.lines(EMPTY.header().asked(Asked.NOTHING)))
                .contains("As Spoor asks it: {\"trace\":{\"k\":3}}")
                .noneMatch(line -> line.startsWith("Question") || line.startsWith("Asked at"));
    }
}
