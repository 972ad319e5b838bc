package spoor.export;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;
import spoor.search.GoodsCode;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * Puts neutral placeholders in the place of entities that must not be named, everywhere in what goes out: names, ids, ids of
 * their relations, listings, quotations and addresses of documents. Good for one document.
 */
public final class Redaction {

    /** What is kept of a relation of theirs; everything else may name them in words of its own. */
    private static final Set<String> KEPT = Set.of(
            "dataset",
            "confidence",
            "sources",
            "reported",
            "validFrom",
            "validTo",
            "components",
            "hs",
            "value",
            "currency",
            "quantity",
            "unit",
            "count",
            "share",
            "synthetic");

    private final boolean nothing;
    private final WithheldText texts;

    /** Sources that only they cite: the address and the title would lead to them. */
    private final Set<String> theirSources = new TreeSet<>();

    /** Their nodes, and what these stand for. */
    private final Set<String> theirRecords = new TreeSet<>();

    /** Sources that others cite as well. */
    private final Set<String> otherSources = new TreeSet<>();

    private final Supplier<Tellings> tellings;

    private final NewIds entities = new NewIds("withheld-entity/");
    private final NewIds relations = new NewIds("withheld-relation/");
    private final NewIds sources = new NewIds("withheld-source/");

    Redaction(List<Withheld> withheld, Supplier<Tellings> tellings) {
        this.tellings = tellings;
        this.nothing = withheld.isEmpty();
        this.texts = new WithheldText(withheld);
    }

    /** One that takes nobody out. */
    public static Redaction none() {
        return new Redaction(List.of(), () -> {
            throw new IllegalStateException("Nobody is withheld");
        });
    }

    /** Whether there is anybody who must not be named. */
    public boolean isEmpty() {
        return nothing;
    }

    /** Whether this is the id of somebody who must not be named. */
    public boolean withholds(String id) {
        return texts.isWithheld(id);
    }

    /** The properties of a relation of theirs that may go out: all else may name them in words of its own. */
    public static Map<String, Object> telling(Map<String, Object> properties) {
        Map<String, Object> kept = new LinkedHashMap<>(properties);
        kept.keySet().retainAll(KEPT);
        return kept;
    }

    /** What of a text, from which they are taken out, may tell even so who they are. */
    List<Telling> tellingsIn(String text) {
        return nothing ? List.of() : tellings.get().in(text);
    }

    /** Looks through what a document rests on, before anything of it is changed. */
    public void learn(List<NodeRecord> nodes, List<RelationRecord> edges) {
        Set<String> others = new TreeSet<>();
        for (NodeRecord node : nodes) {
            boolean theirs = isWithheld(node);
            (theirs ? theirSources : others).addAll(Snapshot.sourcesOf(node.properties()));
            if (theirs) {
                theirRecords.add(node.id());
                theirRecords.addAll(node.members());
            } else {
                entities.replaceTelling(node.id());
            }
        }
        for (RelationRecord edge : edges) {
            boolean theirs = isWithheld(edge);
            (theirs ? theirSources : others).addAll(Snapshot.sourcesOf(edge.properties()));
            if (theirs) {
                relations.replace(edge.id());
            } else {
                relations.replaceTelling(edge.id());
            }
        }
        theirSources.removeAll(others);
        otherSources.addAll(others);
        theirSources.forEach(sources::replace);
        others.forEach(sources::replaceTelling);
    }

    /** Gives ids of one kind others, each its own: two that became one would make a tie that is not there. */
    private final class NewIds {

        private final String begin;
        private final Set<String> known = new HashSet<>();

        NewIds(String begin) {
            this.begin = begin;
        }

        void replace(String id) {
            if (known.add(id)) {
                texts.replace(id, begin + known.size());
            }
        }

        /** Only where the id itself tells a name. */
        void replaceTelling(String id) {
            if (!known.contains(id) && !texts.clean(id).equals(id)) {
                replace(id);
            }
        }
    }

    private boolean isWithheld(NodeRecord node) {
        return texts.isWithheld(node.id()) || node.members().stream().anyMatch(texts::isWithheld);
    }

    private boolean isWithheld(RelationRecord edge) {
        return texts.isWithheld(edge.from()) || texts.isWithheld(edge.to());
    }

    /** A document without those who must not be named; the same where there are none. */
    public ExportDocument apply(ExportDocument document) {
        if (nothing) {
            return document;
        }
        learn(document.nodes(), document.edges());
        hideSourcesOf(document);
        ExportDocument.Header header = document.header();
        List<ExportDocument.Listing> listings = header.listings().stream()
                .filter(listing -> !texts.isWithheld(listing.entity()))
                .toList();
        ExportDocument.Header fewer = new ExportDocument.Header(
                header.spoorVersion(),
                header.exportedAt(),
                header.question(),
                header.cypher(),
                header.dataVersion(),
                header.complete(),
                header.cut(),
                header.counts(),
                header.licences(),
                header.sources(),
                listings,
                header.lists(),
                header.paths(),
                header.decisions().stream()
                        .filter(each -> !texts.isWithheld(each.left()) && !texts.isWithheld(each.right()))
                        .toList(),
                header.figures(),
                header.codes().stream()
                        .filter(code -> !texts.isWithheld(code.component()))
                        .toList(),
                header.asked().withoutLink(),
                header.analysis());
        return new ExportDocument(
                apply(fewer),
                new Mapped<>(document.nodes(), this::node),
                new Mapped<>(document.edges(), this::edge),
                document.facts().stream()
                        .filter(fact -> !isTheirs(fact))
                        .map(this::apply)
                        .toList());
    }

    /** What is cited for a value, a listing or a code of theirs and for nothing else in the document. */
    private void hideSourcesOf(ExportDocument document) {
        Set<String> only = new TreeSet<>();
        for (ExportDocument.Fact fact : document.facts()) {
            (isTheirs(fact) ? only : otherSources).addAll(fact.sources());
        }
        for (ExportDocument.Listing listing : document.header().listings()) {
            (texts.isWithheld(listing.entity()) ? only : otherSources).addAll(listing.sources());
        }
        for (GoodsCode code : document.header().codes()) {
            (texts.isWithheld(code.component()) ? only : otherSources).addAll(ids(code.sources()));
        }
        document.header().figures().forEach(figure -> otherSources.addAll(ids(figure.sources())));
        only.removeAll(otherSources);
        theirSources.addAll(only);
        only.forEach(sources::replace);
        otherSources.forEach(sources::replaceTelling);
    }

    private static List<String> ids(List<Source> cited) {
        return cited.stream().map(Source::id).toList();
    }

    private boolean isTheirs(ExportDocument.Fact fact) {
        return texts.isWithheld(fact.entity()) || theirRecords.contains(fact.entity());
    }

    /** The same value without those who must not be named: texts, lists, sets, maps and records are gone through. */
    public <T> T apply(T value) {
        if (nothing) {
            return value;
        }
        @SuppressWarnings("unchecked")
        T clean = (T) Objects.requireNonNull(deep(value));
        return clean;
    }

    private @Nullable Object deep(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> texts.clean(text);
            case NodeRecord node -> node(node);
            case RelationRecord edge -> edge(edge);
            case Source source -> source(source);
            case List<?> list -> list(list);
            case Set<?> set -> set(set);
            case Map<?, ?> map -> map(map);
            case Record row -> row(row);
            default -> value;
        };
    }

    private List<@Nullable Object> list(List<?> list) {
        List<@Nullable Object> clean = new ArrayList<>(list.size());
        list.forEach(each -> clean.add(deep(each)));
        return java.util.Collections.unmodifiableList(clean);
    }

    private Set<@Nullable Object> set(Set<?> set) {
        Set<@Nullable Object> clean = new LinkedHashSet<>();
        set.forEach(each -> clean.add(deep(each)));
        return clean;
    }

    private Map<@Nullable Object, @Nullable Object> map(Map<?, ?> map) {
        Map<@Nullable Object, @Nullable Object> clean = new LinkedHashMap<>();
        map.forEach((key, each) -> clean.put(deep(key), deep(each)));
        return clean;
    }

    private Record row(Record row) {
        RecordComponent[] parts = row.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                parts[i].getAccessor().setAccessible(true);
                values[i] = deep(parts[i].getAccessor().invoke(row));
            }
            Constructor<?> constructor = row.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record cannot be made again: " + row.getClass(), e);
        }
    }

    private NodeRecord node(NodeRecord node) {
        if (!isWithheld(node)) {
            return new NodeRecord(
                    texts.clean(node.id()),
                    node.labels(),
                    node.listedBy(),
                    properties(node.properties()),
                    apply(node.members()),
                    node.generic());
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("name", texts.placeholder(node.id(), node.members()));
        node.properties().forEach((name, value) -> {
            if (name.equals("country") || name.equals("dataset") || name.equals("sources")) {
                kept.put(name, apply(value));
            }
        });
        return new NodeRecord(texts.clean(node.id()), node.labels(), List.of(), kept, List.of(), false);
    }

    private RelationRecord edge(RelationRecord edge) {
        Map<String, Object> properties = isWithheld(edge) ? telling(edge.properties()) : edge.properties();
        return new RelationRecord(
                texts.clean(edge.id()),
                edge.type(),
                texts.clean(edge.from()),
                texts.clean(edge.to()),
                properties(properties),
                edge.inferred());
    }

    private Map<String, Object> properties(Map<String, Object> properties) {
        Map<String, Object> clean = new LinkedHashMap<>();
        properties.forEach((name, value) -> clean.put(name, apply(value)));
        return clean;
    }

    private Source source(Source source) {
        boolean theirs = theirSources.contains(source.id());
        return new Source(
                texts.clean(source.id()),
                theirs ? "[withheld]" : texts.clean(source.title()),
                texts.clean(source.publisher()),
                theirs ? "" : texts.clean(source.url()),
                source.published(),
                source.kind(),
                source.country(),
                theirs ? "" : texts.clean(source.origin()),
                theirs ? "" : texts.clean(source.locator()),
                source.accessed(),
                theirs ? "" : texts.clean(source.archived()),
                theirs ? "" : source.sha256());
    }

    /** Each made when it is asked for. */
    private static final class Mapped<T> extends AbstractList<T> implements RandomAccess {

        private final List<T> list;
        private final UnaryOperator<T> change;

        Mapped(List<T> list, UnaryOperator<T> change) {
            this.list = list;
            this.change = change;
        }

        @Override
        public T get(int index) {
            return change.apply(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
