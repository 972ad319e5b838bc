package spoor.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param mode {@code local}: there is no login, and everything is allowed
 * @param state {@code setup}: there is nobody yet, and only a one-time link helps
 * @param person null unless signed in; null in mode local
 * @param confirmedUntil date and time, ISO 8601: until then what needs a confirmation is allowed
 * @param provider through which people sign in here; null where they have passwords, or do not sign in
 */
@Schema(name = "Session")
record SessionRecord(
        @Schema(allowableValues = {"local", "users"}) String mode,

        @Schema(allowableValues = {"setup", "signed-out", "second-factor", "signed-in"})
        String state,

        @Nullable Me person,
        @Nullable String confirmedUntil,
        @Nullable ProviderRecord provider) {

    static final SessionRecord LOCAL = new SessionRecord("local", "signed-in", null, null, null);

    static SessionRecord without(String state, @Nullable ProviderRecord provider) {
        return new SessionRecord("users", state, null, null, provider);
    }

    /**
     * The provider that people sign in through.
     *
     * @param host where it is
     * @param rolesClaim what it has to name people's roles in
     */
    @Schema(name = "SignInProvider")
    record ProviderRecord(String host, String rolesClaim) {}

    /**
     * Whoever is signed in.
     *
     * @param secondFactor whether a second factor is asked for at each sign-in
     */
    @Schema(name = "Me")
    record Me(
            String id,
            String name,

            @Schema(description = "viewer, investigator, cypher, importer, auditor, administrator")
            List<String> roles,

            boolean secondFactor,
            int recoveryCodesLeft) {}
}
