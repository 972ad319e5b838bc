package spoor.identity.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import spoor.identity.score.text.RegisterNumbers;
import spoor.identity.score.text.StableHashes;
import spoor.model.Identifier;
import spoor.names.NameAnalysis;
import spoor.names.NameKeys;
import spoor.names.NameWord;
import spoor.names.WordRole;

/** The keys of a record: two records are compared if they share one that not too many have. */
final class KeyHashes {

    /** By what two records can meet; the boost is how much more such a key says than a word. */
    enum Kind {
        NUMBER(3),
        EXACT(2),
        MEANING(2),
        WORD(1),
        PINYIN(1),
        SYMBOLS(1),
        CODE(2),
        CONTACT(2);

        final int boost;

        Kind(int boost) {
            this.boost = boost;
        }
    }

    /** Takes the keys of a record. */
    interface Sink {
        void add(Kind kind, long hash);
    }

    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_CODE = 3;
    private static final int LONG_WORD = 7;
    private static final int FEWEST_BONES = 5;
    private static final int MOST_SYMBOLS = 6;

    private KeyHashes() {}

    /** @param names as analysed */
    static void of(MatchRecord record, List<NameAnalysis> names, Sink sink) {
        String room = record.label().name();
        NameKeys keys = NameKeys.of(names);
        add(room + "exact", keys.exact(), 2, Kind.EXACT, sink);
        add(room + "meaning", keys.meaning(), 2, Kind.MEANING, sink);
        add(room + "word", keys.word(), SHORTEST_WORD, Kind.WORD, sink);
        add(room + "sound", keys.sound(), SHORTEST_WORD, Kind.WORD, sink);
        // Pinyin meets Latin words, which are folded to sounds.
        add(room + "sound", keys.pinyin(), SHORTEST_WORD, Kind.PINYIN, sink);
        add(room + "word", keys.pinyin(), SHORTEST_WORD, Kind.PINYIN, sink);
        addBones(room, keys.sound(), sink);
        add(room + "code", keys.part(), SHORTEST_CODE, Kind.CODE, sink);
        for (NameAnalysis name : names) {
            addSymbols(room, name, sink);
        }
        for (Identifier identifier : record.identifiers()) {
            if (RegisterNumbers.isOfTheFirm(identifier.kind())) {
                sink.add(Kind.NUMBER, StableHashes.of("number", RegisterNumbers.plain(identifier.value())));
            }
        }
        for (String cell : record.partNumbers()) {
            for (String part : cell.split("[;,]", -1)) {
                String plain = RegisterNumbers.plain(part);
                if (RegisterNumbers.isArticle(plain)) {
                    sink.add(Kind.CODE, StableHashes.of(room + "part", plain));
                }
            }
        }
        add(room + "contact", record.contacts(), 1, Kind.CONTACT, sink);
    }

    private static void add(String room, Collection<String> keys, int shortest, Kind kind, Sink sink) {
        for (String key : keys) {
            if (key.length() >= shortest || (kind == Kind.WORD && key.codePointAt(0) > 'z' && key.length() > 1)) {
                sink.add(kind == Kind.PINYIN ? Kind.WORD : kind, StableHashes.of(room, key));
            }
        }
    }

    /** Consonants alone, of long words: vowels differ most between spellings, as in trade and treid. */
    private static void addBones(String room, Collection<String> sounds, Sink sink) {
        for (String sound : sounds) {
            String bones = sound.length() < LONG_WORD ? "" : sound.replaceAll("[aeiouj]", "");
            if (bones.length() >= FEWEST_BONES) {
                sink.add(Kind.WORD, StableHashes.of(room + "bones", bones));
            }
        }
    }

    /** A place and two shared words, as in "Moscow radio plant", where nothing tells the name from others. */
    private static void addSymbols(String room, NameAnalysis name, Sink sink) {
        TreeSet<String> symbols = new TreeSet<>();
        List<String> places = new ArrayList<>();
        for (NameWord word : name.core()) {
            if (word.role() == WordRole.PLACE) {
                places.add(word.symbol());
            } else if (!word.symbol().isEmpty() && symbols.size() < MOST_SYMBOLS) {
                symbols.add(word.symbol());
            }
        }
        List<String> words = List.copyOf(symbols);
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                for (String place : places) {
                    sink.add(Kind.SYMBOLS, StableHashes.of(room + "symbols", words.get(i) + words.get(j) + place));
                }
            }
        }
    }
}
