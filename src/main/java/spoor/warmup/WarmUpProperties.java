package spoor.warmup;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;

/**
 * Settings of the warm-up.
 *
 * @param time so long Spoor asks itself after a start, at most; 0: not at all; null: 30 s where people sign in, else each
 *     question once
 */
@ConfigurationProperties("spoor.warm-up")
record WarmUpProperties(@Nullable Duration time) {

    /** By then JVMs have compiled what they will. */
    static final int MOST_ROUNDS = 500;

    private static final Duration FOR_MANY = Duration.ofSeconds(30);

    Duration most() {
        return time == null ? FOR_MANY : time;
    }

    /** How often each question is asked at most: once plans it, which the first who asks would wait for. */
    int rounds(Environment environment) {
        boolean alone = environment.getProperty("spoor.security", "local").equals("local");
        return time == null && alone ? 1 : MOST_ROUNDS;
    }
}
