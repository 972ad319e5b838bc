package spoor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConstraintTest {

    @Test
    void eachFieldOfARequestStandsInExactlyOneRow() {
        List<String> inRows = Constraint.ALL.stream()
                .flatMap(constraint -> constraint.fields().stream())
                .toList();
        List<String> fields = Stream.of(TraceRequest.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(inRows).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void aConstraintRelaxesNoOtherFieldThanItsOwn() {
        TraceRequest demanding = QuestionJson.read(QuestionJson.write(TraceRequest.DEFAULT))
                .with("maxHops", 3)
                .with("minConfidence", "confirmed")
                .with("relations", List.of("SUPPLIES"))
                .with("timeOrder", "strict")
                .with("minSources", 3)
                .with("inferred", "none")
                .with("generic", "none")
                .with("minValue", 5.0)
                .with("hubLimit", 7)
                .with("datasets", List.of("evidence"))
                .with("countriesVia", List.of("KZ", "KG"));

        for (Constraint constraint : Constraint.ALL) {
            for (Relaxation step : constraint.relaxing().steps(demanding)) {
                assertThat(constraint.fields()).contains(step.field());
                assertThat(step.applyTo(demanding)).isNotEqualTo(demanding);
            }
        }
    }
}
