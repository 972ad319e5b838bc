package spoor.declarations.flag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import spoor.declarations.Register;
import spoor.graph.NodeSet;
import spoor.model.ListingEnd;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.NodeField;

/** Looks up in the graph what sellers and buyers have in common. Use once. */
final class TiesReader {

    private static final int SHORTEST_NAME = 5;

    private final SnapshotView view;
    private final Snapshot snapshot;
    private final Register register;
    private final NodeSet listed;
    private final Map<Integer, Integer> partyOfNode = new HashMap<>();
    private final Map<Integer, Set<String>> directors = new HashMap<>();
    private final Map<Integer, Ties.Firm> firms = new TreeMap<>();
    private final Set<String> listedNames = new HashSet<>();
    private final Set<String> listedAddresses = new HashSet<>();
    private final Map<String, Integer> firmsAt = new HashMap<>();
    private final BitSet listedOwner = new BitSet();
    private final BitSet owned = new BitSet();
    private final BitSet listedDirector = new BitSet();

    private TiesReader(Register register, SnapshotView view) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.register = register;
        this.listed = view.nodesListed(each -> each.until().isEmpty() || !ListingEnd.isOver(each.until()));
    }

    static Ties read(Register register, SnapshotView view) {
        return new TiesReader(register, view).read();
    }

    private Ties read() {
        for (int party = 1; party < register.parties(); party++) {
            OptionalInt node = view.findNode(register.id().apply(party));
            if (node.isPresent()) {
                partyOfNode.put(node.getAsInt(), party);
            }
        }
        readDirectors();
        readOwners();
        view.of(snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.COMPANY.label())))
                .forEach(this::readFirm);
        return new Ties(new Ties.Known(
                firms, firmsAt, likeListed(), listedOwner, listedDirector, owned.cardinality(), directors.size()));
    }

    private void readDirectors() {
        Map<Integer, Set<Integer>> directed = new HashMap<>();
        for (int relation : snapshot.relationIndexes(each -> snapshot.relationType(each) == RelationType.DIRECTS)) {
            int person = view.of(snapshot.relationFrom(relation));
            directed.computeIfAbsent(person, _ -> new TreeSet<>()).add(view.of(snapshot.relationTo(relation)));
        }
        directed.forEach((person, all) -> {
            boolean anyListed = all.stream().anyMatch(listed::contains);
            for (int firm : all) {
                Integer party = partyOfNode.get(firm);
                if (party != null) {
                    directors.computeIfAbsent(party, _ -> new TreeSet<>()).add("director:" + snapshot.nodeId(person));
                    if (anyListed && !listed.contains(firm)) {
                        listedDirector.set(party);
                    }
                }
            }
        });
    }

    private void readOwners() {
        for (int relation : snapshot.relationIndexes(each -> snapshot.relationType(each) == RelationType.OWNS)) {
            Integer party = partyOfNode.get(view.of(snapshot.relationTo(relation)));
            if (party != null) {
                owned.set(party);
                boolean isOpen = !snapshot.relation(relation).properties().containsKey("share");
                if (isOpen && listed.contains(view.of(snapshot.relationFrom(relation)))) {
                    listedOwner.set(party);
                }
            }
        }
    }

    private void readFirm(int node) {
        Map<String, String> addresses = new TreeMap<>();
        Set<String> things = new TreeSet<>();
        Map<String, Long> numbers = new TreeMap<>();
        List<String> names = new ArrayList<>();
        Integer party = partyOfNode.get(node);
        for (int record : view.recordsOf(node)) {
            Map<String, Object> properties = snapshot.node(record).properties();
            addresses.putAll(FirmFacts.addresses(properties));
            if (party != null) {
                things.addAll(FirmFacts.contacts(properties));
                numbers.putAll(FirmFacts.numbers(properties));
            }
            names.addAll(FirmFacts.texts(properties, "name"));
            names.addAll(FirmFacts.texts(properties, "aliases"));
        }
        addresses.keySet().forEach(address -> firmsAt.merge(address, 1, Integer::sum));
        if (listed.contains(node)) {
            names.stream().map(TiesReader::folded).forEach(listedNames::add);
            listedAddresses.addAll(addresses.keySet());
        }
        if (party != null) {
            things.addAll(directors.getOrDefault(party, Set.of()));
            firms.put(party, new Ties.Firm(addresses, things, numbers));
        }
    }

    private BitSet likeListed() {
        listedNames.removeIf(name -> name.length() < SHORTEST_NAME);
        BitSet like = new BitSet();
        partyOfNode.forEach((node, party) -> {
            if (!listed.contains(node)) {
                Ties.Firm firm = firms.get(party);
                boolean placed =
                        firm != null && firm.addresses().keySet().stream().anyMatch(listedAddresses::contains);
                like.set(
                        party,
                        placed || listedNames.contains(folded(register.name().apply(party))));
            }
        });
        return like;
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
