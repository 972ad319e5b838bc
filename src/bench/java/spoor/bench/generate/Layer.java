package spoor.bench.generate;

/** The layers of the made-up market, upstream first. */
public enum Layer {
    SUPPLIER("Company", 400, "CN:80 HK:5 TW:5 DE:5 US:5"),
    INTERMEDIARY("Company", 250, "HK:35 TR:15 AE:15 KG:10 KZ:10 CN:8 UZ:7"),
    IMPORTER("Company", 150, "RU:100"),
    MANUFACTURER("Company", 50, "RU:100"),
    COMPONENT("Component", 100, "CN:60 US:20 DE:10 JP:10"),
    OWNER("Person", 0, "CN:50 RU:30 CY:20"),
    WEAPON("WeaponSystem", 0, "RU:100"),
    /** Nodes of needles and cuts that are neither their starts nor their ends. */
    GATE("Company", 0, "TR:100");

    private final String label;
    private final int permille;
    private final String countries;

    Layer(String label, int permille, String countries) {
        this.label = label;
        this.permille = permille;
        this.countries = countries;
    }

    /** The label of its nodes in Neo4j. */
    public String label() {
        return label;
    }

    int permille() {
        return permille;
    }

    /** The mix of countries of its nodes. */
    Countries countries() {
        return Countries.parse(countries);
    }
}
