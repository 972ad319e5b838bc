package spoor.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class WarmUpPropertiesTest {

    @ParameterizedTest
    @CsvSource({
        ",, PT30S, 1",
        ", local, PT30S, 1",
        ", users, PT30S, 500",
        ", oidc, PT30S, 500",
        "PT0S, users, PT0S, 500",
        "PT0S, local, PT0S, 500",
        "PT5S, local, PT5S, 500"
    })
    void where_people_sign_in_spoor_warms_up_and_elsewhere_asks_each_question_once_unless_it_is_said_otherwise(
            @Nullable Duration said, @Nullable String security, Duration time, int rounds) {
        MockEnvironment environment = new MockEnvironment();
        if (security != null) {
            environment.setProperty("spoor.security", security);
        }
        WarmUpProperties settings = new WarmUpProperties(said);
        assertThat(settings.most()).isEqualTo(time);
        assertThat(settings.rounds(environment)).isEqualTo(rounds);
    }
}
