package spoor.declarations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.declarations.column.Said;
import spoor.declarations.column.Unstated;
import spoor.snapshot.Dictionary;

/** Who of those that declarations name is listed, by the codes of their columns. Immutable. */
public final class Listings {

    /** That somebody is listed, as the store says it. */
    public record Listed(String entity, List<String> names, Listing listing) {}

    private static final List<Listing> NONE = List.of();

    private final Desk desk;
    private final Map<Role, List<List<Listing>>> byCode = new EnumMap<>(Role.class);

    public Listings(Desk desk, List<Listed> listed) {
        this.desk = desk;
        Map<Integer, List<Listing>> byParty = new HashMap<>();
        Map<String, List<Listing>> byName = new HashMap<>();
        for (Listed each : listed) {
            int party = desk.register().find().applyAsInt(each.entity());
            if (party != 0) {
                byParty.computeIfAbsent(party, _ -> new ArrayList<>()).add(each.listing());
            }
            each.names().stream()
                    .map(RegisterReader::folded)
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(each.listing()));
        }
        List<List<Listing>> ofParties = ofParties(byParty);
        byCode.put(Role.SELLER, ofParties);
        byCode.put(Role.BUYER, ofParties);
        byCode.put(Role.MAKER, ofMakers(byName));
    }

    private List<List<Listing>> ofParties(Map<Integer, List<Listing>> byParty) {
        List<List<Listing>> all = new ArrayList<>();
        for (int party : desk.register().party()) {
            all.add(byParty.getOrDefault(party, NONE));
        }
        return all;
    }

    private List<List<Listing>> ofMakers(Map<String, List<Listing>> byName) {
        Dictionary texts = desk.columns().texts(Said.MANUFACTURER);
        List<List<Listing>> all = new ArrayList<>();
        for (int code = 0; code < texts.count(); code++) {
            String text = texts.text(code);
            all.add(Unstated.is(text) ? NONE : byName.getOrDefault(RegisterReader.folded(text), NONE));
        }
        return all;
    }

    /** Of whoever has a role in rows of this code. */
    public List<Listing> of(Role role, int code) {
        List<List<Listing>> all = byCode.get(role);
        return all == null ? NONE : all.get(code);
    }

    /** What is one party in this role: an entity, or a maker's name. */
    int key(Role role, int code) {
        return role == Role.MAKER ? code : desk.register().party()[code];
    }

    Value value(Role role, int key) {
        return role == Role.MAKER
                ? Value.stated(desk.columns().texts(Said.MANUFACTURER).text(key))
                : Value.stated(desk.register().id().apply(key))
                        .named(desk.register().name().apply(key));
    }
}
