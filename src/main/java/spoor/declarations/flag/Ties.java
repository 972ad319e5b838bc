package spoor.declarations.flag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the sellers and buyers of declarations have in common with each other and with whoever is listed. Immutable.
 *
 * <p>A cluster is firms with the same address that have another thing in common, too: each of them with one of the others.
 */
final class Ties {

    private static final int FEWEST_IN_CLUSTER = 2;

    /** Register numbers that are so near were given one after the other. */
    private static final int NEXT = 5;

    /**
     * Firms.
     *
     * @param address as one of them writes it
     * @param firmsAtAddress how many firms in the data have it
     * @param things what they share, sorted
     */
    record Cluster(String address, int firmsAtAddress, List<Integer> parties, List<String> things) {}

    private final List<Cluster> clusters;
    private final Map<Integer, Integer> clusterSize = new HashMap<>();
    private final BitSet addressed = new BitSet();
    private final BitSet likeListed;
    private final BitSet listedOwner;
    private final BitSet listedDirector;
    private final int owned;
    private final int directed;

    /**
     * What is known of the firms, of whatever the ties are made.
     *
     * @param firms by party
     * @param firmsAt how many firms in the data have an address
     * @param likeListed parties that are not listed but named or placed like somebody who is
     * @param listedOwner parties of which a listed one owns a share that is not known
     * @param listedDirector parties whose director directs a listed one, too
     * @param owned of how many an owner is known
     * @param directed of how many a director is known
     */
    record Known(
            Map<Integer, Firm> firms,
            Map<String, Integer> firmsAt,
            BitSet likeListed,
            BitSet listedOwner,
            BitSet listedDirector,
            int owned,
            int directed) {}

    /**
     * What is known of one firm.
     *
     * @param addresses as they are written, by how they are compared
     * @param things such as {@code phone:123456789}, {@code domain:example.org}, {@code director:person/x}
     * @param numbers of registers, by the register
     */
    record Firm(Map<String, String> addresses, Set<String> things, Map<String, Long> numbers) {}

    Ties(Known known) {
        this.likeListed = known.likeListed();
        this.listedOwner = known.listedOwner();
        this.listedDirector = known.listedDirector();
        this.owned = known.owned();
        this.directed = known.directed();
        Map<String, List<Integer>> byAddress = new TreeMap<>();
        known.firms().forEach((party, firm) -> {
            addressed.set(party, !firm.addresses().isEmpty());
            firm.addresses()
                    .keySet()
                    .forEach(address -> byAddress
                            .computeIfAbsent(address, _ -> new ArrayList<>())
                            .add(party));
        });
        List<Cluster> found = new ArrayList<>();
        byAddress.forEach((address, parties) -> {
            if (parties.size() >= FEWEST_IN_CLUSTER) {
                found.addAll(clusters(known, address, parties));
            }
        });
        found.sort(
                Comparator.<Cluster>comparingInt(cluster -> -cluster.parties().size())
                        .thenComparing(Cluster::address));
        this.clusters = List.copyOf(found);
        clusters.forEach(cluster -> cluster.parties()
                .forEach(party -> clusterSize.merge(party, cluster.parties().size(), Math::max)));
    }

    private static List<Cluster> clusters(Known known, String address, List<Integer> parties) {
        Map<String, Set<Integer>> byThing = new TreeMap<>();
        for (int party : parties) {
            firm(known, party)
                    .things()
                    .forEach(thing ->
                            byThing.computeIfAbsent(thing, _ -> new TreeSet<>()).add(party));
        }
        addNumbers(known, parties, byThing);
        byThing.values().removeIf(sharing -> sharing.size() < FEWEST_IN_CLUSTER);
        List<Cluster> found = new ArrayList<>();
        for (Set<Integer> joined : joined(byThing.values())) {
            List<String> things = byThing.entrySet().stream()
                    .filter(thing -> joined.containsAll(thing.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            String written = firm(known, joined.iterator().next()).addresses().getOrDefault(address, address);
            found.add(new Cluster(
                    written,
                    Math.max(parties.size(), known.firmsAt().getOrDefault(address, 0)),
                    List.copyOf(joined),
                    things));
        }
        return found;
    }

    private static Firm firm(Known known, int party) {
        return known.firms().getOrDefault(party, new Firm(Map.of(), Set.of(), Map.of()));
    }

    private static void addNumbers(Known known, List<Integer> parties, Map<String, Set<Integer>> byThing) {
        for (int one : parties) {
            firm(known, one).numbers().forEach((register, number) -> {
                for (int other : parties) {
                    Long near = firm(known, other).numbers().get(register);
                    if (one < other && near != null && Math.abs(near - number) <= NEXT) {
                        byThing.computeIfAbsent(
                                        "number:%s %d".formatted(register, Math.min(near, number)),
                                        _ -> new TreeSet<>())
                                .addAll(List.of(one, other));
                    }
                }
            });
        }
    }

    /** Sets that have a member in common become one. */
    private static List<Set<Integer>> joined(Collection<Set<Integer>> sets) {
        List<Set<Integer>> joined = new ArrayList<>();
        for (Set<Integer> each : sets) {
            Set<Integer> whole = new TreeSet<>(each);
            joined.removeIf(other -> {
                boolean meets = other.stream().anyMatch(whole::contains);
                whole.addAll(meets ? other : Set.of());
                return meets;
            });
            joined.add(whole);
        }
        return joined;
    }

    /** Those of most firms first. */
    List<Cluster> clusters() {
        return clusters;
    }

    /** Of the largest cluster that it is in; 0 if it is in none. */
    int clusterSize(int party) {
        return clusterSize.getOrDefault(party, 0);
    }

    boolean hasAddress(int party) {
        return addressed.get(party);
    }

    boolean isLikeListed(int party) {
        return likeListed.get(party);
    }

    boolean hasListedOwner(int party) {
        return listedOwner.get(party);
    }

    boolean sharesDirectorWithListed(int party) {
        return listedDirector.get(party);
    }

    int owned() {
        return owned;
    }

    int directed() {
        return directed;
    }
}
