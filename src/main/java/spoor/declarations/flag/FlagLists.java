package spoor.declarations.flag;

/** The published lists that flags are of. */
final class FlagLists {

    static final String NCA = "NCA and OFSI, Red Alert: Exporting High Risk Goods, 6 December 2023";
    static final String FINCEN = "FinCEN and BIS, Supplemental Alert FIN-2023-Alert004, 19 May 2023";
    static final String FINCEN_2022 = "FinCEN and BIS, Joint Alert FIN-2022-Alert003, 28 June 2022";
    static final String BIS = "BIS, Know Your Customer Guidance and Red Flags, Supplement no. 3 to Part 732 EAR";
    static final String EU = "European Commission, Guidance for EU operators: enhanced due diligence, 7 September 2023";
    static final String FIELD = "Practice of published investigations of declarations, 2023 to 2026";

    private FlagLists() {}
}
