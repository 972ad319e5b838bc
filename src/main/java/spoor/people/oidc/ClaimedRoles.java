package spoor.people.oidc;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.people.Role;
import spoor.people.account.ProviderSettings;

/** Which roles what the provider says of somebody gives. There is none that everybody has. */
final class ClaimedRoles {

    private final String claim;
    private final Map<String, List<String>> valuesByRole;

    ClaimedRoles(ProviderSettings settings) {
        this.claim = settings.rolesClaim();
        this.valuesByRole = settings.roles();
    }

    Set<Role> of(Map<String, Object> claims) {
        Set<String> given = texts(find(claims, claim));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        valuesByRole.forEach((word, values) -> {
            if (values.stream().map(String::strip).anyMatch(given::contains)) {
                roles.add(Role.requireWord(word));
            }
        });
        return roles;
    }

    /** A claim of that whole name, or what dots lead to. */
    static @Nullable Object find(Map<?, ?> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        int dot = name.indexOf('.');
        return dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, name.substring(dot + 1))
                : null;
    }

    /** A list, or a text with one value or several with spaces between. */
    private static Set<String> texts(@Nullable Object value) {
        Set<String> texts = new HashSet<>();
        if (value instanceof Collection<?> list) {
            list.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(texts::add);
        } else if (value instanceof String text) {
            texts.add(text);
            texts.addAll(List.of(text.strip().split("\\s+", -1)));
        }
        texts.remove("");
        return texts;
    }
}
