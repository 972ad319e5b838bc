package spoor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.NodeLabel;

/** Reads one {@link NounPhrase}. */
final class NounPhraseReader {

    static final String BETWEEN = "between";

    private static final String RUSSIA = "RU";

    private final PhraseSentence sentence;
    private final int first;
    private final String mark;
    private final List<String> countries = new ArrayList<>();
    private final List<Integer> modifiers = new ArrayList<>();
    private boolean either;
    /** The last piece that was taken. */
    private int last;

    NounPhraseReader(PhraseSentence sentence, int first, String mark) {
        this.sentence = sentence;
        this.first = first;
        this.last = first;
        this.mark = mark;
    }

    @Nullable
    NounPhrase read() {
        int head = first;
        if (sentence.is(first, Kind.COUNTRY)) {
            last = countries(first);
            head = sentence.next(last);
        }
        int maker = sentence.next(head);
        if (sentence.is(head, Kind.WEAPON) && isMaker(maker)) {
            modifiers.add(head);
            head = maker;
        }
        int works = sentence.next(head);
        if (sentence.is(head, Kind.GOODS) && sentence.is(works, Kind.FIRM) && isReceiving()) {
            modifiers.add(head); // powder plants: what they work with, not what goes there
            head = works;
        }
        if (sentence.is(head, Kind.START, Kind.FIRM, Kind.BUYER, Kind.ARMS)) {
            return companies(head);
        }
        if (sentence.is(head, Kind.WEAPON)) {
            return weapons(head);
        }
        if (sentence.is(head, Kind.NAME)) {
            return named(head, head);
        }
        if (!countries.isEmpty()) {
            return country();
        }
        return sentence.is(head, Kind.GOODS) ? phrase(Kind.GOODS, head) : null;
    }

    private boolean isReceiving() {
        return mark.equals("to") || (countries.equals(List.of(RUSSIA)) && !mark.equals("from"));
    }

    private boolean isMaker(int index) {
        return sentence.is(index, Kind.FIRM, Kind.ARMS)
                || (sentence.is(index, Kind.START)
                        && sentence.at(index).value(Kind.START).equals("maker"));
    }

    /** China, Hong Kong and Macao. Russia stands in no row by a comma alone: there something new begins. */
    private int countries(int index) {
        int at = index;
        while (true) {
            countries.add(sentence.at(at).value(Kind.COUNTRY));
            int joint = sentence.next(at);
            int next = sentence.next(joint);
            boolean joins = !mark.equals(BETWEEN)
                    && sentence.is(joint, Kind.AND, Kind.OR, Kind.COMMA)
                    && sentence.is(next, Kind.COUNTRY);
            if (!joins
                    || (sentence.is(joint, Kind.COMMA)
                            && sentence.at(next).value(Kind.COUNTRY).equals(RUSSIA))) {
                return at;
            }
            either |= sentence.is(joint, Kind.OR);
            at = next;
        }
    }

    private NounPhrase companies(int head) {
        if (sentence.is(head, Kind.FIRM) && isCompany(head + 1)) {
            return named(head + 1, head + 1); // the plant Kupol
        }
        int made = madeWeapon(head);
        if (made >= 0) {
            modifiers.add(made);
        }
        last = Math.max(head, made);
        int place = sentence.next(last);
        if (countries.isEmpty()
                && (sentence.marks(place, "from") || sentence.marks(place, "in"))
                && sentence.is(sentence.next(place), Kind.COUNTRY)) {
            last = countries(sentence.next(place));
        }
        if (isMakerOfWeapons(head)) {
            return phrase(Kind.ARMS, head);
        }
        Kind kind = List.of(Kind.ARMS, Kind.BUYER, Kind.START, Kind.FIRM).stream()
                .filter(sentence.at(head)::is)
                .findFirst()
                .orElseThrow();
        return phrase(kind, head);
    }

    /** Makers of missiles: where what they make stands; else -1. */
    private int madeWeapon(int head) {
        int of = sentence.next(head);
        int weapon = sentence.marks(of, "of") || sentence.marks(of, "from") ? sentence.next(of) : of;
        boolean makes = sentence.at(head).value(Kind.START).equals("maker") && sentence.is(weapon, Kind.WEAPON);
        return makes && !sentence.is(weapon + 1, Kind.GOODS, Kind.START, Kind.NAME, Kind.UNKNOWN) ? weapon : -1;
    }

    private boolean isMakerOfWeapons(int head) {
        return sentence.at(head).value(Kind.START).equals("maker")
                && modifiers.stream().anyMatch(each -> sentence.is(each, Kind.WEAPON));
    }

    private boolean isCompany(int index) {
        return sentence.is(index, Kind.NAME)
                && Objects.requireNonNull(sentence.at(index).named()).isAll(NodeLabel.COMPANY);
    }

    private NounPhrase weapons(int head) {
        int next = sentence.next(head);
        if (sentence.is(next, Kind.NAME)
                && Objects.requireNonNull(sentence.at(next).named()).isAll(NodeLabel.WEAPON_SYSTEM)) {
            return named(next, next);
        }
        boolean used = countries.isEmpty() || countries.equals(List.of(RUSSIA)) || mark.equals("to");
        if (used) {
            last = head;
            return phrase(Kind.WEAPON, head);
        }
        boolean parts = sentence.is(next, Kind.UNKNOWN) && sentence.is(sentence.next(next), Kind.GOODS, Kind.START);
        if (!parts && !sentence.is(next, Kind.GOODS, Kind.START)) {
            modifiers.add(head);
            last = head;
        }
        return country();
    }

    /** A name; the country of it and the kind of weapon that it is say nothing new. */
    private NounPhrase named(int head, int end) {
        Named named = Objects.requireNonNull(sentence.at(head).named());
        if (!countries.isEmpty() && !countries.stream().allMatch(named::isOf)) {
            return country();
        }
        countries.clear();
        boolean kind = named.isAll(NodeLabel.WEAPON_SYSTEM)
                ? sentence.is(end + 1, Kind.WEAPON)
                : named.isAll(NodeLabel.COMPANY) && sentence.is(end + 1, Kind.FIRM);
        last = kind ? end + 1 : end;
        return phrase(Kind.NAME, head);
    }

    private NounPhrase country() {
        int at = modifiers.isEmpty() ? last : sentence.before(modifiers.getFirst());
        return phrase(Kind.COUNTRY, at);
    }

    private NounPhrase phrase(Kind kind, int head) {
        last = Math.max(last, head);
        return new NounPhrase(first, last, kind, sentence.at(head), List.copyOf(countries), either, modifiers);
    }
}
