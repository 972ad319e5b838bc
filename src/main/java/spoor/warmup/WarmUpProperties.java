package spoor.warmup;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;

/**
 * Settings of the warm-up.
 *
 * @param time so long Spoor asks itself after a start, at most; 0: not at all; null: 30 s where people sign in, else 0
 */
@ConfigurationProperties("spoor.warm-up")
record WarmUpProperties(@Nullable Duration time) {

    private static final Duration FOR_MANY = Duration.ofSeconds(30);

    Duration time(Environment environment) {
        boolean alone = environment.getProperty("spoor.security", "local").equals("local");
        Duration usual = alone ? Duration.ZERO : FOR_MANY;
        return time == null ? usual : time;
    }
}
