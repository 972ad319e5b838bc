package spoor.declarations.flag;

/** F14. */
final class SharedAddress implements Flag {

    private static final int FEWEST = 3;

    @Override
    public String code() {
        return "F14";
    }

    @Override
    public String rule() {
        return "At least three firms have the same address and also a telephone number, e-mail address, domain, director or"
                + " the next number of a register in common. An address alone is no sign.";
    }

    @Override
    public String definedBy() {
        return FlagLists.BIS + "; " + FlagLists.FIELD;
    }

    @Override
    public Finding find(Looked looked) {
        Ties ties = looked.ties.get();
        return Finding.of(
                        looked.ofSellers(party -> ties.clusterSize(party) >= FEWEST),
                        looked.ofSellers(party -> !ties.hasAddress(party)).cardinality())
                .with(
                        "clusters",
                        ties.clusters().stream()
                                .filter(cluster -> cluster.parties().size() >= FEWEST)
                                .count());
    }
}
