package spoor.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.search.FoundEntities;
import spoor.search.FoundEntity;

/** Finds the entities that are named: the longest words first that are somebody's whole name, then what comes near. */
final class Naming {

    private static final int LONGEST_NAME = 6;
    private static final int MOST_SEARCHES = 40;
    private static final int MOST_CANDIDATES = 8;
    private static final Set<String> NAMES = Set.of("name", "alias", "partNumber", "identifier", "id");

    /** A name with a number behind it, as weapons have. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{4,})[-‑ ].{0,4}\\d.{0,4}");

    private static final Pattern GENITIVE = Pattern.compile("\\p{Lu}\\p{IsLatin}{3,}s");

    private final PhraseSentence sentence;
    private final Function<String, FoundEntities> search;
    private final Chosen chosen;
    private final Map<String, List<FoundEntity>> found = new HashMap<>();

    Naming(PhraseSentence sentence, Function<String, FoundEntities> search, Chosen chosen) {
        this.sentence = sentence;
        this.search = search;
        this.chosen = chosen;
    }

    void read() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.NAMED)) {
                name(
                        i,
                        i,
                        NameCertainty.exact(
                                find(sentence.at(i).value(Kind.NAMED)),
                                sentence.at(i).value(Kind.NAMED)));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (isPart(i)) {
                int end = end(i);
                int size = sentence.size();
                readWhole(i, end);
                i = Math.max(i, end - (size - sentence.size()));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.UNKNOWN)) {
                readNear(i);
            }
        }
    }

    /** What a name may consist of: words of no list, and things. */
    private boolean isPart(int index) {
        return sentence.is(
                index,
                Kind.UNKNOWN,
                Kind.START,
                Kind.FIRM,
                Kind.ARMS,
                Kind.GOODS,
                Kind.WEAPON,
                Kind.COUNTRY,
                Kind.NUMBER,
                Kind.PLACE,
                Kind.DASH);
    }

    private int end(int first) {
        int end = first;
        while (isPart(end + 1)) {
            end++;
        }
        return end;
    }

    private boolean hasUnknown(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.is(i, Kind.UNKNOWN)) {
                return true;
            }
        }
        return false;
    }

    /** Whole names between these, the longest first. */
    private void readWhole(int first, int end) {
        for (int length = Math.min(LONGEST_NAME, end - first + 1); length > 0; length--) {
            for (int from = first; from + length - 1 <= end; from++) {
                int to = from + length - 1;
                if (hasUnknown(from, to) && !sentence.is(from, Kind.DASH) && !sentence.is(to, Kind.DASH)) {
                    if (name(from, to, exact(text(from, to)))) {
                        int gone = to - from;
                        readWhole(from + 1, end - gone);
                        readWhole(first, from - 1);
                        return;
                    }
                }
            }
        }
    }

    /** Kupols is Kupol's, too. */
    private List<FoundEntity> exact(String text) {
        List<FoundEntity> exact = NameCertainty.exact(find(text), text);
        Matcher numbered = NUMBERED.matcher(text);
        if (exact.isEmpty() && numbered.matches()) {
            return NameCertainty.inCase(find(numbered.group(1)), text);
        }
        if (!exact.isEmpty() || !GENITIVE.matcher(text).matches()) {
            return exact;
        }
        String bare = text.substring(0, text.length() - 1);
        return NameCertainty.sure(find(bare), bare);
    }

    private String text(int first, int last) {
        return sentence.text.substring(
                sentence.at(first).from(), sentence.at(last).to());
    }

    /** Names that hold the words, or nearly do. */
    private void readNear(int first) {
        int last = first;
        while (sentence.is(last + 1, Kind.UNKNOWN)
                || (sentence.is(last + 1, Kind.DASH) && sentence.is(last + 2, Kind.UNKNOWN))) {
            last++;
        }
        for (int to = last; to >= first; to--) {
            String text = text(first, to);
            if (NameCertainty.isTelling(text) && (isNameLike(text) || isMarked(first))) {
                List<FoundEntity> near = wanted(first, NameCertainty.withWords(NameCertainty.near(find(text)), text));
                boolean clear = near.size() == 1 && NameCertainty.isSure(near.getFirst()) && !isPart(near.getFirst());
                if (!near.isEmpty() && near.size() <= MOST_CANDIDATES) {
                    replace(first, to, new Named(near, clear, List.of()));
                    return;
                }
            }
        }
    }

    /** A part whose name only holds the words may be one of what is named: the booster of the Garpiya. */
    private static boolean isPart(FoundEntity found) {
        return Named.labelOf(found) == NodeLabel.COMPONENT;
    }

    private static boolean isNameLike(String text) {
        return text.codePoints()
                .anyMatch(sign ->
                        Character.isUpperCase(sign) || Character.isDigit(sign) || Character.isIdeographic(sign));
    }

    private boolean isMarked(int first) {
        int mark = sentence.before(first);
        return sentence.marks(mark, "to") || sentence.marks(mark, "via") || sentence.marks(mark, "avoid");
    }

    private boolean name(int first, int last, List<FoundEntity> exact) {
        List<FoundEntity> fitting = wanted(first, exact);
        if (fitting.isEmpty() || fitting.size() > MOST_CANDIDATES) {
            return false;
        }
        boolean clear = fitting.size() == 1;
        replace(first, last, new Named(fitting, clear, clear ? others(first, last, fitting.getFirst()) : List.of()));
        return true;
    }

    /** Of the same kind and with a name that begins so: beside Orlan-10, which is called Orlan, there is Orlan-30. */
    private List<FoundEntity> others(int first, int last, FoundEntity meant) {
        if (!text(first, last).codePoints().allMatch(Character::isLetter)) {
            return List.of();
        }
        List<FoundEntity> others = NameCertainty.beginning(find(text(first, last))).stream()
                .filter(each -> Named.labelOf(each) == Named.labelOf(meant)
                        && !each.id().equals(meant.id()))
                .toList();
        return others.size() <= MOST_CANDIDATES ? others : List.of();
    }

    private void replace(int first, int last, Named named) {
        int from = sentence.at(first).from();
        int to = sentence.at(last).to();
        for (int i = last; i > first; i--) {
            sentence.pieces.remove(i);
        }
        sentence.pieces.set(
                first,
                new Piece(
                        List.of(new Word(Kind.NAME, "", false)),
                        from,
                        to,
                        sentence.text.substring(from, to),
                        chosen.of(from, to, named)));
    }

    /** Those of the kind that stands here: behind "via" a company. All of them where none is of it. */
    private List<FoundEntity> wanted(int first, List<FoundEntity> all) {
        for (NodeLabel label : labels(first)) {
            List<FoundEntity> of =
                    all.stream().filter(each -> Named.labelOf(each) == label).toList();
            if (!of.isEmpty()) {
                return of;
            }
        }
        return all;
    }

    private List<NodeLabel> labels(int first) {
        int mark = sentence.before(first);
        if (sentence.marks(mark, "via") || sentence.marks(mark, "avoid")) {
            return List.of(NodeLabel.COMPANY);
        }
        if (sentence.marks(mark, "to") || sentence.marks(mark, "in")) {
            return List.of(NodeLabel.WEAPON_SYSTEM, NodeLabel.COMPANY);
        }
        return sentence.is(first, Kind.NAMED)
                ? List.of(NodeLabel.COMPONENT)
                : List.of(NodeLabel.WEAPON_SYSTEM, NodeLabel.COMPANY, NodeLabel.COMPONENT);
    }

    private List<FoundEntity> find(@Nullable String text) {
        if (text == null || text.length() < 2) {
            return List.of();
        }
        List<FoundEntity> known = found.get(text);
        if (known == null) {
            known = found.size() < MOST_SEARCHES ? ask(text).orElse(List.of()) : List.of();
            found.put(text, known);
        }
        return known;
    }

    private Optional<List<FoundEntity>> ask(String text) {
        try {
            return Optional.of(search.apply(text).entities().stream()
                    .filter(each ->
                            each.match() != null && NAMES.contains(each.match().field()))
                    .toList());
        } catch (BadInput noName) {
            return Optional.empty();
        }
    }
}
