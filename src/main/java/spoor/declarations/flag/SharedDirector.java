package spoor.declarations.flag;

/** F11. */
final class SharedDirector implements Flag {

    @Override
    public String code() {
        return "F11";
    }

    @Override
    public String rule() {
        return "The seller is on no list in the data, and one person directs it and a firm that is.";
    }

    @Override
    public String definedBy() {
        return FlagLists.EU;
    }

    @Override
    public Finding find(Looked looked) {
        Ties ties = looked.ties.get();
        return ties.directed() == 0
                ? Finding.cannot("The data hold no director of any seller or buyer.")
                : Finding.of(looked.ofSellers(ties::sharesDirectorWithListed))
                        .with("firmsWithDirectors", ties.directed());
    }
}
