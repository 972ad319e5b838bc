package spoor.reconcile;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;
import spoor.model.NodeLabel;
import spoor.store.StoreReads;
import spoor.store.StoreState;

/** Reads entities with their records, many at a time. Safe for use by any thread. */
@Service
public class CardReads {

    private final Driver driver;
    private final StoreState state;

    CardReads(Driver driver, StoreState state) {
        this.driver = driver;
        this.state = state;
    }

    /** The entities that these ids name, by the ids as asked, in their order; unknown ones are left out. */
    public Map<String, CardSet> read(Collection<String> ids) {
        Map<String, CardSet> sets = new LinkedHashMap<>();
        for (Record row : ids.isEmpty() ? List.<Record>of() : list("cards", Map.of("ids", List.copyOf(ids)))) {
            List<Card> cards = row.get("cards").asList(CardReads::toCard).stream()
                    .flatMap(Optional::stream)
                    .toList();
            if (!cards.isEmpty()) {
                sets.put(row.get("asked").asString(), new CardSet(cards));
            }
        }
        return sets;
    }

    /** The entity that an id names. */
    public Optional<CardSet> find(String id) {
        return read(List.of(id)).values().stream().findFirst();
    }

    /** The rows of a statement of this feature, which knows as {@code $hidden} what is not shown. */
    List<Record> list(String statement, Map<String, ? extends @Nullable Object> parameters) {
        return StoreReads.listShown(driver, state, "queries/reconcile/" + statement, parameters);
    }

    /** Nothing for what bears a label that no path knows. */
    private static Optional<Card> toCard(Value value) {
        for (NodeLabel label : NodeLabel.values()) {
            if (value.get("labels").asList(Value::asString).contains(label.label())) {
                Map<String, Object> properties =
                        properties(value.get("properties").asMap());
                if (!value.get("seen").isNull()) {
                    properties.put("lastSeen", value.get("seen").asString());
                }
                return Optional.of(new Card(
                        value.get("id").asString(),
                        label,
                        properties,
                        value.get("listings").asList(CardReads::toListing),
                        value.get("urls").asList(Value::asString)));
            }
        }
        return Optional.empty();
    }

    private static Card.CardListing toListing(Value value) {
        return new Card.CardListing(
                value.get("id").asString(),
                value.get("authority").asString(""),
                text(value.get("programme")),
                text(value.get("listed")),
                text(value.get("until")),
                text(value.get("reason")),
                value.get("urls").asList(Value::asString));
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : String.valueOf(plain(value.asObject()));
    }

    static Map<String, Object> properties(Map<String, Object> stored) {
        Map<String, Object> properties = new LinkedHashMap<>();
        stored.forEach((name, value) -> {
            if (!name.equals("id") && value != null) {
                properties.put(name, plain(value));
            }
        });
        return properties;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Temporal date -> date.toString();
            case List<?> list -> new ArrayList<>(list);
            default -> value;
        };
    }
}
