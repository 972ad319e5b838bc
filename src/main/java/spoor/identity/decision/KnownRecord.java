package spoor.identity.decision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;

/**
 * An entity that is there, with what decides on its identity.
 *
 * @param since when its dataset was first imported; empty if unknown
 * @param numbers valid ones by kind; of a kind that each country has, by kind and country
 * @param sources ids
 */
record KnownRecord(
        String id, String label, String dataset, String since, Map<String, Set<String>> numbers, List<String> sources) {

    private static final String EVIDENCE = "evidence";
    private static final Set<IdentifierKind> ONE_EACH = Set.of(
            IdentifierKind.INN,
            IdentifierKind.OGRN,
            IdentifierKind.USCC,
            IdentifierKind.LEI,
            IdentifierKind.IMO,
            IdentifierKind.CRNO);

    /**
     * Countries where a company can have several numbers that are called its register number: they have registers of
     * several courts or states, or what is called so is a number whose check digits are wrong.
     */
    private static final Set<String> SEVERAL_REGISTERS = Set.of("", "US", "CA", "DE", "AE", "RU", "CN", "UA");

    /** The one that stands for an identity comes first: of the evidence, of the oldest dataset, of the smallest id. */
    static final Comparator<KnownRecord> STANDING = Comparator.comparing(
                    (KnownRecord one) -> !one.dataset().equals(EVIDENCE))
            .thenComparing(one -> one.since().isEmpty())
            .thenComparing(KnownRecord::since)
            .thenComparing(KnownRecord::dataset)
            .thenComparing(KnownRecord::id);

    static KnownRecord of(Record row) {
        String country = row.get("country").asString();
        return new KnownRecord(
                row.get("id").asString(),
                row.get("label").asString(""),
                row.get("dataset").asString(),
                row.get("since").asString(""),
                numbers(row.get("identifiers").asList(Value::asString), country),
                row.get("sources").asList(Value::asString));
    }

    private static Map<String, Set<String>> numbers(List<String> texts, String country) {
        Map<String, Set<String>> numbers = new HashMap<>();
        for (String text : texts) {
            find(text, country).ifPresent(one -> add(numbers, one));
        }
        return numbers;
    }

    /** Empty for a number that cannot be right, which says nothing. */
    private static Optional<Identifier> find(String text, String country) {
        try {
            return Optional.of(Identifier.requireText(text, country));
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    private static void add(Map<String, Set<String>> numbers, Identifier one) {
        boolean isNational = one.kind().isNational();
        if (ONE_EACH.contains(one.kind()) && !(isNational && SEVERAL_REGISTERS.contains(one.country()))) {
            String kind = one.kind().word() + (isNational ? ":" + one.country() : "");
            String plain = one.key().substring(one.key().lastIndexOf(':') + 1);
            numbers.computeIfAbsent(kind, key -> new HashSet<>())
                    .add(isNational ? plain.replaceFirst("^0+(?=.)", "") : plain);
        }
    }

    /** Whether both have a number of one kind in common. */
    boolean sharesNumber(KnownRecord other) {
        return numbers.entrySet().stream()
                .anyMatch(own -> other.numbersOf(own.getKey()).stream().anyMatch(own.getValue()::contains));
    }

    /** A kind of which both have valid numbers and none in common. */
    Optional<String> findUnlike(KnownRecord other) {
        return numbers.entrySet().stream()
                .filter(own -> isUnlike(own.getValue(), other.numbersOf(own.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static boolean isUnlike(Set<String> some, Set<String> others) {
        return !others.isEmpty() && others.stream().noneMatch(some::contains);
    }

    Set<String> numbersOf(String kind) {
        return numbers.getOrDefault(kind, Set.of());
    }
}
