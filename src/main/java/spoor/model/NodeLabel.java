package spoor.model;

/** The labels of the nodes that take part in supply paths, and of vessels, which do not; stored beside the common label {@code Entity}. */
public enum NodeLabel {
    COMPANY("Company"),
    PERSON("Person"),
    COMPONENT("Component"),
    WEAPON_SYSTEM("WeaponSystem"),
    /** A ship that lists name; no goods flow through it. */
    VESSEL("Vessel");

    private final String label;

    NodeLabel(String label) {
        this.label = label;
    }

    /** The label in Neo4j and over HTTP, such as {@code WeaponSystem}. */
    public String label() {
        return label;
    }

    /**
     * Reads {@link #label()}, exactly as written there.
     *
     * @throws BadInput if no node of a supply path has this label
     */
    public static NodeLabel requireLabel(String label) {
        for (NodeLabel l : values()) {
            if (l.label.equals(label)) {
                return l;
            }
        }
        throw new BadInput(
                "label.unknown", "'%s' is no label; use Company, Person, Component, WeaponSystem or Vessel.", label);
    }
}
