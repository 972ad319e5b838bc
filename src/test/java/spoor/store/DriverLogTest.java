package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;

class DriverLogTest {

    @Test
    void no_text_is_made_of_a_message_that_nobody_reads() {
        AtomicInteger made = new AtomicInteger();
        Object message = new Object() {
            @Override
            public String toString() {
                return "message " + made.incrementAndGet();
            }
        };

        log(DriverLog.set(Config.builder()).build(), message);
        assertThat(made).hasValue(0);

        // the day this fails, the driver asks by itself and needs no other log
        log(Config.builder().build(), message);
        assertThat(made).hasPositiveValue();
    }

    @SuppressWarnings("deprecation")
    private static void log(Config config, Object message) {
        config.logging().getLog("org.neo4j.driver.internal.quiet").trace("C: %s", message);
    }
}
