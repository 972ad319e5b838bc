package spoor.declarations.flag;

/** F4. */
final class LikeListed implements Flag {

    @Override
    public String code() {
        return "F4";
    }

    @Override
    public String rule() {
        return "The seller is on no list in the data, but bears exactly the name of somebody who is, in any case, or has"
                + " exactly the same address. An address alone is no sign of one firm.";
    }

    @Override
    public String definedBy() {
        return FlagLists.NCA + ", no. 9; " + FlagLists.BIS;
    }

    @Override
    public Finding find(Looked looked) {
        Ties ties = looked.ties.get();
        return Finding.of(
                looked.ofSellers(ties::isLikeListed),
                looked.ofSellers(party -> !ties.hasAddress(party)).cardinality());
    }
}
