package spoor.declarations.flag;

import java.util.ArrayList;
import java.util.BitSet;
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
        Joined joined = new Joined();
        byThing.values().forEach(joined::join);
        Map<Integer, List<String>> thingsOf = new TreeMap<>();
        byThing.forEach((thing, sharing) -> thingsOf.computeIfAbsent(
                        joined.first(sharing.iterator().next()), _ -> new ArrayList<>())
                .add(thing));
        int atAddress = Math.max(parties.size(), known.firmsAt().getOrDefault(address, 0));
        List<Cluster> found = new ArrayList<>();
        joined.groups()
                .forEach((first, group) -> found.add(new Cluster(
                        firm(known, first).addresses().getOrDefault(address, address),
                        atAddress,
                        List.copyOf(group),
                        thingsOf.getOrDefault(first, List.of()))));
        return found;
    }

    private static Firm firm(Known known, int party) {
        return known.firms().getOrDefault(party, new Firm(Map.of(), Set.of(), Map.of()));
    }

    /** In the order of the numbers, so that only those that are near are looked at. */
    private static void addNumbers(Known known, List<Integer> parties, Map<String, Set<Integer>> byThing) {
        Map<String, List<Numbered>> byRegister = new TreeMap<>();
        for (int party : parties) {
            firm(known, party)
                    .numbers()
                    .forEach((register, number) -> byRegister
                            .computeIfAbsent(register, _ -> new ArrayList<>())
                            .add(new Numbered(number, party)));
        }
        byRegister.forEach((register, numbered) -> {
            numbered.sort(Comparator.comparingLong(Numbered::number));
            for (int one = 0; one < numbered.size(); one++) {
                Numbered low = numbered.get(one);
                for (int other = one + 1; other < numbered.size() && isNext(low, numbered.get(other)); other++) {
                    byThing.computeIfAbsent("number:%s %d".formatted(register, low.number()), _ -> new TreeSet<>())
                            .addAll(List.of(low.party(), numbered.get(other).party()));
                }
            }
        });
    }

    /** A firm and its number in a register. */
    private record Numbered(long number, int party) {}

    private static boolean isNext(Numbered low, Numbered high) {
        return high.number() - low.number() <= NEXT;
    }

    /** Sets that have a member in common become one, which is known by its first. */
    private static final class Joined {
        private final Map<Integer, Integer> before = new HashMap<>();

        void join(Set<Integer> sharing) {
            int one = first(sharing.iterator().next());
            for (int party : sharing) {
                int other = first(party);
                before.put(Math.max(one, other), Math.min(one, other));
                one = Math.min(one, other);
            }
        }

        int first(int party) {
            int at = party;
            while (before.getOrDefault(at, at) != at) {
                int next = before.getOrDefault(at, at);
                before.put(at, before.getOrDefault(next, next));
                at = before.getOrDefault(at, at);
            }
            return at;
        }

        Map<Integer, Set<Integer>> groups() {
            Map<Integer, Set<Integer>> groups = new TreeMap<>();
            List.copyOf(before.keySet())
                    .forEach(party -> groups.computeIfAbsent(first(party), _ -> new TreeSet<>())
                            .add(party));
            return groups;
        }
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
