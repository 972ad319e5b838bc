package spoor.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import spoor.model.NodeLabel;
import spoor.question.Selector;

/** Gives each thing that was named its place in the question: start, end, on the way, avoided, goods. */
final class Roles {

    private static final String RUSSIA = "RU";
    private static final List<String> PLACE_MARKS =
            List.of("avoid", "via", "to", "from", "in", "of", NounPhraseReader.BETWEEN);

    private final PhraseSentence sentence;
    private final Draft draft;
    private final Side from = new Side();
    private final Side to = new Side();
    private final WayStations ways;

    /** What stands before the things that come, and where. */
    private String mark = "";

    private int markAt = -1;
    /** Whether the last thing and the next are joined by and, or or a comma. */
    private boolean together;

    private boolean either;
    private boolean byComma;
    private boolean used;
    private Kind lastKind = Kind.STOP;
    /** Where the last companies stand. */
    private String lastSide = "";
    /** Where somebody makes what, who has not come yet; else -1. */
    private int makes = -1;

    /** Between China and Russia: where China ends, while Russia has not come; else -1. */
    private int open = -1;

    Roles(PhraseSentence sentence) {
        this.sentence = sentence;
        this.draft = sentence.draft;
        this.ways = new WayStations(draft);
    }

    void read() {
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.at(i);
            if (!piece.is(Kind.DONE)) {
                i = read(i, piece);
            }
        }
        strikeMark();
        if (makes >= 0) {
            sentence.strike(makes, makes);
        }
        write();
    }

    private int read(int index, Piece piece) {
        NounPhrase phrase = NounPhrase.at(sentence, index, mark);
        if (phrase != null) {
            boolean between = mark.equals(NounPhraseReader.BETWEEN);
            mark = between ? "from" : mark;
            place(phrase);
            open = between ? phrase.last() : -1;
            return phrase.last();
        }
        if (piece.value(Kind.VERB).equals("makes") && (lastSide.isEmpty() || lastSide.equals("from"))) {
            make(index);
        } else if (piece.is(Kind.AND, Kind.OR, Kind.COMMA, Kind.DASH)) {
            join(piece, index);
        } else if (piece.value(Kind.NOT).equals("nor") && !sentence.text.contains("weder")) {
            return index; // "noch" says "still" where nothing stands before it
        } else if (piece.is(Kind.NOT)) {
            mark("not", index);
        } else if (piece.is(Kind.MARK)) {
            PLACE_MARKS.stream().filter(piece::marks).findFirst().ifPresentOrElse(each -> mark(each, index), () -> {
                if (!piece.is(Kind.STOP)) {
                    sentence.strike(index, index);
                }
            });
        } else if (!piece.is(Kind.STOP, Kind.PLACE, Kind.VERB)) {
            leave(index, piece);
        }
        return index;
    }

    /** Firms that make engines are their makers; in Chinese they stand behind what they make. */
    private void make(int index) {
        if (mark.equals("of") && lastKind == Kind.COUNTRY) {
            return; // of Chinese make
        }
        if (!from.isCompany()) {
            makes = index;
        } else if (from.addCompanies(List.of(), "maker", false)) {
            sentence.read(index, index, "from", List.of("maker"), false);
        } else {
            sentence.strike(index, index);
        }
    }

    private void join(Piece piece, int index) {
        if (open >= 0 && piece.is(Kind.AND)) {
            open = -1;
            mark("to", index);
            return;
        }
        byComma = piece.is(Kind.COMMA, Kind.DASH);
        together = true;
        either = piece.is(Kind.OR) || (piece.is(Kind.COMMA) && either);
    }

    private void leave(int index, Piece piece) {
        boolean says = !piece.is(Kind.AFTER) || isLeftOut(index);
        if (says) {
            boolean marked = markAt >= 0 && isNegation() && !used;
            sentence.strike(marked ? markAt : index, index);
            // A negation goes on to what it denies: "ohne dass Hongkong …" is never a question for Hong Kong.
            used = used || !isNegation();
        }
    }

    private void mark(String next, int index) {
        boolean goesOn =
                mark.equals("avoid") && List.of("from", "in", "of").contains(next); // without anything from Iran
        if (mark.equals("not") && !used && next.equals("via")) {
            mark = "avoid";
        } else if (!used && (mark.equals("not") || goesOn)) {
            used = false;
            together = false;
            return;
        } else {
            strikeMark();
            mark = next;
            markAt = index;
        }
        used = false;
        together = false;
        either = false;
    }

    /** Not, without, via before nothing. */
    private void strikeMark() {
        if (!used && markAt >= 0 && isNegation()) {
            sentence.strike(markAt, markAt);
        }
    }

    /** Whether the mark says more than a role: it is struck out with what it marks. */
    private boolean isNegation() {
        return List.of("not", "avoid", "via").contains(mark);
    }

    private void place(NounPhrase phrase) {
        boolean joined = used && together && isLike(phrase.kind());
        if (used && !joined) {
            mark = "";
            markAt = -1;
        }
        int out = sentence.next(phrase.last());
        if (isNoneOf(phrase) || (isLeftOut(out) && mark.isEmpty())) {
            mark = "avoid";
        }
        boolean placed = mark.equals("not") ? false : place(phrase, joined);
        if (!placed) {
            boolean marked = !joined && markAt >= 0 && (isNegation() || markAt == sentence.before(phrase.first()));
            sentence.strike(marked ? markAt : phrase.first(), phrase.last());
        } else {
            sentence.done(phrase.first(), phrase.last());
            if (phrase.kind() == Kind.START) {
                sentence.started.add(phrase.last());
            }
        }
        if (isLeftOut(out) && placed && mark.equals("avoid")) {
            sentence.done(out, out);
        }
        used = true;
        together = false;
        lastKind = phrase.kind();
    }

    /** Turkey excluded. */
    private boolean isLeftOut(int index) {
        return sentence.is(index, Kind.AFTER)
                && sentence.at(index).value(Kind.AFTER).equals("avoid");
    }

    /** No Turkish firms, which is said of the whole way; "not Turkish firms" may be said of one side. */
    private boolean isNoneOf(NounPhrase phrase) {
        return mark.equals("not")
                && phrase.kind() == Kind.FIRM
                && !phrase.countries().isEmpty()
                && markAt == sentence.before(phrase.first())
                && sentence.at(markAt).value(Kind.NOT).equals("none");
    }

    /** Whether a mark before the last thing goes for this one, too: via Hong Kong and Turkey. */
    private boolean isLike(Kind kind) {
        List<Kind> places = List.of(Kind.COUNTRY, Kind.NAME, Kind.FIRM);
        return kind == lastKind ? kind != Kind.START : !byComma && places.contains(kind) && places.contains(lastKind);
    }

    private boolean place(NounPhrase phrase, boolean joined) {
        return switch (phrase.kind()) {
            case GOODS -> placeGoods(phrase);
            case NAME -> placeName(phrase, joined);
            case WEAPON -> placeWeapons(phrase, joined);
            case COUNTRY -> placeCountries(phrase, joined);
            default -> placeCompanies(phrase, joined);
        };
    }

    private boolean placeGoods(NounPhrase phrase) {
        if (mark.equals("avoid") || mark.equals("via")) {
            return false;
        }
        draft.add(draft.part("goods"), "categories", phrase.head().values());
        read(phrase, "goods.categories", phrase.head().values(), phrase.head().wider());
        return true;
    }

    private boolean placeCountries(NounPhrase phrase, boolean joined) {
        List<String> codes = phrase.countries();
        return switch (mark) {
            case "via" ->
                ways.via(codes, phrase.either() || either, joined) && read(phrase, "countriesVia", codes, false);
            case "avoid" -> ways.avoid("countries", codes) && read(phrase, "avoid.countries", codes, false);
            case "to" ->
                (phrase.isBeforeGoods(sentence) && byCountry(codes).equals("from"))
                        ? put("from", phrase, () -> from.addCompanies(codes, "", joined))
                        : put("to", phrase, () -> to.addCompanies(codes, "", joined));
            case "from" -> put("from", phrase, () -> from.addCompanies(codes, "", joined));
            default ->
                byCountry(codes).equals("to")
                        ? put("to", phrase, () -> to.addCompanies(codes, "", joined))
                        : put("from", phrase, () -> from.addCompanies(codes, "", joined));
        };
    }

    /** Goods flow to Russia unless somebody says otherwise. */
    private String byCountry(List<String> codes) {
        return codes.equals(List.of(RUSSIA)) ? "to" : "from";
    }

    private boolean placeCompanies(NounPhrase phrase, boolean joined) {
        String role = phrase.role();
        List<String> codes = phrase.countries();
        String side = switch (mark) {
            case "via", "avoid", "to", "from" -> mark;
            default ->
                phrase.isMiddle(sentence) && !from.isSaid()
                        ? "via"
                        : phrase.side(sentence, codes.isEmpty() && from.isSaid() ? "to" : byCountry(codes));
        };
        return switch (side) {
            case "via" ->
                ways.via(companies(codes, role))
                        && read(phrase, "via", codes, phrase.head().wider());
            case "avoid" ->
                role.isEmpty()
                        && !codes.isEmpty()
                        && !phrase.head().wider()
                        && ways.avoid("countries", codes)
                        && read(phrase, "avoid.countries", codes, false);
            case "to" -> put("to", phrase, () -> to.addCompanies(codes, role, joined));
            default -> put("from", phrase, () -> from.addCompanies(codes, role, joined));
        };
    }

    private static Map<String, Object> companies(List<String> codes, String role) {
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("labels", List.of("Company"));
        if (!role.isEmpty()) {
            selector.put("roles", List.of(role));
        }
        if (!codes.isEmpty()) {
            selector.put("countries", codes);
        }
        return selector;
    }

    private boolean placeWeapons(NounPhrase phrase, boolean joined) {
        if (List.of("via", "avoid", "from").contains(mark)) {
            return false;
        }
        return put("to", phrase, () -> to.addWeapons(phrase.head().values(), phrase.countries(), joined));
    }

    private boolean placeName(NounPhrase phrase, boolean joined) {
        Named named = phrase.named();
        String side = sideOf(phrase, named);
        if (side.isEmpty()) {
            return false;
        }
        if (!named.clear()) {
            choose(phrase, named, side);
            return true;
        }
        boolean placed = place(phrase, named.ids(), side, joined);
        if (placed && !named.others().isEmpty()) {
            draft.choices.add(Choices.of(sentence.text, phrase, named, side));
        }
        return placed;
    }

    private boolean place(NounPhrase phrase, List<String> ids, String side, boolean joined) {
        return switch (side) {
            case "via" -> ways.via(Map.of("ids", ids)) && read(phrase, "via", ids, false);
            case "avoid" -> ways.avoid("ids", ids) && read(phrase, "avoid.ids", ids, false);
            case "goods" -> {
                draft.add(draft.part("goods"), "components", ids);
                yield read(phrase, "goods.components", ids, false);
            }
            case "to" -> put("to", phrase, () -> to.addIds(ids, joined));
            default -> put("from", phrase, () -> from.addIds(ids, joined));
        };
    }

    private void choose(NounPhrase phrase, Named named, String side) {
        if (side.equals("to")) {
            to.leaveOpen();
        } else if (side.equals("from")) {
            from.leaveOpen();
        }
        draft.choices.add(Choices.of(sentence.text, phrase, named, side));
    }

    private String sideOf(NounPhrase phrase, Named named) {
        if (List.of("via", "avoid").contains(mark)) {
            return mark;
        }
        if (named.isAll(NodeLabel.COMPONENT)) {
            return "goods";
        }
        if (named.isAll(NodeLabel.WEAPON_SYSTEM)) {
            return mark.equals("from") ? "" : "to";
        }
        if (!named.isAll(NodeLabel.COMPANY)) {
            return List.of("to", "from").contains(mark) ? mark : "to";
        }
        boolean makes = phrase.isBeforeGoods(sentence) && !named.text("country").equals(RUSSIA); // Intel chips
        if (mark.equals("from") || (mark.equals("to") && !makes)) {
            return mark;
        }
        boolean supplied = !makes
                && (phrase.isBeforeStart(sentence) || (mark.equals("of") && phrase.isBehindStart(sentence, markAt)));
        return supplied || named.text("country").equals(RUSSIA) ? "to" : "from";
    }

    private boolean put(String side, NounPhrase phrase, BooleanSupplier adding) {
        if (!adding.getAsBoolean()) {
            return false;
        }
        phrase.strikeModifiers(sentence);
        lastSide = phrase.kind() == Kind.NAME || phrase.kind() == Kind.WEAPON ? lastSide : side;
        read(phrase, side, phrase.values(), phrase.head().wider());
        boolean isWho =
                phrase.kind() == Kind.FIRM || (phrase.kind() == Kind.COUNTRY && !phrase.isBeforeGoods(sentence));
        if (makes >= 0 && side.equals("from") && isWho) {
            int verb = makes;
            makes = -1;
            make(verb);
        }
        return true;
    }

    private boolean read(NounPhrase phrase, String field, List<String> values, boolean wider) {
        draft.read(
                sentence.at(phrase.first()).from(), sentence.at(phrase.last()).to(), field, values, wider);
        return true;
    }

    private void write() {
        Map<String, Object> listed = draft.has("listed") ? draft.part("listed") : Map.of();
        draft.fields.remove("listed");
        write("from", from, Selector.CHINESE_COMPANIES.countries(), listed);
        write("to", to, Selector.RUSSIAN_WEAPONS.operators(), listed);
        ways.write();
    }

    private void write(String side, Side said, List<String> usual, Map<String, Object> listed) {
        List<String> by = listed.get(side) instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
        if (!by.isEmpty() && !said.isSaid()) {
            said.addCompanies(List.of(), "", false);
        }
        if (said.isSaid() && !said.isOpen()) {
            draft.put(side, said.selector(usual, by));
        }
        if (!said.isSaid() || !said.hasCountry()) {
            draft.assumed.add(side);
        }
    }
}
