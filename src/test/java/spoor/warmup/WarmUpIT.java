package spoor.warmup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.store.SpoorProperties;

/** Spoor asks itself after a start, on the evidence of a real Neo4j. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.warm-up.time=3s")
@ContextConfiguration(initializers = SharedNeo4j.class)
class WarmUpIT {

    private final SpoorProperties settings;

    WarmUpIT(@Autowired SpoorProperties settings) {
        this.settings = settings;
    }

    @Test
    void questions_of_each_kind_are_asked_and_none_of_them_is_in_the_audit(CapturedOutput output) throws IOException {
        await().untilAsserted(() ->
                assertThat(output).containsPattern("Spoor has warmed up with [1-9]\\d* questions of each kind"));
        Path audit = settings.data().resolve("audit/cypher.ndjson");
        assertThat(Files.exists(audit) ? Files.readString(audit) : "").doesNotContain("warm-up");
    }
}
