package spoor.identity.score;

import spoor.identity.score.text.ProfileWord;
import spoor.identity.score.text.TokenRole;

/** Puts weights into profiles: the rarer something is among the records of its kind, the more it weighs. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class Weighing {

    static final double UNITS = 256;

    /** Among fewer records than this a word that one has is no rarer. */
    private static final int FEWEST = 256;

    private static final int ROLES = TokenRole.values().length;

    private final WordCounts counts;
    private final int[] records;
    private final double[] factor = new double[ROLES];
    private final double[] cap = new double[ROLES];
    private final double addressPlace;

    /**
     * @param counts of all records
     * @param records how many there are, by label
     */
    Weighing(WordCounts counts, int[] records, Weights weights) {
        this.counts = counts;
        this.records = records;
        put(TokenRole.DISTINCTIVE, weights.of("word.distinctive"), weights.of("cap.word"));
        put(TokenRole.DOMAIN, weights.of("word.domain"), weights.of("cap.word"));
        put(TokenRole.GENERIC, weights.of("word.generic"), weights.of("cap.word"));
        put(TokenRole.PLACE, weights.of("word.place"), weights.of("cap.place"));
        put(TokenRole.NUMBER, weights.of("word.number"), weights.of("cap.number"));
        put(TokenRole.ACRONYM, weights.of("word.acronym"), weights.of("cap.acronym"));
        put(TokenRole.COMMON, weights.of("word.distinctive"), weights.of("cap.common"));
        this.addressPlace = weights.of("address.place");
    }

    private void put(TokenRole role, double roleFactor, double roleCap) {
        factor[role.ordinal()] = roleFactor;
        cap[role.ordinal()] = roleCap;
    }

    int records(int label) {
        return Math.max(FEWEST, records[label]);
    }

    /** Everything of a record that is counted, into {@code into}; how many those are. */
    static int collect(RecordProfile profile, GrowingInts into) {
        into.clear();
        int[] ints = profile.ints;
        collectPairs(ints, profile.contacts, into);
        collectPairs(ints, profile.codes, into);
        collectPairs(ints, profile.ties, into);
        collectPairs(ints, profile.address, into);
        for (int i = 0; i < ints[profile.countries]; i++) {
            into.add(country(ints[profile.countries + 1 + i], profile.label()));
        }
        int name = profile.firstName();
        for (int n = 0; n < profile.nameCount(); n++) {
            for (int word = name + 2; word < profile.afterName(name); word += ProfileWord.INTS) {
                into.add(ints[word]);
            }
            name = profile.afterName(name);
        }
        return into.size();
    }

    private static void collectPairs(int[] ints, int section, GrowingInts into) {
        for (int i = 0; i < ints[section]; i++) {
            into.add(ints[section + 1 + 2 * i]);
        }
    }

    static int country(int code, int label) {
        return (code * 31 + label) * 0x2545f491;
    }

    /** How much a country tells among the records of this label. */
    double countryBits(int code, int label) {
        return counts.bits(country(code, label), records(label));
    }

    void weigh(RecordProfile profile) {
        int all = records(profile.label());
        int[] ints = profile.ints;
        weighPairs(ints, profile.contacts, all);
        weighPairs(ints, profile.codes, all);
        weighPairs(ints, profile.ties, all);
        for (int i = 0; i < ints[profile.address]; i++) {
            int at = profile.address + 1 + 2 * i;
            double share = TokenRole.of(ints[at + 1] & 7) == TokenRole.PLACE ? addressPlace : 1;
            ints[at + 1] = (ints[at + 1] & 7) | ((int) (share * counts.bits(ints[at], all) * UNITS) << 3);
        }
        int name = profile.firstName();
        for (int n = 0; n < profile.nameCount(); n++) {
            for (int word = name + 2; word < profile.afterName(name); word += ProfileWord.INTS) {
                int role = ProfileWord.role(ints, word).ordinal();
                ProfileWord.weigh(ints, word, Math.min(cap[role], factor[role] * counts.bits(ints[word], all)));
            }
            name = profile.afterName(name);
        }
    }

    private void weighPairs(int[] ints, int section, int all) {
        for (int i = 0; i < ints[section]; i++) {
            int at = section + 1 + 2 * i;
            ints[at + 1] = (int) (counts.bits(ints[at], all) * UNITS);
        }
    }
}
