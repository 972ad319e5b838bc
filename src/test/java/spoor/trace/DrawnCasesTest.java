package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.graph.CancelSignal;
import spoor.graph.TraceLimits;
import spoor.question.QuestionJson;
import spoor.snapshot.Snapshot;

/** What each constraint means, as drawn cases: the kernel and the reference answer as written. */
class DrawnCasesTest {

    static List<DrawnCase> cases() {
        return DrawnCase.listAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theKernelAnswersAsWritten(DrawnCase drawn) {
        Snapshot snapshot = drawn.snapshot();
        List<String> paths =
                KernelQuestion.of(snapshot, drawn.question(), TraceLimits.DEFAULT)
                        .trace(new CancelSignal())
                        .paths()
                        .stream()
                        .map(path -> DrawnCase.draw(snapshot, path))
                        .toList();

        assertThat(paths).isEqualTo(drawn.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theReferenceAnswersAsWritten(DrawnCase drawn) {
        assertThat(drawn.askReference()).isEqualTo(drawn.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theQuestionIsWrittenAsItIsRead(DrawnCase drawn) {
        assertThat(QuestionJson.read(QuestionJson.write(drawn.question()))).isEqualTo(drawn.question());
    }
}
