package spoor.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.model.ListingEnd;
import spoor.model.NodeLabel;

/**
 * A record as it is told to other clients.
 *
 * @param properties as stored, without the id; {@code lastSeen} is when Spoor last read the dataset that says it
 * @param urls of its sources
 */
public record Card(
        String id, NodeLabel label, Map<String, Object> properties, List<CardListing> listings, List<String> urls) {

    /** Where it is listed, and where that is said. */
    public record CardListing(
            String id,
            String authority,
            @Nullable String programme,
            @Nullable String listed,
            @Nullable String until,
            @Nullable String reason,
            List<String> urls) {

        private boolean holds() {
            return !ListingEnd.isOver(until);
        }
    }

    /** Those that have not ended. */
    public List<CardListing> currentListings() {
        return listings.stream().filter(CardListing::holds).toList();
    }

    /** Its name; of one without a name its id. */
    public String name() {
        return text("name").orElse(id);
    }

    /** A property that has one value. */
    public Optional<String> text(String property) {
        return list(property).stream().findFirst();
    }

    /** The values of a property, in their order; none if it is unknown. */
    public List<String> list(String property) {
        Object value = properties.get(property);
        List<String> texts = new ArrayList<>();
        if (value instanceof Collection<?> values) {
            values.forEach(one -> texts.add(String.valueOf(one)));
        } else if (value != null) {
            texts.add(String.valueOf(value));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** ISO 3166-1 alpha-2: of a component its maker's, of a weapon its origin; empty if unknown. */
    public String country() {
        return text(switch (label) {
                    case COMPANY, PERSON -> "country";
                    case COMPONENT -> "makerCountry";
                    case WEAPON_SYSTEM -> "origin";
                    case VESSEL -> "flag";
                })
                .orElse("");
    }
}
