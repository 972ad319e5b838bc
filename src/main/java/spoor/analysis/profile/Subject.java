package spoor.analysis.profile;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;

/** Whom a profile is of, and what its sections read of it and around it, each thing once. Not safe for threads. */
final class Subject {

    /** Most relations that are looked at for one profile. */
    static final long MOST_TIES = 200_000;

    private final SnapshotView view;
    private final int node;
    private final FlowTies ties;
    private final Map<Integer, Map<String, Set<String>>> values = new HashMap<>();
    private final Map<Integer, Boolean> generic = new HashMap<>();
    private final Set<String> cuts = new LinkedHashSet<>();
    private @Nullable Walk up;
    private @Nullable Walk down;

    Subject(SnapshotView view, int node) {
        this.view = view;
        this.node = node;
        this.ties = new FlowTies(view, MOST_TIES);
    }

    SnapshotView view() {
        return view;
    }

    int node() {
        return node;
    }

    NodeLabel label() {
        return label(node);
    }

    NodeLabel label(int any) {
        return view.snapshot().nodeLabel(any);
    }

    String id(int any) {
        return view.snapshot().nodeId(any);
    }

    FlowTies ties() {
        return ties;
    }

    /** Says that not all was looked at. */
    void cut(String sentence) {
        cuts.add(sentence);
    }

    /** The limits that were reached, as sentences. */
    Set<String> cuts() {
        return cuts;
    }

    /** Against the flow. */
    Walk up() {
        Walk known = up;
        if (known == null) {
            known = Walk.up(node, ties::into);
            up = known;
        }
        return known;
    }

    /** With the flow. */
    Walk down() {
        Walk known = down;
        if (known == null) {
            known = Walk.down(node, ties::outOf);
            down = known;
        }
        return known;
    }

    /** The ways that a profile is about: those to it, and of a firm or component those from it, too. */
    List<Walk> ways() {
        return label() == NodeLabel.WEAPON_SYSTEM ? List.of(up()) : List.of(up(), down());
    }

    /** The firms on these ways, itself among them if it is one. */
    Set<Integer> firms() {
        Set<Integer> firms = new TreeSet<>();
        for (Walk way : ways()) {
            way.hops().keySet().stream()
                    .filter(each -> label(each) == NodeLabel.COMPANY)
                    .forEach(firms::add);
        }
        return firms;
    }

    /** What the records of a node say, each value once; a text of several values is several. */
    Set<String> values(int any, String property) {
        return values.computeIfAbsent(any, _ -> new HashMap<>()).computeIfAbsent(property, _ -> read(any, property));
    }

    private Set<String> read(int any, String property) {
        Set<String> all = new TreeSet<>();
        for (int record : view.recordsOf(any)) {
            all.addAll(texts(view.snapshot().node(record).properties().get(property)));
        }
        return all;
    }

    /** What a relation says. */
    Set<String> values(ViewRelation tie, String property) {
        return texts(view.snapshot().relation(tie.relation()).properties().get(property));
    }

    static Set<String> texts(@Nullable Object value) {
        Collection<?> each = value instanceof Collection<?> several
                ? several
                : Arrays.asList(Objects.toString(value, "").split(";"));
        Set<String> texts = new LinkedHashSet<>();
        for (Object one : each) {
            String text = String.valueOf(one).strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** One empty value stands for what is not known. */
    static Set<String> orUnknown(Set<String> values) {
        return values.isEmpty() ? Set.of("") : values;
    }

    Set<String> countries(int firm) {
        return values(firm, "country");
    }

    /** Where a part is made: as its records say, else where those are who are known to make it. */
    Set<String> makerCountries(int part) {
        Set<String> said = values(part, "makerCountry");
        if (!said.isEmpty()) {
            return said;
        }
        Set<String> of = new TreeSet<>();
        makers(part).forEach(tie -> of.addAll(countries(tie.from())));
        return of;
    }

    /** Who is known to make a part. */
    List<ViewRelation> makers(int part) {
        return ties.into(part, RelationType.MANUFACTURES);
    }

    Set<Integer> makersOf(int part) {
        Set<Integer> makers = new TreeSet<>();
        makers(part).forEach(tie -> makers.add(tie.from()));
        return makers;
    }

    /** Whether no particular article is known of a component. */
    boolean isGeneric(int part) {
        return generic.computeIfAbsent(part, each -> view.node(each).generic());
    }

    Snapshot snapshot() {
        return view.snapshot();
    }
}
