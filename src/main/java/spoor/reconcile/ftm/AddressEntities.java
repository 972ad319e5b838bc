package spoor.reconcile.ftm;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.model.Sha256;
import spoor.reconcile.CardSet;

/**
 * Addresses as entities of their own, as FollowTheMoney has them. Here they are texts of who is there, and nobody else's: the id of one
 * names its entity and the text.
 */
public final class AddressEntities {

    /** What holds the addresses of an entity. */
    public static final String PROPERTY = "addressEntity";

    /** What an address calls whose it is. */
    public static final String REVERSE = "things";

    private static final Pattern ID = Pattern.compile("address/([0-9a-f]{8})/(.+)");

    private AddressEntities() {}

    /** The addresses of an entity; those that say most come first. */
    public static List<FtmEntity> of(CardSet entity) {
        return entity.list("addresses").stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(text -> new FtmEntity(
                        "address/" + digest(text) + "/" + entity.first().id(),
                        text,
                        "Address",
                        Map.of("full", List.of(text)),
                        entity.datasets(),
                        List.of(),
                        false,
                        null,
                        null,
                        null))
                .toList();
    }

    /** Whose address it is, where the id is one of an address. */
    public static Optional<String> findOwner(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches() ? Optional.of(parts.group(2)) : Optional.empty();
    }

    private static String digest(String text) {
        return Sha256.hex(text, 4);
    }
}
