package spoor.declarations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.snapshot.table.Dictionary;

/** Who of those that declarations name is listed, by the codes of their columns. Immutable. */
public final class Listings {

    /** That somebody is listed, as the store says it. */
    public record Listed(String entity, List<String> names, DatedListing listing) {}

    private final DeclarationData desk;
    private final Map<PartyRole, List<Held>> byCode = new EnumMap<>(PartyRole.class);

    /** Listings of one party, with the days that a row has to be between. */
    public static final class Held {
        private final List<DatedListing> listings;
        private final int[] from;
        private final int[] end;

        private Held(List<DatedListing> listings) {
            this.listings = listings;
            this.from = listings.stream().mapToInt(DatedListing::lastFirstDay).toArray();
            this.end = listings.stream().mapToInt(DatedListing::firstEndDay).toArray();
        }

        public List<DatedListing> listings() {
            return listings;
        }

        /** Whether one of them, by its place, held on the day of a row; {@link DatedListing#surelyHeld}. */
        boolean surelyHeld(int place, int day) {
            return day != PartialDays.NONE
                    && PartialDays.first(day) > from[place]
                    && PartialDays.last(day) < end[place];
        }

        /** Whether any did. */
        public boolean surelyHeld(int day) {
            for (int place = 0; place < from.length; place++) {
                if (surelyHeld(place, day)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Held NOBODY = new Held(List.of());

    public Listings(DeclarationData desk, List<Listed> listed) {
        this.desk = desk;
        Map<Integer, List<DatedListing>> byParty = new HashMap<>();
        Map<String, List<DatedListing>> byName = new HashMap<>();
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
        List<Held> ofParties = ofParties(byParty);
        byCode.put(PartyRole.SELLER, ofParties);
        byCode.put(PartyRole.BUYER, ofParties);
        byCode.put(PartyRole.MAKER, ofMakers(byName));
    }

    private List<Held> ofParties(Map<Integer, List<DatedListing>> byParty) {
        Map<Integer, Held> held = new HashMap<>();
        byParty.forEach((party, listings) -> held.put(party, new Held(listings)));
        List<Held> all = new ArrayList<>();
        for (int party : desk.register().party()) {
            all.add(held.getOrDefault(party, NOBODY));
        }
        return all;
    }

    private List<Held> ofMakers(Map<String, List<DatedListing>> byName) {
        Map<String, Held> held = new HashMap<>();
        byName.forEach((name, listings) -> held.put(name, new Held(listings)));
        Dictionary texts = desk.columns().texts(WordColumns.MANUFACTURER);
        List<Held> all = new ArrayList<>();
        for (int code = 0; code < texts.count(); code++) {
            String text = texts.text(code);
            all.add(Unstated.is(text) ? NOBODY : held.getOrDefault(RegisterReader.folded(text), NOBODY));
        }
        return all;
    }

    /** Of whoever has a role in rows of this code. */
    public List<DatedListing> of(PartyRole role, int code) {
        return held(role, code).listings();
    }

    /** The same with the days that a row has to be between. */
    public Held held(PartyRole role, int code) {
        List<Held> all = byCode.get(role);
        return all == null ? NOBODY : all.get(code);
    }

    /** What is one party in this role: an entity, or a maker's name. */
    int key(PartyRole role, int code) {
        return role == PartyRole.MAKER ? code : desk.register().party()[code];
    }

    Value value(PartyRole role, int key) {
        return role == PartyRole.MAKER
                ? Value.stated(desk.columns().texts(WordColumns.MANUFACTURER).text(key))
                : Value.stated(desk.register().id().apply(key))
                        .named(desk.register().name().apply(key));
    }
}
