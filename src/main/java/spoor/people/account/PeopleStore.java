package spoor.people.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.people.Role;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.StoreState;
import spoor.store.StoreWrites;
import spoor.store.Written;

/** People, links, sessions and tokens as nodes of the store. Instants are milliseconds since 1970. Safe for use by any thread. */
@Component
final class PeopleStore {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final Driver driver;
    private final StoreWrites writes;
    private final StoreState state;
    private final Runnable requireReady;

    @Autowired
    PeopleStore(Driver driver, StoreWrites writes, StoreState state) {
        this(driver, writes, state, state::requireReady);
    }

    private PeopleStore(Driver driver, StoreWrites writes, StoreState state, Runnable requireReady) {
        this.driver = driver;
        this.writes = writes;
        this.state = state;
        this.requireReady = requireReady;
    }

    /** For the start, when the schema stands and Spoor is not yet ready. */
    PeopleStore duringStart() {
        return new PeopleStore(driver, writes, state, () -> {});
    }

    /** Waits for a while if the database is being started again; what is asked then is refused only if it still is. */
    void awaitAgain() {
        try {
            state.awaitAgain(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A session and whose it is. */
    record SessionOf(Session session, Account account) {}

    /** A token and whose it is. */
    record TokenOf(Token token, Account account) {}

    List<Record> read(String statement, Map<String, Object> parameters) {
        requireReady.run();
        return driver.executableQuery(cypher(statement))
                .withParameters(parameters)
                .withConfig(READ)
                .execute()
                .records();
    }

    List<Record> write(Actor actor, String statement, Map<String, ? extends @Nullable Object> parameters) {
        requireReady.run();
        return writes.keep(actor, "queries/people/" + statement, new HashMap<>(parameters));
    }

    /** Several statements as one. */
    <T> T write(Actor actor, Function<Statements, T> work) {
        requireReady.run();
        return writes.write(actor, LONGEST, transaction -> {
            return new Written<>(work.apply(new Statements(transaction)), StoreChanges.NONE);
        });
    }

    /** The statements of one transaction. */
    static final class Statements {

        private final TransactionContext transaction;

        private Statements(TransactionContext transaction) {
            this.transaction = transaction;
        }

        List<Record> run(String statement, Map<String, ? extends @Nullable Object> parameters) {
            return transaction.run(cypher(statement), new HashMap<>(parameters)).list();
        }
    }

    /**
     * Adds somebody.
     *
     * @throws Conflict if the name is taken
     */
    void add(Actor actor, Map<String, Object> account) {
        try {
            write(actor, "add-account", Map.of("account", account));
        } catch (Neo4jException e) {
            if (e.code().contains("ConstraintValidationFailed")) {
                throw new Conflict("person.exists", "There is somebody of that name already; take another one.");
            }
            throw e;
        }
    }

    /** Whether there is somebody who can sign in. */
    boolean isAnybodyThere() {
        return read("any-account", Map.of()).getFirst().get("any").asBoolean();
    }

    Optional<Account> find(String id) {
        return first(read("account", Map.of("id", id))).map(row -> account(row.get("account")));
    }

    Optional<Account> findByName(String name) {
        return first(read("account-by-key", Map.of("key", Account.keyOf(name))))
                .map(row -> account(row.get("account")));
    }

    Optional<Account> findByPasskey(String credential) {
        return first(read("account-by-passkey", Map.of("credential", credential)))
                .map(row -> account(row.get("account")));
    }

    Optional<SessionOf> findSession(String hash) {
        return first(read("session", Map.of("hash", hash)))
                .map(row -> new SessionOf(session(row.get("session")), account(row.get("account"))));
    }

    Optional<TokenOf> findToken(String hash) {
        return first(read("token", Map.of("hash", hash)))
                .map(row -> new TokenOf(token(row.get("token")), account(row.get("account"))));
    }

    static Optional<Record> first(List<Record> rows) {
        return rows.stream().findFirst();
    }

    private static String cypher(String statement) {
        return CypherFiles.getStatement("queries/people/" + statement);
    }

    static Account account(Value node) {
        return new Account(
                node.get("id").asString(),
                node.get("name").asString(),
                roles(node),
                node.get("password").asString(null),
                node.get("totp").asString(null),
                node.get("totpPending").asString(null),
                texts(node.get("recovery")),
                texts(node.get("devices")),
                node.get("issuer").asString(null),
                node.get("off").asBoolean(false),
                instant(node.get("lastSeen")));
    }

    static Session session(Value node) {
        return new Session(
                node.get("hash").asString(),
                node.get("id").asString(),
                node.get("person").asString(),
                requireInstant(node.get("since")),
                requireInstant(node.get("lastSeen")),
                node.get("pending").asBoolean(false),
                instant(node.get("confirmedUntil")),
                node.get("client").asString(""));
    }

    static Token token(Value node) {
        return new Token(
                node.get("hash").asString(),
                node.get("id").asString(),
                node.get("person").asString(),
                node.get("name").asString(),
                roles(node),
                requireInstant(node.get("made")),
                requireInstant(node.get("expires")),
                instant(node.get("lastUsed")));
    }

    static Passkey passkey(Value node) {
        return new Passkey(
                node.get("id").asString(),
                node.get("label").asString(),
                node.get("host").asString(),
                requireInstant(node.get("made")),
                instant(node.get("lastUsed")));
    }

    private static Set<Role> roles(Value node) {
        return Role.requireWords(texts(node.get("roles")));
    }

    private static List<String> texts(Value list) {
        return list.isNull() ? List.of() : list.asList(Value::asString);
    }

    private static @Nullable Instant instant(Value time) {
        return time.isNull() ? null : Instant.ofEpochMilli(time.asLong());
    }

    private static Instant requireInstant(Value time) {
        return Instant.ofEpochMilli(time.asLong());
    }
}
