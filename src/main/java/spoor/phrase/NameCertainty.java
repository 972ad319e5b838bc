package spoor.phrase;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;
import spoor.names.NameKind;
import spoor.names.NameWord;
import spoor.names.WordRole;
import spoor.search.FoundEntity;

/** How surely words are the name of what the search found for them. */
final class NameCertainty {

    private static final int LEAST_PART = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> WHOLE = Set.of("number", "exact", "core");
    private static final Set<String> HOLDING = Set.of("number", "exact", "core", "beginning", "words", "script");
    private static final Set<String> NEAR = Set.of("beginning", "words", "script", "initials", "similar");

    private NameCertainty() {}

    /** Those whose whole name it is, in any script or case. */
    static List<FoundEntity> exact(List<FoundEntity> found, String text) {
        List<FoundEntity> whole = found.stream()
                .filter(each -> WHOLE.contains(how(each)) && !isPartOf(each, text))
                .toList();
        if (whole.isEmpty()) {
            return found.stream().filter(each -> isSame(each, text)).toList();
        }
        List<FoundEntity> same = whole.stream()
                .filter(each -> each.match() != null
                        && Folding.fold(each.match().value()).equals(Folding.fold(text)))
                .toList();
        return same.isEmpty() ? whole : same;
    }

    /** The booster of the Garpiya is no Garpiya, though that word alone tells it from other boosters. */
    private static boolean isPartOf(FoundEntity found, String text) {
        return Named.labelOf(found) == NodeLabel.COMPONENT
                && found.match() != null
                && countWords(found.match().value()) > countWords(text);
    }

    /** Those whose own name begins so. */
    static List<FoundEntity> beginning(List<FoundEntity> found) {
        return found.stream()
                .filter(each -> each.match() != null
                        && HOLDING.contains(how(each))
                        && each.match().field().equals("name"))
                .toList();
    }

    /** The one whose name it is, or the only one that holds it. */
    static List<FoundEntity> sure(List<FoundEntity> found, String text) {
        List<FoundEntity> exact = exact(found, text);
        List<FoundEntity> near = exact.isEmpty() && isTelling(text) ? near(found) : exact;
        return near.size() == 1 && isSure(near.getFirst()) ? near : exact;
    }

    /** Those that hold the words; where there are none, those that nearly do. */
    static List<FoundEntity> near(List<FoundEntity> found) {
        List<FoundEntity> holding =
                found.stream().filter(each -> HOLDING.contains(how(each))).toList();
        return holding.isEmpty()
                ? found.stream().filter(each -> NEAR.contains(how(each))).toList()
                : holding;
    }

    /** Those in whose names each short word that was typed is a word: Q2 is no part of 25Q256. */
    static List<FoundEntity> withWords(List<FoundEntity> found, String text) {
        List<String> brief = NO_WORD.splitAsStream(Folding.fold(text))
                .filter(word -> !word.isEmpty())
                .filter(word -> word.length() < LEAST_PART && !isHan(word))
                .toList();
        return found.stream()
                .filter(each -> each.match() == null
                        || NO_WORD.splitAsStream(Folding.fold(each.match().value()))
                                .toList()
                                .containsAll(brief))
                .toList();
    }

    private static boolean isHan(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** Those with a name of the same words in another case: Гарпії-А1. */
    static List<FoundEntity> inCase(List<FoundEntity> found, String text) {
        return found.stream().filter(each -> isSame(each, text)).toList();
    }

    /** Whether all the words are in the name, so that a single one that was found is the one meant. */
    static boolean isSure(FoundEntity found) {
        return HOLDING.contains(how(found));
    }

    /** Whether a word in it tells one name from others: a place or a trade does not. */
    static boolean isTelling(String text) {
        return words(text).stream()
                .anyMatch(word -> word.role() == WordRole.DISTINCTIVE || word.role() == WordRole.ACRONYM);
    }

    private static String how(FoundEntity entity) {
        return entity.match() == null ? "" : entity.match().how();
    }

    private static boolean isSame(FoundEntity found, String text) {
        List<NameWord> typed = words(text);
        boolean isPart = Named.labelOf(found) == NodeLabel.COMPONENT;
        return (typed.size() > 1 || isTelling(text))
                && names(found)
                        .filter(name -> !isPart || countWords(name) == countWords(text))
                        .anyMatch(name -> isSame(typed, words(name)));
    }

    /** All of them, of which words of a trade tell no firm from others but one part from what it is for. */
    private static long countWords(String text) {
        return NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    private static Stream<String> names(FoundEntity found) {
        Object aliases = found.properties().get("aliases");
        return Stream.concat(
                Stream.of(Named.nameOf(found)),
                aliases instanceof Collection<?> all ? all.stream().map(Objects::toString) : Stream.empty());
    }

    private static boolean isSame(List<NameWord> typed, List<NameWord> name) {
        if (typed.isEmpty() || typed.size() != name.size()) {
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            if (!isSame(typed.get(i), name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(NameWord typed, NameWord word) {
        return typed.sound().equals(word.sound())
                || (typed.hasSymbol() && typed.symbol().equals(word.symbol()))
                || typed.stems().contains(word.sound())
                || word.stems().contains(typed.sound())
                || !Collections.disjoint(typed.stems(), word.stems());
    }

    private static List<NameWord> words(String text) {
        return NameAnalyser.shared().analyse(text, NameKind.FIRM).core();
    }
}
