package spoor.declarations.flag;

/** F10. */
final class ListedOwner implements Flag {

    @Override
    public String code() {
        return "F10";
    }

    @Override
    public String rule() {
        return "Somebody who is listed owns a part of the seller, and how much is not known.";
    }

    @Override
    public String definedBy() {
        return FlagLists.BIS + " (no. 29)";
    }

    @Override
    public Finding find(Looked looked) {
        Ties ties = looked.ties.get();
        return ties.owned() == 0
                ? Finding.cannot("The data hold no owner of any seller or buyer.")
                : Finding.of(looked.ofSellers(ties::hasListedOwner)).with("firmsWithOwners", ties.owned());
    }
}
