package spoor;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** First-level packages are modules; each names in its package-info what it may use, and there are no cycles. */
class ModularityTest {

    @Test
    void modules_use_only_what_they_may() {
        ApplicationModules.of(SpoorApplication.class).verify();
    }
}
