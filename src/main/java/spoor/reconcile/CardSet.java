package spoor.reconcile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import spoor.model.IdentifierKind;

/**
 * An entity with all its records: those that persons decided to be the same.
 *
 * @param cards never empty; the first is the representative, whose id is the entity's
 */
public record CardSet(List<Card> cards) {

    /** Refuses to be empty. */
    public CardSet {
        cards = List.copyOf(cards);
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("An entity has at least one record");
        }
    }

    /** The record whose id and name stand for all. */
    public Card first() {
        return cards.getFirst();
    }

    /** The ids of its other records. */
    public List<String> others() {
        return cards.stream().skip(1).map(Card::id).toList();
    }

    /** What its records say together, each value once, in their order. */
    public List<String> all(Function<Card, ? extends Collection<String>> of) {
        LinkedHashSet<String> values = new LinkedHashSet<>();
        cards.forEach(card -> values.addAll(of.apply(card)));
        return List.copyOf(values);
    }

    /** The values of a property, each once. */
    public List<String> list(String property) {
        return all(card -> card.list(property));
    }

    /** Whether both bear one number whose check digits are right. */
    boolean sharesNumber(CardSet other) {
        List<String> others = other.checkedNumbers();
        return checkedNumbers().stream().anyMatch(others::contains);
    }

    private List<String> checkedNumbers() {
        return list("identifiers").stream()
                .filter(text -> IdentifierKind.find(text.split(":", 2)[0])
                        .filter(IdentifierKind::hasCheckDigits)
                        .filter(kind -> kind.isValid(text.substring(text.lastIndexOf(':') + 1)))
                        .isPresent())
                .toList();
    }

    /** All names but the first record's own. */
    public List<String> aliases() {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (Card card : cards) {
            names.add(card.name());
            names.addAll(card.list("aliases"));
        }
        names.remove(first().name());
        return List.copyOf(names);
    }

    /** The ids of the datasets that say something of it. */
    public List<String> datasets() {
        return list("dataset");
    }
}
