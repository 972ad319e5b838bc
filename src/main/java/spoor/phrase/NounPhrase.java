package spoor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing with what stands beside it: Russian drones, suppliers from China and Hong Kong, Kupol.
 *
 * @param first its first piece
 * @param last its last piece
 * @param kind of its head; a country where it has no other
 * @param either whether one of its countries will do
 * @param modifiers pieces that say more of it than a question can
 */
record NounPhrase(
        int first, int last, Kind kind, Piece piece, List<String> countries, boolean either, List<Integer> modifiers) {

    /** The thing that begins here, or null. */
    static @Nullable NounPhrase at(PhraseSentence sentence, int index, String mark) {
        return new NounPhraseReader(sentence, index, mark).read();
    }

    Word head() {
        return piece.find(kind).orElse(new Word(kind, "", false));
    }

    Named named() {
        return Objects.requireNonNull(piece.named());
    }

    int from() {
        return piece.from();
    }

    int to() {
        return piece.to();
    }

    /** Of companies: their role as a question knows it. */
    String role() {
        return switch (kind) {
            case START -> head().value();
            case ARMS -> "weapon_maker";
            case BUYER -> head().value();
            default -> "";
        };
    }

    List<String> values() {
        List<String> values = new ArrayList<>(countries);
        if (kind == Kind.NAME) {
            values.addAll(named().ids());
        } else if (kind == Kind.WEAPON) {
            values.addAll(head().values());
        } else if (!role().isEmpty()) {
            values.add(role());
        }
        return values;
    }

    /** On which side companies stand that nothing marks. */
    String side(PhraseSentence sentence, String otherwise) {
        return switch (kind) {
            case START -> "from";
            case BUYER -> "to";
            case ARMS -> countries.isEmpty() || countries.contains("RU") ? "to" : "from";
            default -> verbSide(sentence, otherwise);
        };
    }

    /** Who buys stands at the end, who sells at the start. */
    private String verbSide(PhraseSentence sentence, String otherwise) {
        for (int i = last + 1; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.VERB)) {
                return sentence.at(i).value(Kind.VERB).equals("buys") ? "to" : "from";
            }
            if (sentence.is(i, Kind.FIRM, Kind.START, Kind.BUYER)) {
                break;
            }
        }
        for (int i = first - 1; i >= 0; i--) {
            if (sentence.is(i, Kind.VERB)) {
                boolean relative = sentence.before(first) < first - 1;
                return relative && sentence.at(i).value(Kind.VERB).equals("buys") ? "to" : otherwise;
            }
        }
        return otherwise;
    }

    /**
     * Turkish intermediaries of Chinese chips; traders that buy from China: whether somebody who passes on stands here, and the goods
     * come from elsewhere.
     */
    boolean isMiddle(PhraseSentence sentence) {
        int behind = sentence.next(last);
        if ((!head().wider() && !sentence.marks(behind, NounPhraseReader.BETWEEN)) || countries.isEmpty()) {
            return false;
        }
        for (int i = behind; i < sentence.size(); i++) {
            int next = sentence.next(i);
            boolean isMade = sentence.is(i, Kind.COUNTRY) && sentence.is(next, Kind.GOODS);
            boolean isMarked = sentence.marks(i, "from") && i > behind;
            if (isMade
                    || ((isMarked || sentence.marks(i, NounPhraseReader.BETWEEN))
                            && sentence.is(next, Kind.COUNTRY, Kind.NAME))) {
                String origin = sentence.at(isMade ? i : next).value(Kind.COUNTRY);
                return !countries.contains(origin) && !origin.equals("RU");
            }
        }
        return false;
    }

    /** For Chinese engines. */
    boolean isBeforeGoods(PhraseSentence sentence) {
        return sentence.is(last + 1, Kind.GOODS);
    }

    /** Kupol's suppliers. */
    boolean isBeforeStart(PhraseSentence sentence) {
        int next = sentence.next(last, each -> each.isSilent() || each.is(Kind.COUNTRY));
        return sentence.is(next, Kind.START)
                && !sentence.at(next).value(Kind.START).equals("maker");
    }

    /** Suppliers of Kupol. */
    boolean isBehindStart(PhraseSentence sentence, int mark) {
        return mark > 0 && sentence.started.contains(mark - 1);
    }

    void strikeModifiers(PhraseSentence sentence) {
        modifiers.forEach(each -> sentence.draft.strike(
                sentence.at(each).from(), sentence.at(each).to()));
    }
}
