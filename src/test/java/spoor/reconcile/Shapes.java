package spoor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shapes of answers, as the protocols want them: schemas of our own in {@code src/test/resources/reconcile}. */
final class Shapes {

    private Shapes() {}

    static void assertIs(String shape, String answer) {
        try {
            String schema = Files.readString(Path.of("src/test/resources/reconcile", shape + ".json"));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(answer, InputFormat.JSON))
                    .as(answer)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
