package spoor.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;

/** Seals what an older Spoor kept in clear, and says at the start if the key is not the one that was sealed with. */
@Component
@Order(StartStep.SCHEMA + 10)
final class SealedStart implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(SealedStart.class);

    private final Driver driver;
    private final Secrets secrets;

    SealedStart(Driver driver, Secrets secrets) {
        this.driver = driver;
        this.secrets = secrets;
    }

    @Override
    public boolean canWait() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        List<Record> kept = StoreReads.list(driver, "queries/store/secrets", Map.of());
        long foreign = kept.stream().filter(row -> !opens(row)).count();
        List<Record> clear = kept.stream()
                .filter(row -> !Secrets.isSealed(row.get("text").asString()))
                .toList();
        clear.forEach(this::seal);
        if (!clear.isEmpty()) {
            LOG.info("{} secrets that were kept in clear are sealed now.", clear.size());
        }
        if (foreign > 0) {
            LOG.warn(
                    "{} secrets of authenticators and webhooks were sealed with another key: put the file secret.key of before"
                            + " into the data folder, or name it by spoor.secrets.key-file.",
                    foreign);
        }
    }

    private boolean opens(Record row) {
        try {
            secrets.open(row.get("purpose").asString(), row.get("text").asString());
            return true;
        } catch (Unavailable otherKey) {
            return false;
        }
    }

    private void seal(Record row) {
        String text = row.get("text").asString();
        Map<String, Object> parameters = Map.of(
                "node", row.get("node").asString(),
                "key", row.get("key").asString(),
                "text", text,
                "changes",
                        Map.of(
                                row.get("key").asString(),
                                secrets.seal(row.get("purpose").asString(), text)));
        driver.executableQuery(CypherFiles.getStatement("queries/store/seal"))
                .withParameters(parameters)
                .execute();
    }
}
