package spoor.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.people.Role;
import spoor.people.account.ProviderSettings;

class ClaimedRolesTest {

    private static final Map<String, List<String>> ROLES =
            Map.of("viewer", List.of("readers", " staff "), "administrator", List.of("chiefs"));

    private static Set<Role> roles(String claim, Map<String, Object> claims) {
        return new ClaimedRoles(new ProviderSettings("", "", "", "", List.of(), "", claim, ROLES)).of(claims);
    }

    @Test
    void values_give_roles_wherever_the_claim_stands() {
        assertThat(roles("roles", Map.of("roles", List.of("staff", "chiefs", "x", 1))))
                .containsExactlyInAnyOrder(Role.VIEWER, Role.ADMINISTRATOR);
        assertThat(roles("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("readers")))))
                .containsExactly(Role.VIEWER);
        assertThat(roles("https://a.example/roles", Map.of("https://a.example/roles", "readers")))
                .containsExactly(Role.VIEWER);
        assertThat(roles("roles", Map.of("roles", "x readers"))).containsExactly(Role.VIEWER);
    }

    @Test
    void nobody_has_a_role_by_default() {
        assertThat(roles("roles", Map.of())).isEmpty();
        assertThat(roles("roles", Map.of("roles", List.of("Readers", "reader", "administrator"))))
                .isEmpty();
        assertThat(roles("roles", Map.of("roles", Map.of("readers", true)))).isEmpty();
        assertThat(roles("a.b", Map.of("a", "readers"))).isEmpty();
        assertThat(roles("", Map.of("roles", List.of("readers")))).isEmpty();
    }
}
