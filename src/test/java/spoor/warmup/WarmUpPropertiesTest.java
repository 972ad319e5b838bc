package spoor.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class WarmUpPropertiesTest {

    @ParameterizedTest
    @CsvSource({",, PT0S", ", local, PT0S", ", users, PT30S", ", oidc, PT30S", "PT0S, users, PT0S", "PT5S, local, PT5S"
    })
    void where_people_sign_in_spoor_warms_up_unless_it_is_said_otherwise(
            @Nullable Duration said, @Nullable String security, Duration time) {
        MockEnvironment environment = new MockEnvironment();
        if (security != null) {
            environment.setProperty("spoor.security", security);
        }
        assertThat(new WarmUpProperties(said).time(environment)).isEqualTo(time);
    }
}
