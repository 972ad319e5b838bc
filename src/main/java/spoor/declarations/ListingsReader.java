package spoor.declarations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.store.StoreReads;
import spoor.store.read.StoreReader;

/** Reads whom authorities list, once for each {@link DeclarationData}. Safe for use by any thread. */
@Component
public class ListingsReader {

    private final Driver driver;
    private final StoreReader store;
    private @Nullable DeclarationData known;
    private @Nullable Listings listings;

    ListingsReader(Driver driver, StoreReader store) {
        this.driver = driver;
        this.store = store;
    }

    @SuppressWarnings(
            "ReferenceEquality") // desks are told apart by which they are: comparing their rows would cost more than
    // reading
    public synchronized Listings of(DeclarationData desk) {
        Listings now = listings;
        if (now == null || known != desk) {
            now = new Listings(desk, read());
            listings = now;
            known = desk;
        }
        return now;
    }

    private List<Listings.Listed> read() {
        return StoreReads.list(driver, "queries/declarations/listings", Map.of("hidden", store.listUnfinished()))
                .stream()
                .map(ListingsReader::toListed)
                .toList();
    }

    private static Listings.Listed toListed(Record row) {
        return new Listings.Listed(
                row.get("entity").asString(),
                row.get("names").asList(Value::asString).stream()
                        .filter(name -> !name.isBlank())
                        .toList(),
                new DatedListing(
                        row.get("id").asString(),
                        row.get("authority").asString(),
                        row.get("measure").asString(),
                        row.get("programme").asString(),
                        row.get("listed").asString(),
                        row.get("until").asString()));
    }
}
