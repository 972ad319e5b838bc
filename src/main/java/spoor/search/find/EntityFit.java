package spoor.search.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.keys.Findable;
import spoor.keys.Numbers;
import spoor.keys.Reached;
import spoor.model.IdentifierKind;
import spoor.names.NameAnalyser;
import spoor.names.NameKind;

/** How an entity fits what was typed: by the best of its names, numbers and codes. */
public final class EntityFit {

    private static final int LEAST_BEGUN = 4;

    private final Typed typed;

    public EntityFit(Typed typed) {
        this.typed = typed;
    }

    /**
     * The best; of equal ones the first in the order of {@link Findable#ofEntity}, then HS codes, then the id.
     *
     * @param label of the entity
     * @param hsCodes {@code code} and {@code description} of those that it falls under and that were found
     */
    public Optional<Fit> find(
            String id, String label, Map<String, Object> properties, List<Map<String, Object>> hsCodes) {
        Fit best = null;
        for (Findable findable : Findable.ofEntity(properties)) {
            best = better(best, fit(findable, Findable.kindOf(label)));
        }
        for (Map<String, Object> code : hsCodes) {
            for (Findable findable : Findable.ofHsCode(code)) {
                best = better(best, fit(findable, NameKind.THING));
            }
        }
        if (id.equals(typed.text())) {
            best = better(best, new Fit("id", id, How.EXACT, 1, true));
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Fit better(@Nullable Fit best, @Nullable Fit other) {
        if (best == null || other == null) {
            return best == null ? other : best;
        }
        return Fit.BEST_FIRST.compare(other, best) < 0 ? other : best;
    }

    private @Nullable Fit fit(Findable findable, NameKind kind) {
        String value = findable.value();
        return switch (findable.field()) {
            case Findable.IDENTIFIER -> ofNumber(findable, Numbers.ofStored(value));
            case Findable.HS_CODE -> ofNumber(findable, Set.of(value));
            case Findable.PART_NUMBER -> ofPart(findable);
            case Findable.PHONE, Findable.EMAIL, Findable.WEBSITE, Findable.ADDRESS -> ofReached(findable);
            default -> ofName(findable, kind);
        };
    }

    private @Nullable Fit ofName(Findable findable, NameKind kind) {
        Fit fit = NameFit.of(typed, NameAnalyser.shared().analyse(findable.value(), kind));
        return fit.closeness() <= 0 ? null : fit.in(findable.field(), findable.value());
    }

    private @Nullable Fit ofPart(Findable findable) {
        if (Numbers.ofPart(findable.value()).stream().anyMatch(typed.whole()::equals)) {
            return new Fit(findable.field(), findable.value(), How.NUMBER, 1, true);
        }
        Fit best = null;
        for (String one : findable.value().split("\\s*;\\s*", -1)) {
            best = better(best, NameFit.of(typed, NameAnalyser.shared().analyse(one, NameKind.THING)));
        }
        return best == null || best.closeness() <= 0 ? null : best.in(findable.field(), findable.value());
    }

    /** The very telephone number; of what is written with words all that were typed. */
    private @Nullable Fit ofReached(Findable findable) {
        Set<String> stored = Reached.ofStored(findable);
        boolean isAddress = findable.field().equals(Findable.ADDRESS);
        Set<String> asked = isAddress ? typed.address() : typed.reached();
        boolean isThere = isAddress
                ? !asked.isEmpty() && stored.containsAll(asked)
                : asked.stream().anyMatch(stored::contains);
        if (!isThere) {
            return null;
        }
        How how = findable.field().equals(Findable.PHONE) ? How.NUMBER : How.WORDS;
        double closeness = isAddress ? (double) asked.size() / stored.size() / 2 : 1;
        return new Fit(findable.field(), findable.value(), how, closeness, true);
    }

    private @Nullable Fit ofNumber(Findable findable, Set<String> stored) {
        if (isOtherKind(findable.value())) {
            return null;
        }
        if (typed.numbers().stream().anyMatch(stored::contains)) {
            return new Fit(findable.field(), findable.value(), How.NUMBER, 1, true);
        }
        for (String number : typed.numbers()) {
            for (String whole : stored) {
                if (number.length() >= LEAST_BEGUN && whole.startsWith(number)) {
                    double part = (double) number.length() / whole.length();
                    return new Fit(findable.field(), findable.value(), How.BEGINNING, part, true);
                }
            }
        }
        return null;
    }

    /** "INN 7702000001" is no OGRN; of numbers whose kind is not certain nobody knows. */
    private boolean isOtherKind(String stored) {
        Optional<IdentifierKind> said = typed.numberKind();
        Optional<IdentifierKind> kind = IdentifierKind.find(stored.split(":", 2)[0]);
        return said.isPresent() && kind.isPresent() && !kind.get().isNational() && said.get() != kind.get();
    }
}
