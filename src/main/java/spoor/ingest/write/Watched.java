package spoor.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import spoor.ingest.claim.Claim;

/** HS codes that one dataset describes and another puts on a watch list; {@code watchedBy} names the latter. */
final class Watched {

    private static final String BY = "watchedBy";
    private static final List<String> PLACE = List.of("list", "tier");

    private Watched() {}

    /** Whether the claim says something about a watch list that the code of another dataset does not. */
    static boolean isNews(Claim claim, Map<String, Object> present, String dataset) {
        boolean open = !present.containsKey("list") || dataset.equals(present.get(BY));
        boolean same = PLACE.stream()
                .allMatch(name -> Objects.equals(claim.properties().get(name), present.get(name)));
        return open && !same && claim.properties().containsKey("list");
    }

    /** What is present, put on the claim's list. */
    static Claim added(Claim claim, Map<String, Object> present, String dataset) {
        Map<String, Object> properties = new HashMap<>(present);
        PLACE.forEach(properties::remove);
        copy(claim.properties(), properties, PLACE);
        properties.put(BY, dataset);
        return claim.with(properties);
    }

    /** The claim, still on the list that another dataset put the code on. */
    static Claim kept(Claim claim, Map<String, Object> present) {
        if (!present.containsKey(BY)) {
            return claim;
        }
        Map<String, Object> properties = new HashMap<>(claim.properties());
        copy(present, properties, List.of("list", "tier", BY));
        return claim.with(properties);
    }

    private static void copy(Map<String, Object> from, Map<String, Object> to, List<String> names) {
        for (String name : names) {
            Object value = from.get(name);
            if (value != null) {
                to.put(name, value);
            }
        }
    }
}
