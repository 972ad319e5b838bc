package spoor.identity.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import spoor.identity.score.text.Dates;
import spoor.identity.score.text.LegalForm;
import spoor.identity.score.text.Meanings;
import spoor.identity.score.text.PackedCountries;
import spoor.identity.score.text.ProfileWord;
import spoor.identity.score.text.RegisterNumbers;
import spoor.identity.score.text.StableHashes;
import spoor.identity.score.text.TokenRole;
import spoor.identity.score.text.WrittenNames;
import spoor.model.Identifier;
import spoor.names.NameAnalyser;
import spoor.names.NameAnalysis;
import spoor.names.NameKeys;
import spoor.names.NameKind;
import spoor.names.NameWord;

/** Makes profiles of records, one after the other; no weights are in them yet ({@link Weighing}). For one thread. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class ProfileMaker {

    /** Names of institutions differ at their end: school 17 from school 38. */
    static final int MOST_WORDS = 32;

    private static final int MOST_ADDRESS_WORDS = 24;
    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_ABBREVIATION = 6;

    private static final java.util.regex.Pattern BRANCH = java.util.regex.Pattern.compile(
            "(?iu)\\b(branch|filial|филиал\\w*|філі[яї]\\w*|представительств\\w*|representative"
                    + " office)\\b|分公司|办事处|代表处");

    private final NameAnalyser analyser;
    private final WrittenNames written;
    private final GrowingInts ints = new GrowingInts();
    private List<NameAnalysis> names = List.of();

    ProfileMaker(NameAnalyser analyser) {
        this.analyser = analyser;
        this.written = new WrittenNames(analyser);
    }

    /** The names of the last record. */
    List<NameAnalysis> names() {
        return names;
    }

    /** A profile of its own, with what stands for it in words. */
    RecordProfile alone(MatchRecord record) {
        ProfileTexts texts = new ProfileTexts(record, make(record, null));
        make(record, texts);
        RecordProfile profile = new RecordProfile().at(ints.toArray(), 0);
        profile.texts = texts;
        return profile;
    }

    /** The ints of the last record, {@code count()} of them. */
    int[] array() {
        return ints.array();
    }

    int count() {
        return ints.size();
    }

    List<NameAnalysis> make(MatchRecord record) {
        return make(record, null);
    }

    private List<NameAnalysis> make(MatchRecord record, @org.jspecify.annotations.Nullable ProfileTexts texts) {
        String room = record.label().name();
        names = texts == null ? analyse(record) : texts.names;
        ints.clear();
        ints.grow(RecordProfile.HEAD);
        ints.set(1, record.label().ordinal());
        ints.set(2, StableHashes.small("dataset", record.dataset()));
        ints.set(3, Dates.number(record.born()));
        addCountries(record.countries(), texts);
        addNumbers(record.identifiers(), texts);
        addAll(room + "contact", record.contacts(), 2, texts == null ? new ArrayList<>() : texts.contacts);
        addAll(room + "code", codes(record), 2, texts == null ? new ArrayList<>() : texts.codes);
        addAll(room + "part", parts(record), 1, texts == null ? new ArrayList<>() : texts.parts);
        addTies(record, texts);
        addAddress(record, texts);
        addNames(room, texts);
        ints.set(0, ints.size());
        return names;
    }

    private List<NameAnalysis> analyse(MatchRecord record) {
        NameKind kind = MatchRecord.nameKind(record.label());
        List<NameAnalysis> all = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String name : record.names()) {
            NameAnalysis analysis = written.analyse(name, kind);
            if (!analysis.words().isEmpty() && seen.add(analysis.meaning() + '|' + analysis.legalForm())) {
                all.add(analysis);
            }
        }
        return all;
    }

    private void addCountries(Collection<String> countries, @org.jspecify.annotations.Nullable ProfileTexts texts) {
        ints.add(countries.size());
        for (String country : countries) {
            ints.add(PackedCountries.code(country));
            if (texts != null) {
                texts.countries.add(country);
            }
        }
    }

    private void addNumbers(List<Identifier> identifiers, @org.jspecify.annotations.Nullable ProfileTexts texts) {
        int at = ints.size();
        ints.add(0);
        for (Identifier identifier : identifiers) {
            if (RegisterNumbers.isOfTheFirm(identifier.kind())) {
                ints.add(RegisterNumbers.comparedAs(identifier).ordinal()
                        | PackedCountries.code(identifier.country()) << 8);
                ints.add(StableHashes.small("number", RegisterNumbers.plain(identifier.value())));
                ints.set(at, ints.get(at) + 1);
                if (texts != null) {
                    texts.numbers.add(identifier.text());
                }
            }
        }
    }

    /** @param width 2 where a weight follows each */
    private void addAll(String room, Collection<String> values, int width, List<String> texts) {
        ints.add(values.size());
        for (String value : values) {
            ints.add(StableHashes.small(room, value));
            if (width > 1) {
                ints.add(0);
            }
            texts.add(value);
        }
    }

    /** Codes in the names of things: kh101, orlan10. */
    private Collection<String> codes(MatchRecord record) {
        if (MatchRecord.nameKind(record.label()) != NameKind.THING) {
            return List.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String code : NameKeys.of(names).part()) {
            if (code.length() >= SHORTEST_CODE
                    && !RegisterNumbers.isMeasure(code)
                    && code.chars().anyMatch(Character::isLetter)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static Collection<String> parts(MatchRecord record) {
        Set<String> parts = new LinkedHashSet<>();
        for (String cell : record.partNumbers()) {
            for (String part : cell.split("[;,]", -1)) {
                String plain = RegisterNumbers.plain(part);
                if (RegisterNumbers.isArticle(plain)) {
                    parts.add(plain);
                }
            }
        }
        return parts;
    }

    private void addTies(MatchRecord record, @org.jspecify.annotations.Nullable ProfileTexts texts) {
        int at = ints.size();
        ints.add(0);
        for (MatchRecord.Tie tie : record.ties()) {
            ints.add(tieHash(tie.kind(), tieName(tie)));
            ints.add(0);
            ints.set(at, ints.get(at) + 1);
            if (texts != null) {
                texts.ties.add(tie.kind() + ":" + tie.name());
            }
        }
    }

    static int tieHash(String kind, int name) {
        return StableHashes.small("tie" + kind, Integer.toHexString(name));
    }

    private int tieName(MatchRecord.Tie tie) {
        NameKind kind = tie.kind().equals("director") ? NameKind.PERSON : NameKind.FIRM;
        return nameHash(analyser.analyse(tie.name(), kind));
    }

    /** Equal for names that mean the same in whatever script. */
    static int nameHash(NameAnalysis name) {
        return StableHashes.small("neighbour", name.meaning());
    }

    private void addAddress(MatchRecord record, @org.jspecify.annotations.Nullable ProfileTexts texts) {
        int at = ints.size();
        ints.add(0);
        Set<String> seen = new LinkedHashSet<>();
        for (String address : record.addresses()) {
            for (NameWord word : analyser.analyse(address, NameKind.THING).words()) {
                String meaning = Meanings.of(word);
                if (seen.size() < MOST_ADDRESS_WORDS && seen.add(meaning)) {
                    ints.add(StableHashes.small("address", meaning));
                    ints.add(TokenRole.of(word).ordinal());
                    ints.set(at, ints.get(at) + 1);
                    if (texts != null) {
                        texts.address.add(word.plain());
                    }
                }
            }
        }
    }

    private void addNames(String room, @org.jspecify.annotations.Nullable ProfileTexts texts) {
        ints.add(names.size());
        for (NameAnalysis name : names) {
            List<String> words = new ArrayList<>();
            ints.add(form(name).ordinal());
            boolean isShort = isAbbreviation(name);
            int at = ints.size();
            ints.add(0);
            for (NameWord each : name.core()) {
                if (ints.get(at) < MOST_WORDS) {
                    NameWord word = WrittenNames.numbered(each, name.kind());
                    int to = ints.grow(ProfileWord.INTS);
                    ProfileWord.write(
                            ints.array(),
                            to,
                            StableHashes.small(room, Meanings.of(word)),
                            isShort ? TokenRole.ACRONYM : TokenRole.of(word),
                            word.sound());
                    ints.set(at, ints.get(at) + 1);
                    words.add(word.plain());
                }
            }
            if (texts != null) {
                texts.words.add(words);
            }
        }
    }

    /** Whether a name says that it is a branch's. */
    static boolean isBranch(String name) {
        return BRANCH.matcher(name).find();
    }

    private static LegalForm form(NameAnalysis name) {
        return isBranch(name.text()) ? LegalForm.BRANCH : LegalForm.of(name.legalForm());
    }

    /** A single short word beside a longer name stands for it, whatever its case. */
    private boolean isAbbreviation(NameAnalysis name) {
        List<NameWord> core = name.core();
        return name.kind() == NameKind.FIRM
                && core.size() == 1
                && core.getFirst().plain().length() <= LONGEST_ABBREVIATION
                && core.getFirst().plain().codePoints().noneMatch(Character::isIdeographic)
                && names.stream().anyMatch(other -> other.core().size() > 2);
    }
}
