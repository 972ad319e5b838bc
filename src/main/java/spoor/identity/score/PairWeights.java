package spoor.identity.score;

/** The weights that are needed for each pair, looked up once. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
enum PairWeights {
    PRIOR("prior.offset"),
    SAME_DATASET("prior.sameDataset"),
    CHANCE("name.chance"),
    NUMBER_SAME("number.same"),
    NUMBER_DIFFERENT("number.different"),
    NUMBER_DIFFERENT_UNCHECKED("number.differentUnchecked"),
    NUMBER_SAME_UNCHECKED("number.sameUnchecked"),
    FORM_SAME("legalForm.same"),
    FORM_OTHER("legalForm.other"),
    FORM_NEAR("legalForm.near"),
    COUNTRY_SHARE("country.share"),
    COUNTRY_CAP("country.cap"),
    COUNTRY_OTHER("country.other"),
    COUNTRY_NEAR("country.near"),
    ADDRESS_SHARE("address.share"),
    ADDRESS_CAP("address.cap"),
    ADDRESS_NONE("address.none"),
    ADDRESS_RARE("address.rare"),
    ADDRESS_CAP_COMMON("address.capCommon"),
    CONTACT("contact.same"),
    BORN_SAME("born.same"),
    BORN_OTHER("born.other"),
    TIE_SHARE("tie.share"),
    TIE_CAP("tie.cap"),
    BRANCH("branch.one"),
    CODE_SHARE("code.share"),
    CODE_CAP("code.cap"),
    CODE_OTHER("code.other"),
    PART_SAME("part.same"),
    PART_OTHER("part.other"),
    MAKER_OTHER("maker.other"),
    SCALE("probability.scale"),
    SHIFT("probability.shift");

    private static final PairWeights[] ALL = values();

    private final String key;

    PairWeights(String key) {
        this.key = key;
    }

    /** All of them, by ordinal. */
    static double[] of(Weights weights) {
        double[] bits = new double[ALL.length];
        for (PairWeights each : ALL) {
            bits[each.ordinal()] = weights.of(each.key);
        }
        return bits;
    }
}
