package spoor.declarations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.util.function.SingletonSupplier;
import spoor.declarations.column.Columns;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.Dictionary;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.NodeRecord;

/** Looks up in the graph what is known of whom and what the rows name. Use once. */
final class RegisterReader {

    private static final int HS_DIGITS = 6;

    private final Columns columns;
    private final SnapshotView view;
    private final Snapshot snapshot;
    private final List<String> countries = new ArrayList<>(List.of("not-stated", "unknown"));
    private final int[] countryOfNode;
    private final Dictionary ids;

    /** By party; -1 for whom the graph does not know. */
    private int[] nodes = new int[16];

    private int parties = 1;

    private RegisterReader(Columns columns, SnapshotView view) {
        this.columns = columns;
        this.view = view;
        this.snapshot = view.snapshot();
        this.countryOfNode = new int[view.nodeCount()];
        this.ids = columns.texts(WordColumns.SELLER);
        Arrays.fill(countryOfNode, Register.UNKNOWN);
        for (String country :
                snapshot.countValues(NodeField.COUNTRY, snapshot.allNodes()).keySet()) {
            addCountry(country);
        }
    }

    /** What the graph knows with these decisions. */
    static Register read(Columns columns, SnapshotView view) {
        return new RegisterReader(columns, view).read();
    }

    /** Whoever has records of several countries is of none that could be named. */
    private void addCountry(String country) {
        int number = countries.size();
        countries.add(country);
        NodeSet seen = view.nodesWith(NodeField.COUNTRY, List.of(country));
        seen.forEach(node -> countryOfNode[node] =
                countryOfNode[node] == Register.UNKNOWN ? number : severalOf(countryOfNode[node], country));
    }

    private int severalOf(int known, String country) {
        String several = countries.get(known) + "/" + country;
        int number = countries.indexOf(several);
        if (number >= 0) {
            return number;
        }
        countries.add(several);
        return countries.size() - 1;
    }

    private Register read() {
        int[] party = readParties();
        int[] countryOfParty = new int[parties];
        for (int each = 1; each < parties; each++) {
            countryOfParty[each] = nodes[each] < 0 ? Register.UNKNOWN : countryOfNode[nodes[each]];
        }
        int[] makers = readCountries(WordColumns.MANUFACTURER);
        int[] brands = readCountries(WordColumns.BRAND);
        List<String> tiers = new ArrayList<>(List.of("none"));
        int[] tierOfHs = readTiers(tiers);
        int[] known = Arrays.copyOf(nodes, parties);
        Map<Integer, Integer> partyOfNode = new HashMap<>();
        for (int each = 1; each < parties; each++) {
            partyOfNode.put(known[each], each);
        }
        return new Register(
                parties,
                party,
                countryOfParty,
                makers,
                brands,
                tierOfHs,
                List.copyOf(countries),
                List.copyOf(tiers),
                each -> id(known[each]),
                each -> name(known[each]),
                SingletonSupplier.of(() -> founded(known)),
                SingletonSupplier.of(() -> PartReader.read(snapshot)),
                id -> find(id, partyOfNode));
    }

    private String id(int node) {
        return node < 0 ? ids.text(-node - 1) : snapshot.nodeId(node);
    }

    private String name(int node) {
        return node < 0 ? id(node) : shown(snapshot.node(node));
    }

    private int[] founded(int[] known) {
        int[] days = new int[known.length];
        for (int party = 1; party < days.length; party++) {
            if (known[party] >= 0) {
                Map<String, Object> properties = snapshot.node(known[party]).properties();
                days[party] = PartialDays.of(String.valueOf(properties.getOrDefault("founded", "")));
            }
        }
        return days;
    }

    static String shown(NodeRecord node) {
        return String.valueOf(node.properties().getOrDefault("name", node.id()));
    }

    private int find(String id, Map<Integer, Integer> partyOfNode) {
        OptionalInt node = view.findNode(id);
        OptionalInt code = ids.find(id);
        int key = node.isPresent() ? node.getAsInt() : code.isPresent() ? -code.getAsInt() - 1 : Integer.MIN_VALUE;
        return partyOfNode.getOrDefault(key, 0);
    }

    /** Of whom the graph has no node, which a database that was changed by hand may do, is a party by the code. */
    private int[] readParties() {
        int[] party = new int[ids.count()];
        int[] partyOfNode = new int[view.nodeCount()];
        for (int code = 1; code < party.length; code++) {
            OptionalInt node = view.findNode(ids.text(code));
            if (node.isEmpty()) {
                party[code] = add(-code - 1);
                continue;
            }
            int known = node.getAsInt();
            if (partyOfNode[known] == 0) {
                partyOfNode[known] = add(known);
            }
            party[code] = partyOfNode[known];
        }
        return party;
    }

    private int add(int node) {
        if (parties == nodes.length) {
            nodes = Arrays.copyOf(nodes, parties * 2);
        }
        nodes[parties] = node;
        return parties++;
    }

    /** The country of the companies that bear the name of a maker or a brand, if it is one. */
    private int[] readCountries(WordColumns said) {
        Dictionary texts = columns.texts(said);
        Map<String, Integer> byName = new HashMap<>();
        for (int code = 1; code < texts.count(); code++) {
            if (!Unstated.is(texts.text(code))) {
                byName.put(folded(texts.text(code)), Register.NOT_STATED);
            }
        }
        if (!byName.isEmpty()) {
            snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.COMPANY.label()))
                    .forEach(node -> addMaker(node, byName));
        }
        int[] makers = new int[texts.count()];
        for (int code = 1; code < makers.length; code++) {
            Integer found = byName.get(folded(texts.text(code)));
            if (found != null) {
                makers[code] = found == Register.NOT_STATED ? Register.UNKNOWN : found;
            }
        }
        return makers;
    }

    /** Several companies of one name from several countries tell none. */
    private void addMaker(int node, Map<String, Integer> byName) {
        int country = countryOfNode[view.of(node)];
        Map<String, Object> properties = snapshot.node(node).properties();
        List<Object> names = new ArrayList<>();
        names.add(properties.getOrDefault("name", ""));
        if (properties.get("aliases") instanceof List<?> aliases) {
            names.addAll(aliases);
        }
        for (Object name : names) {
            byName.computeIfPresent(
                    folded(name.toString()),
                    (_, known) -> known == Register.NOT_STATED || known == country ? country : Register.UNKNOWN);
        }
    }

    /** As names of makers are compared: in small letters and with single blanks. */
    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private int[] readTiers(List<String> tiers) {
        Map<String, Integer> byCode = new HashMap<>();
        for (String tier : snapshot.goods().tiers()) {
            tiers.add(tier);
            snapshot.goods().listCodes(tier).forEach(code -> byCode.put(code, tiers.size() - 1));
        }
        Dictionary texts = columns.texts(WordColumns.HS);
        int[] tierOf = new int[texts.count()];
        for (int code = 0; code < tierOf.length; code++) {
            String text = texts.text(code);
            tierOf[code] = text.length() < HS_DIGITS ? -1 : byCode.getOrDefault(text.substring(0, HS_DIGITS), 0);
        }
        return tierOf;
    }
}
