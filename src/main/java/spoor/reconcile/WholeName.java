package spoor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.identity.score.MatchRecord;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;
import spoor.names.NameAnalysis;

/**
 * That somebody gave the whole name of a firm or a thing, and nobody else found bears it, says more than the same words in two
 * lists do: whoever asks means one that there is. Names of people are left as they are, since people have namesakes.
 */
final class WholeName {

    /** In bits, for names of several words, which hardly two bear by chance, and for names of one. */
    private static final double SEVERAL_WORDS = 6;

    private static final double ONE_WORD = 3;

    /** So many Chinese signs are a name of several words, whatever the words are. */
    private static final int MANY_SIGNS = 6;

    /** Shorter words in one piece are rather one word than several. */
    private static final int LEAST_GLUED = 10;

    /** Less likely ones do not bear the name, or something speaks against them. */
    private static final double LEAST = 0.01;

    private static final String PRIOR = "prior";

    private WholeName() {}

    /** The same candidates, the one that alone bears the whole name with one reason more. */
    static List<Candidate> weigh(Example example, List<Candidate> candidates) {
        if (example.names().isEmpty()) {
            return candidates;
        }
        List<Candidate> bearers = candidates.stream()
                .filter(candidate -> candidate.probability() >= LEAST
                        && candidate.probability() < 1
                        && bears(candidate.entity(), example.names().getFirst()))
                .toList();
        boolean isOne = bearers.stream()
                .skip(1)
                .allMatch(other -> bearers.getFirst().entity().sharesNumber(other.entity()));
        if (!isOne) {
            return candidates;
        }
        return candidates.stream()
                .map(candidate -> bearers.contains(candidate) ? weighed(candidate, example) : candidate)
                .toList();
    }

    private static Candidate weighed(Candidate candidate, Example example) {
        boolean spokenAgainst = candidate.reasons().stream()
                .anyMatch(reason -> reason.bits() < 0 && !reason.feature().equals(PRIOR));
        NodeLabel label = candidate.entity().first().label();
        if (spokenAgainst || label == NodeLabel.PERSON) {
            return candidate;
        }
        NameAnalysis name = analyse(example.names().getFirst(), label);
        double bits = isOfSeveralWords(name) ? SEVERAL_WORDS : ONE_WORD;
        List<MatchReason> reasons = new ArrayList<>(candidate.reasons());
        reasons.add(new MatchReason("wholeName", "The whole name is the same, and nobody else found bears it", bits));
        double odds = candidate.probability() / (1 - candidate.probability()) * Math.pow(2, bits);
        return new Candidate(candidate.entity(), odds / (1 + odds), List.copyOf(reasons), candidate.clear());
    }

    private static boolean isOfSeveralWords(NameAnalysis name) {
        return name.core().size() > 1
                || (name.core().stream().anyMatch(word -> word.isHan())
                        && name.exact().length() >= MANY_SIGNS);
    }

    private static boolean bears(CardSet entity, String name) {
        return entity.cards().stream().anyMatch(card -> !spellings(card, name).isEmpty());
    }

    /** The names of a record that have the same letters, legal forms and blanks aside. */
    private static List<String> spellings(Card card, String name) {
        String exact = analyse(name, card.label()).exact();
        if (exact.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(card.name()));
        names.addAll(card.list("aliases"));
        return names.stream()
                .filter(own -> analyse(own, card.label()).exact().equals(exact))
                .toList();
    }

    /**
     * The properties of an example as they are compared with a record: a name that was written in one piece is spelled as the
     * record spells it, if the letters are the same.
     */
    static Map<String, Object> spelledApart(Example example, Card card) {
        Map<String, Object> properties = example.propertiesOf(card.label());
        if (example.names().stream().noneMatch(WholeName::mayBeGlued)) {
            return properties;
        }
        List<String> names = example.names().stream()
                .map(name -> apart(name, card))
                .distinct()
                .toList();
        Map<String, Object> apart = new LinkedHashMap<>(properties);
        apart.put("name", names.getFirst());
        apart.put("aliases", names.subList(1, names.size()));
        return apart;
    }

    private static boolean mayBeGlued(String name) {
        return name.length() >= LEAST_GLUED && name.codePoints().allMatch(Character::isLetter);
    }

    private static String apart(String name, Card card) {
        return mayBeGlued(name) ? spellings(card, name).stream().findFirst().orElse(name) : name;
    }

    private static NameAnalysis analyse(String name, NodeLabel label) {
        return NameAnalyser.shared().analyse(name, MatchRecord.nameKind(label));
    }
}
