package spoor.phrase;

import java.util.List;
import java.util.regex.Pattern;
import spoor.question.TraceRequest;

/** Reads how long a path may be, how many sources a hop needs, and customs codes. */
final class Counts {

    private static final Pattern CODE = Pattern.compile("\\d{4}(?:\\.?\\d{1,2})?");
    private static final Pattern BARE_CODE = Pattern.compile("\\d{4}\\.?\\d{2}");

    private final PhraseSentence sentence;

    Counts(PhraseSentence sentence) {
        this.sentence = sentence;
    }

    void read() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.HOPS, Kind.SOURCES)) {
                readCounted(i);
            } else if (sentence.is(i, Kind.HS)) {
                readCodes(i);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Kind.UNKNOWN)
                    && BARE_CODE.matcher(sentence.at(i).text()).matches()) {
                addCode(i, i);
            }
        }
    }

    /** At most three hops; two sources or more. */
    private void readCounted(int noun) {
        String behind = compare(sentence.next(noun));
        boolean isBehind = behind.startsWith("or") || (isBound(behind) && !isCounted(sentence.next(noun)));
        int last = isBehind ? sentence.next(noun) : noun;
        int number = sentence.before(noun);
        String between = compare(number);
        if (between.startsWith("or")) {
            number = sentence.before(number);
        }
        int count = SmallNumbers.at(sentence, number);
        if (count == 0) {
            return;
        }
        int mark = sentence.before(number);
        if (sentence.marks(mark, "from") && !compare(sentence.before(mark)).isEmpty()) {
            mark = sentence.before(mark); // at least with two
        }
        String compared = between.startsWith("or") ? between : isBehind ? behind : compare(mark);
        int first = start(compare(mark).isEmpty() && !sentence.marks(mark, "in") ? number : mark);
        if (sentence.is(sentence.before(first), Kind.NOT)) {
            sentence.strike(sentence.before(first), last);
        } else if (sentence.is(noun, Kind.HOPS)) {
            putHops(first, last, compared, count);
        } else {
            putSources(first, last, compared, count);
        }
    }

    private static boolean isBound(String compared) {
        return compared.equals("least") || compared.equals("most");
    }

    /** Whether it compares what comes behind it. */
    private boolean isCounted(int compare) {
        return SmallNumbers.at(sentence, sentence.next(compare)) > 0;
    }

    /** Only with at least three sources: it says so anyway. */
    private int start(int first) {
        int mark = sentence.before(first);
        int only = sentence.marks(mark, "of") ? sentence.before(mark) : mark;
        return sentence.is(only, Kind.ONLY) ? only : first;
    }

    private String compare(int index) {
        return index >= 0 && index < sentence.size() ? sentence.at(index).value(Kind.COMPARE) : "";
    }

    private void putHops(int first, int last, String compared, int count) {
        int most = switch (compared) {
            case "", "most", "orless" -> count;
            case "less" -> count - 1;
            default -> 0;
        };
        put(first, last, "maxHops", most, TraceRequest.MOST_HOPS);
    }

    private void putSources(int first, int last, String compared, int count) {
        int least = switch (compared) {
            case "", "least", "ormore" -> count;
            case "more" -> count + 1;
            default -> 0;
        };
        put(confirmed(first), confirming(last), "minSources", least, TraceRequest.MOST_SOURCES);
    }

    /** Confirmed by two sources says how many they are, not how sure each relation is. */
    private int confirmed(int first) {
        int by = sentence.before(first);
        int word = sentence.marks(by, "from") || sentence.marks(by, "via") ? sentence.before(by) : by;
        return sentence.is(word, Kind.CONFIDENCE) ? word : first;
    }

    private int confirming(int last) {
        return sentence.is(sentence.next(last), Kind.CONFIDENCE) ? sentence.next(last) : last;
    }

    private void put(int first, int last, String field, int count, int most) {
        if (count < 1 || count > most || sentence.draft.has(field)) {
            sentence.strike(first, last);
        } else {
            sentence.draft.put(field, count);
            sentence.read(first, last, field, List.of(String.valueOf(count)), false);
        }
    }

    private void readCodes(int marker) {
        int first = marker;
        int index = sentence.next(marker);
        while (index < sentence.size()
                && CODE.matcher(sentence.at(index).text()).matches()) {
            addCode(first, index);
            int joint = sentence.next(index);
            index = sentence.is(joint, Kind.AND, Kind.OR, Kind.COMMA) ? sentence.next(joint) : sentence.size();
            first = index;
        }
    }

    private void addCode(int first, int last) {
        String code = sentence.at(last).text().replace(".", "");
        int mark = sentence.before(first);
        if (sentence.is(mark, Kind.NOT) || sentence.marks(mark, "avoid")) {
            sentence.strike(mark, last);
            return;
        }
        sentence.draft.add(sentence.draft.part("goods"), "hs", List.of(code));
        sentence.read(first, last, "goods.hs", List.of(code), false);
    }
}
