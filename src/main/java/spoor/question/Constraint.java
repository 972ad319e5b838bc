package spoor.question;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import spoor.graph.Join;
import spoor.graph.Ranking;
import spoor.graph.RelationFilter;
import spoor.model.Confidence;
import spoor.model.PartialDate;
import spoor.model.RelationType;
import spoor.snapshot.table.KernelNumbers;

/**
 * What a question can ask, one row each: the fields of {@link TraceRequest} that hold it, what it makes of the kernel's
 * query, which parameters of the Cypher form it gives, and how it can be relaxed. A test holds that each field of a
 * request stands in exactly one row. To add a constraint: its field in {@link TraceRequest}, its row here.
 */
record Constraint(
        List<String> fields, Constraint.Compiling compiling, Constraint.Binding cypher, Constraint.Relaxing relaxing) {

    /** Every one, in the order in which near misses are looked for. */
    static final List<Constraint> ALL = List.of(
            new Constraint(
                    List.of("from"),
                    (asked, query) -> query.from = query.choosing.resolve(asked.from(), "from"),
                    (asked, cypher) -> cypher.addSelector("from", asked.from()),
                    Relaxations::none),
            new Constraint(
                    List.of("to"),
                    (asked, query) -> query.to = query.choosing.resolve(asked.to(), "to"),
                    (asked, cypher) -> cypher.addSelector("to", asked.to()),
                    Relaxations::none),
            new Constraint(
                    List.of("maxHops"),
                    (asked, query) -> query.maxHops = asked.maxHops(),
                    (asked, cypher) -> cypher.put("maxHops", asked.maxHops()),
                    Relaxations::hops),
            new Constraint(
                    List.of("minConfidence"),
                    (asked, query) -> query.minConfidence = KernelNumbers.of(asked.minConfidence()),
                    (asked, cypher) -> cypher.put("confidences", listSurer(asked.minConfidence())),
                    Relaxations::confidence),
            new Constraint(
                    List.of("relations"),
                    (asked, query) -> {
                        query.types |= mask(asked.relations().stream(), KernelNumbers::of);
                        query.bothWays =
                                controls(asked, KernelNumbers::of) | controls(asked, KernelNumbers::ofInferred);
                    },
                    (asked, cypher) -> {
                        cypher.put("types", names(asked.relations().stream()));
                        cypher.put("bothWays", names(asked.relations().stream().filter(RelationType::isControl)));
                    },
                    Relaxations::relations),
            new Constraint(
                    List.of("minSources"),
                    (asked, query) -> query.minSources = asked.minSources(),
                    (asked, cypher) -> cypher.put("minSources", asked.minSources()),
                    Relaxations::sources),
            new Constraint(
                    List.of("mayRestOn"),
                    (asked, query) -> {
                        if (asked.mayRestOn() == MayRestOn.ONE) {
                            query.shared = query.choosing.view.sharedOrigins();
                        }
                    },
                    (asked, cypher) ->
                            cypher.put(CypherParameters.SHARED, Map.of()), // filled in where the data are known
                    asked -> Relaxations.whole(
                            "mayRestOn",
                            asked.mayRestOn() == MayRestOn.ONE,
                            "where a source that may rest on another counts beside it")),
            new Constraint(
                    List.of("inferred"),
                    (asked, query) -> {
                        if (asked.inferred() == Admitted.ANY) {
                            query.types |= mask(asked.relations().stream(), KernelNumbers::ofInferred);
                        }
                    },
                    (asked, cypher) -> cypher.put("inferred", asked.inferred() == Admitted.ANY),
                    asked -> Relaxations.whole(
                            "inferred", asked.inferred() == Admitted.NONE, "also with what is inferred")),
            new Constraint(
                    List.of("generic"),
                    (asked, query) -> {
                        if (asked.generic() == Admitted.NONE) {
                            query.avoid = query.avoid.union(query.choosing.view.genericNodes());
                        }
                    },
                    (asked, cypher) -> cypher.put("generic", asked.generic() == Admitted.ANY),
                    asked -> Relaxations.whole(
                            "generic",
                            asked.generic() == Admitted.NONE,
                            "also through substances and parts in general")),
            new Constraint(
                    List.of("joins"),
                    (asked, query) -> query.joins = asked.joins(),
                    (asked, cypher) -> cypher.put(
                            "joins", asked.joins().stream().map(Join::word).toList()),
                    Relaxations::joins),
            new Constraint(
                    List.of("identity"),
                    (asked, query) -> {},
                    (asked, cypher) -> cypher.put(
                            CypherParameters.IDENTITY,
                            asked.identity() == Identity.NONE
                                    ? ConstantWords.small(Identity.NONE)
                                    : asked.minConfidence().word()),
                    asked -> Relaxations.whole(
                            "identity",
                            asked.identity() == Identity.NONE,
                            "where records that were decided to be one are one")),
            new Constraint(
                    List.of("window"),
                    (asked, query) -> query.window = KernelDraft.days(asked.window()),
                    Constraint::putWindow,
                    Relaxations::window),
            new Constraint(
                    List.of("timeOrder"),
                    (asked, query) -> query.timeOrder = asked.timeOrder(),
                    (asked, cypher) -> cypher.put("timeOrder", ConstantWords.small(asked.timeOrder())),
                    Relaxations::timeOrder),
            new Constraint(
                    List.of("via"),
                    (asked, query) -> {
                        for (Selector station : asked.via()) {
                            query.via.add(query.choosing.resolve(station, "via[" + query.via.size() + "]"));
                        }
                    },
                    (asked, cypher) -> asked.via().forEach(station -> cypher.addSelector("via", station)),
                    asked -> Relaxations.list("via", asked.via(), "by any way")),
            new Constraint(
                    List.of("countriesVia"),
                    (asked, query) ->
                            asked.countriesVia().forEach(code -> query.pass.add(query.choosing.ofCountry(code))),
                    (asked, cypher) -> cypher.put("countriesVia", asked.countriesVia()),
                    asked -> Relaxations.list("countriesVia", asked.countriesVia(), "through any country")),
            new Constraint(
                    List.of("goods"),
                    (asked, query) -> {
                        query.goods.addAll(query.choosing.goods(asked.goods()));
                        query.consistent = asked.goods().consistent();
                    },
                    (asked, cypher) -> cypher.put("goods", CypherParameters.goods(asked.goods())),
                    Relaxations::goods),
            new Constraint(
                    List.of("avoid"),
                    (asked, query) -> {
                        if (!asked.avoid().isAll()) {
                            query.avoid = query.avoid.union(query.choosing.resolve(asked.avoid(), "avoid"));
                        }
                    },
                    (asked, cypher) -> {
                        if (!asked.avoid().isAll()) {
                            cypher.addSelector("avoid", asked.avoid());
                        }
                    },
                    asked -> Relaxations.whole("avoid", !asked.avoid().isAll(), "with nothing avoided")),
            new Constraint(
                    List.of("listing"),
                    (asked, query) -> {
                        if (asked.listing() != null) {
                            asked.listing().compile(query);
                        }
                    },
                    (asked, cypher) -> Listing.put(asked.listing(), cypher),
                    asked -> Relaxations.whole("listing", asked.listing() != null, "whoever is listed")),
            new Constraint(
                    List.of("ownedBy"),
                    (asked, query) -> {
                        if (asked.ownedBy() != null) {
                            asked.ownedBy().compile(query);
                        }
                    },
                    (asked, cypher) -> {}, // which says that it leaves this out
                    asked -> OwnedBy.relax(asked.ownedBy())),
            new Constraint(
                    List.of("minValue"),
                    (asked, query) -> {
                        Double least = asked.minValue();
                        query.minValue =
                                least == null ? RelationFilter.MinValue.NONE : new RelationFilter.MinValue(least, true);
                    },
                    (asked, cypher) -> {
                        Double least = asked.minValue();
                        cypher.put("minValue", least == null ? 0.0 : least);
                    },
                    asked -> Relaxations.whole("minValue", asked.minValue() != null, "of any value")),
            new Constraint(
                    List.of("datasets"),
                    (asked, query) -> query.datasets.addAll(query.choosing.datasets(asked.datasets())),
                    (asked, cypher) -> cypher.put("datasets", asked.datasets()),
                    asked -> Relaxations.whole("datasets", !asked.datasets().isEmpty(), "in all datasets")),
            new Constraint(
                    List.of("hubLimit"),
                    (asked, query) -> {
                        Integer limit = asked.hubLimit();
                        query.hubLimit = limit == null ? Integer.MAX_VALUE : limit;
                    },
                    (asked, cypher) -> {
                        Integer limit = asked.hubLimit();
                        cypher.put("hubLimit", limit == null ? 0 : limit);
                    },
                    Relaxations::hubs),
            new Constraint(
                    List.of("rank"),
                    (asked, query) -> query.order = asked.rank(),
                    (asked, cypher) -> cypher.put("rank", ConstantWords.small(asked.rank())),
                    Relaxations::none),
            new Constraint(
                    List.of("k", "offset"),
                    (asked, query) -> {
                        query.count = asked.k();
                        query.offset = asked.offset();
                    },
                    (asked, cypher) -> {
                        cypher.put("k", asked.k());
                        cypher.put("offset", asked.offset());
                    },
                    Relaxations::none),
            new Constraint(
                    List.of("maxPerPair", "maxPerStart", "maxPerEnd"),
                    (asked, query) -> query.caps = new Ranking.Caps(
                            Given.orElse(asked.maxPerPair(), Integer.MAX_VALUE),
                            Given.orElse(asked.maxPerStart(), Integer.MAX_VALUE),
                            Given.orElse(asked.maxPerEnd(), Integer.MAX_VALUE)),
                    (asked, cypher) -> {},
                    Relaxations::none),
            new Constraint(List.of("counts"), (asked, query) -> {}, (asked, cypher) -> {}, Relaxations::none));

    /** Tells the kernel's query. */
    interface Compiling {
        void compile(TraceRequest asked, KernelDraft query);
    }

    /** Gives parameters of the Cypher form. */
    interface Binding {
        void put(TraceRequest asked, CypherParameters cypher);
    }

    /** The steps from the least change to none of it; none where the question does not have the constraint. */
    interface Relaxing {
        List<Relaxation> steps(TraceRequest asked);
    }

    private static int mask(Stream<RelationType> types, ToIntFunction<RelationType> numbers) {
        return types.mapToInt(type -> 1 << numbers.applyAsInt(type)).reduce(0, (all, bit) -> all | bit);
    }

    private static int controls(TraceRequest asked, ToIntFunction<RelationType> numbers) {
        return mask(asked.relations().stream().filter(RelationType::isControl), numbers);
    }

    private static List<String> names(Stream<RelationType> types) {
        return types.map(RelationType::name).toList();
    }

    private static List<String> listSurer(Confidence least) {
        return Stream.of(Confidence.values())
                .filter(confidence -> confidence.compareTo(least) >= 0)
                .map(Confidence::word)
                .toList();
    }

    private static void putWindow(TraceRequest asked, CypherParameters cypher) {
        PartialDate from = asked.window().from();
        PartialDate to = asked.window().to();
        cypher.put("windowFrom", from == null ? "" : from.first().toString());
        cypher.put("windowTo", to == null ? "9999" : to.last().toString());
        cypher.put("undated", asked.window().undated());
    }
}
