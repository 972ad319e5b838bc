package spoor.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import spoor.people.account.TestTokens;

/** People, sessions and tokens straight into the store, without passwords. */
public record TestPeople(Driver driver) {

    /** Somebody who may come in; the id is the name. */
    public void add(String name, Role... roles) {
        driver.executableQuery("""
                        CREATE (:Account {id: $name, key: $name, name: $name, roles: $roles, password: '-', made: 0})""")
                .withParameters(Map.of(
                        "name",
                        name,
                        "roles",
                        Arrays.stream(roles).map(Role::word).toList()))
                .execute();
    }

    /** A session that somebody began just now. */
    public void addSession(String name, String session, Instant confirmedUntil) {
        driver.executableQuery("""
                        CREATE (:LoginSession {hash: $hash, id: $hash, person: $name, since: $now, lastSeen: $now,
                          pending: false, client: '', confirmedUntil: $confirmed})""")
                .withParameters(Map.of(
                        "hash", digest(session),
                        "name", name,
                        "now", Instant.now().toEpochMilli(),
                        "confirmed", confirmedUntil.toEpochMilli()))
                .execute();
    }

    /** A token of somebody's for a day. */
    public void addToken(String name, String token, Role role) {
        Instant now = Instant.now();
        driver.executableQuery("""
                        CREATE (:ApiToken {hash: $hash, id: $hash, person: $name, name: 'x', roles: $roles, made: $now,
                          expires: $expires})""")
                .withParameters(Map.of(
                        "hash", digest(token),
                        "name", name,
                        "roles", List.of(role.word()),
                        "now", now.toEpochMilli(),
                        "expires", now.plus(Duration.ofDays(1)).toEpochMilli()))
                .execute();
    }

    /** A token that is the same each time. */
    public static String tokenOf(String word) {
        return TestTokens.of(Arrays.copyOf(word.getBytes(StandardCharsets.UTF_8), 32));
    }

    public void removeAll() {
        driver.executableQuery("MATCH (n:Account|LoginSession|SetupLink|ApiToken|Passkey|PasskeyChallenge) DELETE n")
                .execute();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
