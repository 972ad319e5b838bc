package spoor.declarations.flag;

/** F7. */
final class NoIndustry implements Flag {

    @Override
    public String code() {
        return "F7";
    }

    @Override
    public String rule() {
        return "The goods go to a country without an industry that uses them.";
    }

    @Override
    public String definedBy() {
        return FlagLists.BIS;
    }

    @Override
    public Finding find(Looked looked) {
        return Finding.cannot("The data hold no figures of which country makes or uses what.");
    }
}
