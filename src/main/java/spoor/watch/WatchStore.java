package spoor.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;
import spoor.store.Actor;
import spoor.store.Secrets;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;
import spoor.watch.compare.Baseline;
import spoor.watch.compare.SeenDocument;

/** Watches, what they saw and what they told, in Neo4j. Safe for use by any thread. */
@Component
class WatchStore {

    /** So many news of one watch are kept. */
    static final int MOST_NEWS = 200;

    static final String HOOK_SECRET = "hookSecret";

    private final Driver driver;
    private final StoreWrites writes;
    private final Secrets secrets;

    WatchStore(Driver driver, StoreWrites writes, Secrets secrets) {
        this.driver = driver;
        this.secrets = secrets;
        this.writes = writes;
    }

    private static Map<String, Object> parameters(Map<String, ? extends @Nullable Object> given) {
        return new HashMap<>(given);
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        return StoreReads.list(driver, "queries/watch/" + statement, parameters);
    }

    private boolean write(Actor actor, String statement, Map<String, Object> parameters) {
        return !writes.keep(actor, "queries/watch/" + statement, parameters).isEmpty();
    }

    long count() {
        return read("count", Map.of()).getFirst().get("watches").asLong();
    }

    /** All of them, or those with these ids, the oldest first. */
    List<Watch> list(List<String> ids) {
        return read("list", Map.of("ids", ids)).stream()
                .map(row -> Watch.of(opened(row), row.get("unseen").asLong()))
                .toList();
    }

    Optional<Watch> find(String id) {
        return list(List.of(id)).stream().findFirst();
    }

    /** Those that have not looked at this version of the data. */
    List<Watch> listStale(String version) {
        return read("stale", Map.of("version", version)).stream()
                .map(row -> Watch.of(opened(row), 0))
                .toList();
    }

    /** One that was sealed with another key signs nothing that the other side would take. */
    private Stored opened(Record row) {
        Map<String, Object> properties = new HashMap<>(row.get("watch").asMap());
        properties.computeIfPresent(HOOK_SECRET, (name, kept) -> {
            try {
                return secrets.open(Secrets.WEBHOOK, kept.toString());
            } catch (Unavailable otherKey) {
                return kept;
            }
        });
        return new Stored(properties);
    }

    /** A secret as it is kept. */
    String seal(String secret) {
        return secrets.seal(Secrets.WEBHOOK, secret);
    }

    void create(Actor actor, Map<String, Object> properties, Packed baseline) {
        write(actor, "create", parameters(Map.of("properties", properties, "content", baseline.bytes())));
    }

    boolean update(Actor actor, String id, Map<String, @Nullable Object> properties) {
        return write(actor, "update", parameters(Map.of("id", id, "properties", properties)));
    }

    boolean renew(Actor actor, String id, Map<String, @Nullable Object> properties, Packed baseline) {
        return write(
                actor, "renew", parameters(Map.of("id", id, "properties", properties, "content", baseline.bytes())));
    }

    void remove(Actor actor, String id) {
        write(actor, "remove", parameters(Map.of("id", id)));
    }

    /** What it saw when it last looked. */
    Baseline getBaseline(String id) {
        List<Record> rows = read("baseline", Map.of("id", id));
        return rows.isEmpty()
                ? Baseline.EMPTY
                : Packed.unpack(rows.getFirst().get("content").asByteArray(), Baseline.class);
    }

    /**
     * Keeps that a watch has looked; false if it has looked, or got another question, since it was read.
     *
     * @param baseline what it saw; null if that is the same as before
     * @param news what is told of it; null for nothing
     */
    boolean look(
            Watch watch,
            Map<String, @Nullable Object> properties,
            @Nullable Packed baseline,
            @Nullable Map<String, Object> news) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("id", watch.id());
        given.put("revision", watch.revision());
        given.put("from", watch.dataVersion());
        given.put("properties", properties);
        given.put("content", baseline == null ? null : baseline.bytes());
        given.put("news", news == null ? List.of() : List.of(news));
        given.put("keep", MOST_NEWS);
        return write(Actor.SPOOR, "look", parameters(given));
    }

    /** News of these watches, or of all, the newest first. */
    List<WatchNews> listNews(List<String> watches, int skip, int limit) {
        return read("news", Map.of("watches", watches, "skip", skip, "limit", limit)).stream()
                .map(row -> WatchNews.of(
                        new Stored(row.get("news").asMap()),
                        row.get("name").asString(),
                        row.get("seen").asBoolean()))
                .toList();
    }

    /** Marks news as seen up to a number, or all; false if there is no such watch. */
    boolean seen(Actor actor, String id, @Nullable Long number) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("id", id);
        given.put("number", number);
        return write(actor, "seen", parameters(given));
    }

    List<NewsBody.NamedSource> listSources(List<String> ids) {
        return read("sources", Map.of("ids", ids)).stream()
                .map(row -> new NewsBody.NamedSource(
                        row.get("id").asString(),
                        row.get("title").asString(""),
                        row.get("publisher").asString(null),
                        row.get("url").asString(null)))
                .toList();
    }

    /** The same, with what its sources say of themselves now. */
    Baseline withDocuments(Baseline seen) {
        return seen.with(read("sources", Map.of("ids", new ArrayList<>(seen.sourceIds()))).stream()
                .map(row -> new SeenDocument(
                        row.get("id").asString(),
                        row.get("title").asString(""),
                        row.get("url").asString(""),
                        row.get("published").asString(""),
                        row.get("sha256").asString("")))
                .sorted(Comparator.comparing(SeenDocument::id))
                .toList());
    }

    List<NewsBody.NamedDataset> listDatasets(List<String> ids) {
        return read("datasets", Map.of("ids", ids)).stream()
                .map(row -> new NewsBody.NamedDataset(
                        row.get("id").asString(), row.get("name").asString("")))
                .toList();
    }

    /** News that are to be sent by now, with their watches. */
    List<Due> listDue(long nowMillis) {
        return read("due", Map.of("now", nowMillis)).stream()
                .map(row -> {
                    Watch watch = Watch.of(opened(row), 0);
                    return new Due(
                            watch, WatchNews.of(new Stored(row.get("news").asMap()), watch.name(), false));
                })
                .toList();
    }

    /** News to be sent. */
    record Due(Watch watch, WatchNews news) {}

    /**
     * Keeps how a call went.
     *
     * @param due when to call again, in milliseconds since 1970; null for never
     */
    void sent(String news, WatchNews.Delivery delivery, @Nullable Long due) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("id", news);
        given.put("delivery", delivery.state());
        given.put("attempts", delivery.attempts());
        given.put("fault", delivery.fault());
        given.put("due", due);
        write(Actor.SPOOR, "sent", parameters(given));
    }
}
