package spoor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what proof is asked for, and who is listed. */
final class Proofs {

    private static final List<String> EVERY_AUTHORITY = List.of("EU", "US-OFAC", "US-BIS", "GB-FCDO", "UA-NSDC");

    private static final Map<String, List<String>> AUTHORITIES_OF =
            Map.of("US", List.of("US-OFAC", "US-BIS"), "GB", List.of("GB-FCDO"), "UA", List.of("UA-NSDC"));

    private static final Set<String> WITHOUT_BY = Set.of("uk", "zh");

    /** Chinese words are not cut where no list knows them: one of these signs in them may deny what follows. */
    private static final Pattern DENYING = Pattern.compile("[未不没无非勿]");

    private final PhraseSentence sentence;
    private final boolean needsBy;
    private final boolean needsByBefore;

    Proofs(PhraseSentence sentence, String language) {
        this.sentence = sentence;
        this.needsBy = !WITHOUT_BY.contains(language);
        this.needsByBefore = needsBy && !language.equals("en"); // US-sanctioned
    }

    void read() {
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.at(i);
            if (piece.is(Kind.CONFIDENCE)) {
                put(i, "minConfidence", piece.value(Kind.CONFIDENCE));
            } else if (piece.is(Kind.INFERRED)) {
                put(i, "inferred", piece.value(Kind.INFERRED));
            } else if (piece.is(Kind.JOINS)) {
                put(i, "joins", List.of(piece.value(Kind.JOINS)));
            } else if (piece.is(Kind.DIRECT)) {
                put(i, "maxHops", 1);
            } else if (piece.is(Kind.RANK)) {
                put(i, "rank", piece.value(Kind.RANK));
            } else if (piece.is(Kind.LISTED)) {
                readListed(i);
            }
        }
    }

    private void put(int index, String field, Object value) {
        int before = sentence.before(index);
        int after = sentence.next(index);
        int first = sentence.is(before, Kind.ONLY) ? before : index;
        boolean isStep = field.equals("inferred") && sentence.is(after, Kind.HOPS); // without inferred steps
        int last = isStep || sentence.is(after, Kind.ONLY) ? after : index;
        int not = sentence.before(first);
        if (sentence.is(not, Kind.NOT) || sentence.marks(not, "avoid")) {
            sentence.strike(not, last);
        } else if (sentence.draft.has(field) && !value.equals(sentence.draft.fields.get(field))) {
            sentence.strike(first, last);
        } else {
            sentence.draft.put(field, value);
            String read = value instanceof List<?> list ? String.valueOf(list.getFirst()) : value.toString();
            sentence.read(first, last, field, List.of(read), false);
        }
    }

    /** Listed by the EU; sanctioned; nobody listed. */
    private void readListed(int listed) {
        List<String> authorities = new ArrayList<>();
        int first = authoritiesBefore(listed, authorities);
        int last = authoritiesAfter(listed, authorities);
        List<String> said =
                sentence.at(listed).find(Kind.LISTED).map(Word::values).orElse(List.of());
        boolean none = said.contains("none");
        said.stream().filter(value -> !value.equals("none")).forEach(authorities::add);
        int before = sentence.before(first);
        if (!none && (sentence.is(before, Kind.NOBODY, Kind.NOT) || sentence.marks(before, "avoid"))) {
            none = true;
            first = before;
        }
        int neither = neither(first, authorities);
        if (!none && neither >= 0) {
            none = true;
            first = neither;
        }
        int out = leftOut(last);
        if (!none && out >= 0) {
            none = true;
            last = out;
        }
        int denial = denial(first);
        if (denial >= 0) {
            sentence.strike(denial, last);
            return;
        }
        strikeBoth(first, last, authorities);
        String side = none ? "" : sideOf(first, last);
        if (side.isEmpty() || sentence.draft.has("listing")) {
            putListing(first, last, none, authorities);
        } else {
            List<String> by = authorities.isEmpty() ? EVERY_AUTHORITY : authorities;
            sentence.draft.add(sentence.draft.part("listed"), side, by);
            sentence.read(first, last, side + ".listedBy", by, false);
        }
    }

    /** Listed neither in the USA nor in the EU: where that begins, and by whom; else -1. */
    private int neither(int first, List<String> authorities) {
        int at = sentence.before(first);
        int start = -1;
        List<String> found = new ArrayList<>();
        while (isAuthority(at, true)
                || sentence.is(at, Kind.NOT)
                || sentence.marks(at, "in")
                || sentence.marks(at, "from")) {
            if (isAuthority(at, true)) {
                found.addAll(0, authorities(at));
            } else if (sentence.is(at, Kind.NOT)) {
                start = at;
            }
            at = sentence.before(at);
        }
        if (start < 0 || (found.isEmpty() && authorities.isEmpty())) {
            return -1;
        }
        authorities.addAll(0, found);
        return start;
    }

    /** Sanctioned firms left out: where it says so behind them; else -1. */
    private int leftOut(int last) {
        int out = sentence.next(last, piece -> piece.isSilent() || piece.is(Kind.FIRM, Kind.START, Kind.BUYER));
        return sentence.is(out, Kind.AFTER)
                        && sentence.at(out).value(Kind.AFTER).equals("avoid")
                ? out
                : -1;
    }

    /** Listed by both: a question can only say by either. */
    private void strikeBoth(int first, int last, List<String> authorities) {
        for (int i = Math.max(0, sentence.before(first)); authorities.size() > 1 && i <= last; i++) {
            if (sentence.is(i, Kind.BOTH)) {
                sentence.strike(i, i);
            }
        }
    }

    /** A negation before it, be there a word between that no list knows; -1 where there is none. */
    private int denial(int first) {
        int before = sentence.before(first);
        if (sentence.is(before, Kind.UNKNOWN)
                && DENYING.matcher(sentence.at(before).text()).find()) {
            return before;
        }
        int not = sentence.is(before, Kind.UNKNOWN) ? sentence.before(before) : before;
        return sentence.is(not, Kind.NOT, Kind.NOBODY) ? not : -1;
    }

    private void putListing(int first, int last, boolean none, List<String> authorities) {
        if (sentence.draft.has("listing")) {
            sentence.strike(first, last);
            return;
        }
        Map<String, Object> listing = sentence.draft.part("listing");
        listing.put("require", none ? "none" : "some");
        if (!authorities.isEmpty()) {
            listing.put("authorities", List.copyOf(authorities));
        }
        List<String> values = new ArrayList<>(List.of(none ? "none" : "some"));
        values.addAll(authorities);
        sentence.read(first, last, "listing", values, false);
    }

    private int authoritiesBefore(int listed, List<String> found) {
        int first = listed;
        int dash = sentence.before(listed); // EU-listed
        int index = sentence.is(dash, Kind.DASH) ? sentence.before(dash) : dash;
        while (isAuthority(index, !needsByBefore || sentence.marks(sentence.before(index), "from"))) {
            found.addAll(0, authorities(index));
            first = index;
            int joint = sentence.before(index);
            if (sentence.marks(joint, "from")) {
                return joint;
            }
            index = sentence.is(joint, Kind.AND, Kind.OR) ? sentence.before(joint) : -1;
        }
        return first;
    }

    private int authoritiesAfter(int listed, List<String> found) {
        int last = listed;
        int index = sentence.next(listed);
        boolean by = sentence.marks(index, "from") || sentence.marks(index, "of");
        if (by) {
            index = sentence.next(index);
        }
        index = sentence.is(index, Kind.BOTH) ? sentence.next(index) : index;
        while (isAuthority(index, by)) {
            found.addAll(authorities(index));
            last = index;
            int joint = sentence.next(index);
            index = sentence.is(joint, Kind.AND, Kind.OR) ? sentence.next(joint) : -1;
        }
        return last;
    }

    private boolean isAuthority(int index, boolean by) {
        return sentence.is(index, Kind.AUTHORITY)
                || (sentence.is(index, Kind.COUNTRY)
                        && (by || !needsBy)
                        && AUTHORITIES_OF.containsKey(sentence.at(index).value(Kind.COUNTRY)));
    }

    private List<String> authorities(int index) {
        Piece piece = sentence.at(index);
        return piece.find(Kind.AUTHORITY)
                .map(Word::values)
                .orElseGet(() -> AUTHORITIES_OF.getOrDefault(piece.value(Kind.COUNTRY), List.of()));
    }

    /** Whom it speaks of: the supplier or buyer beside it; nothing where it speaks of the whole path. */
    private String sideOf(int first, int last) {
        String side = sideAt(behind(last));
        return side.isEmpty() ? sideAt(beforeIt(first)) : side;
    }

    /** Sanctioned Chinese suppliers; sanctioned Chinese makers of sensors, where a language has the sensors first. */
    private int behind(int last) {
        int head = sentence.next(last, piece -> piece.isSilent() || piece.is(Kind.COUNTRY));
        return sentence.is(head, Kind.GOODS, Kind.WEAPON)
                ? sentence.next(head - 1, piece -> piece.isSilent() || piece.is(Kind.GOODS, Kind.WEAPON))
                : head;
    }

    /** Suppliers of motors in China, sanctioned: what is said of them and their goods stands between. */
    private int beforeIt(int first) {
        int head = sentence.before(first);
        while (sentence.is(head, Kind.COMMA, Kind.DASH, Kind.GOODS, Kind.COUNTRY)
                || sentence.marks(head, "of")
                || sentence.marks(head, "in")
                || sentence.marks(head, "from")) {
            head = sentence.before(head);
        }
        return head;
    }

    private String sideAt(int index) {
        if (sentence.is(index, Kind.START)) {
            return "from";
        }
        if (sentence.is(index, Kind.BUYER, Kind.ARMS)) {
            return "to";
        }
        return "";
    }
}
