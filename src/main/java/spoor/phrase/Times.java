package spoor.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.model.PartialDate;

/** Reads when: since 2023, before March 2024, between two years, in the last two years. */
final class Times {

    private static final Pattern RANGE = Pattern.compile("((?:19|20)\\d\\d)[-‑]((?:19|20)\\d\\d)");
    private static final List<String> SENSES = List.of("since", "until", "before", "after", "between", "in");
    private static final String FROM = "from";
    private static final String TO = "to";

    private final PhraseSentence sentence;
    private final LocalDate today;

    Times(PhraseSentence sentence, LocalDate today) {
        this.sentence = sentence;
        this.today = today;
    }

    void read() {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<WrittenDate> date = WrittenDate.find(sentence, i);
            if (date.isPresent()) {
                read(date.get());
            } else if (!readRange(i)) {
                readLast(i);
            }
        }
    }

    /** 2022-2024 in one word. */
    private boolean readRange(int index) {
        Matcher range = RANGE.matcher(sentence.at(index).text());
        if (!sentence.is(index, Kind.UNKNOWN) || !range.matches()) {
            return false;
        }
        put(first(index), index, range.group(1), range.group(2));
        return true;
    }

    private void read(WrittenDate date) {
        int mark = sentence.before(date.first());
        String sense = senseBefore(mark);
        int vague = vague(mark);
        if (vague >= 0) {
            sentence.strike(vague, date.last());
            return;
        }
        int first = sense.isEmpty() ? date.first() : mark;
        int last = date.last();
        int listing = ofListing(first);
        if (listing >= 0) {
            sentence.strike(listing, last);
            return;
        }
        Optional<WrittenDate> second = isOpen(sense) ? second(date, sense) : Optional.empty();
        if (second.isPresent()) {
            last = second.get().last();
            put(first, behind(last), date.text(), second.get().endText());
            return;
        }
        int after = sentence.next(last);
        String behind = sentence.is(after, Kind.AFTER) ? sentence.at(after).value(Kind.AFTER) : "";
        if (SENSES.contains(behind)) {
            sense = behind;
            last = after;
        }
        if (sentence.is(sentence.before(first), Kind.NOT)) {
            sentence.strike(sentence.before(first), last);
        } else {
            place(first, last, sense, date);
        }
    }

    /** After the summer of 2022: where it begins, since no more is known of the date than that it is not the year. */
    private int vague(int before) {
        int word = sentence.marks(before, "of") ? sentence.before(before) : before;
        int mark = sentence.before(word);
        return sentence.is(word, Kind.UNKNOWN) && isOpenEnded(senseBefore(mark)) ? mark : -1;
    }

    /** Before it was listed in 2024: the date is that of a listing, which bounds no relation. Where that begins; else -1. */
    private int ofListing(int first) {
        int listed = sentence.before(first);
        int mark = sentence.is(listed, Kind.LISTED) ? sentence.before(listed) : -1;
        return isOpenEnded(senseBefore(mark)) ? mark : -1;
    }

    private static boolean isOpenEnded(String sense) {
        return List.of("since", "until", "before", "after").contains(sense);
    }

    private static boolean isOpen(String sense) {
        return List.of("", "since", "between", "in").contains(sense);
    }

    private String senseBefore(int mark) {
        return SENSES.stream()
                .filter(sense -> sentence.marks(mark, sense))
                .findFirst()
                .orElse("");
    }

    private Optional<WrittenDate> second(WrittenDate date, String sense) {
        int joint = sentence.next(date.last());
        boolean joins = sentence.marks(joint, "until")
                || sentence.marks(joint, "to")
                || sentence.marks(joint, "via") // 2021 through 2023
                || sentence.is(joint, Kind.DASH)
                || (sense.equals("between") && sentence.is(joint, Kind.AND));
        int next = sentence.next(joint);
        return joins
                ? WrittenDate.find(sentence, next).or(() -> WrittenDate.sameYear(sentence, next, date))
                : Optional.empty();
    }

    private int behind(int last) {
        int after = sentence.next(last);
        return sentence.is(after, Kind.AFTER)
                        && sentence.at(after).value(Kind.AFTER).equals("in")
                ? after
                : last;
    }

    private int first(int index) {
        int mark = sentence.before(index);
        return senseBefore(mark).isEmpty() ? index : mark;
    }

    private void place(int first, int last, String sense, WrittenDate date) {
        String edge = date.edge();
        String text = date.text();
        switch (sense + edge) {
            case "since", "sincebegin" -> put(first, last, text, null);
            case "sinceend" -> put(first, last, date.lastPart(), null);
            case "until", "untilend" -> put(first, last, null, date.endText());
            case "untilbegin" -> put(first, last, null, date.firstPart());
            case "after", "afterend" -> put(first, last, date.next(1), null);
            case "before", "beforebegin" -> put(first, last, null, date.next(-1));
            case "in", "" -> put(first, last, text, date.endText());
            case "sincemid" -> putMiddle(first, last, date.middle(0), true);
            case "aftermid" -> putMiddle(first, last, date.middle(1), true);
            case "untilmid", "beforemid" -> putMiddle(first, last, date.middle(0), false);
            default -> sentence.strike(first, last);
        }
    }

    private void putMiddle(int first, int last, Optional<String> month, boolean begins) {
        if (month.isEmpty()) {
            sentence.strike(first, last);
        } else {
            put(first, last, begins ? month.get() : null, begins ? null : month.get());
        }
    }

    /** Only in 2024; 2024 only: it says so anyway. */
    private void put(int start, int end, @Nullable String from, @Nullable String to) {
        int first = sentence.is(sentence.before(start), Kind.ONLY) ? sentence.before(start) : start;
        int last = sentence.is(sentence.next(end), Kind.ONLY) ? sentence.next(end) : end;
        Map<String, Object> window = sentence.draft.part("window");
        boolean clashes = (from != null && window.containsKey(FROM)) || (to != null && window.containsKey(TO));
        if (clashes || isTurned(from == null ? window.get(FROM) : from, to == null ? window.get(TO) : to)) {
            if (window.isEmpty()) {
                sentence.draft.fields.remove("window");
            }
            sentence.strike(first, last);
            return;
        }
        if (from != null) {
            window.put(FROM, from);
            sentence.draft.read(sentence.at(first).from(), sentence.at(last).to(), "window.from", List.of(from), false);
        }
        if (to != null) {
            window.put(TO, to);
            sentence.draft.read(sentence.at(first).from(), sentence.at(last).to(), "window.to", List.of(to), false);
        }
        sentence.done(first, last);
    }

    private static boolean isTurned(@Nullable Object from, @Nullable Object to) {
        return from != null
                && to != null
                && PartialDate.requireDate(to.toString())
                        .last()
                        .isBefore(PartialDate.requireDate(from.toString()).first());
    }

    /** In the last two years. */
    private void readLast(int index) {
        if (!sentence.is(index, Kind.LAST)) {
            return;
        }
        int number = sentence.next(index);
        int count = SmallNumbers.at(sentence, number);
        int unit = sentence.next(number, piece -> piece.isSilent() && !piece.is(Kind.UNIT));
        if (count == 0 || !sentence.is(unit, Kind.UNIT)) {
            return;
        }
        String name = sentence.at(unit).value(Kind.UNIT).toLowerCase(Locale.ROOT);
        LocalDate since = name.equals("years") ? today.minusYears(count) : today.minusMonths(count);
        int after = sentence.next(unit);
        int last = sentence.is(after, Kind.AFTER)
                        && sentence.at(after).value(Kind.AFTER).equals("in")
                ? after
                : unit;
        int mark = sentence.before(index);
        if (sentence.is(mark, Kind.NOT)) {
            sentence.strike(mark, last);
        } else {
            boolean marked = sentence.marks(mark, "in") || sentence.marks(mark, "since");
            put(marked ? mark : index, last, since.toString(), null);
        }
    }
}
