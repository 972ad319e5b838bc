package spoor.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import spoor.model.BadInput;
import spoor.tables.Workbooks;

/** The forms in which a subgraph can be taken out. What each holds stands in EXPORTS.md. */
public enum ExportFormat {
    JSON(
            "application/json",
            "json",
            Part.GRAPH,
            "Node-link JSON: all that Spoor says of the subgraph. For another Spoor, NetworkX and programs."),
    CSV(
            "application/zip",
            "csv.zip",
            Part.GRAPH,
            "Tables in a zip: nodes, edges, paths, sources, listings. For Excel, LibreOffice, R and pandas."),
    XLSX(
            Workbooks.MEDIA_TYPE,
            "xlsx",
            Part.GRAPH,
            "The same tables as a workbook, a sheet each, without formulas. For Excel, LibreOffice and Numbers."),
    GRAPHML("application/xml", "graphml", Part.GRAPH, "GraphML. For Gephi, yEd, Cytoscape, NetworkX and igraph."),
    GEXF("application/xml", "gexf", Part.GRAPH, "GEXF 1.3 with time: relations appear when they held. For Gephi."),
    CYTOSCAPE(
            "application/json",
            "cyjs",
            Part.GRAPH,
            "Cytoscape.js JSON. For Cytoscape and pages that draw with cytoscape.js."),
    GRAPHOLOGY(
            "application/json",
            "graphology.json",
            Part.GRAPH,
            "Graphology JSON. For Gephi Lite and pages that draw with sigma.js."),
    CYPHER(
            "text/plain;charset=UTF-8",
            "cypher",
            Part.GRAPH,
            "A script that builds the subgraph in a Neo4j, 5.26 or later."),
    FTM(
            "application/x-ndjson",
            "ftm.json",
            Part.GRAPH,
            "FollowTheMoney entities, one a line: parts and weapons are assets. For Aleph and OpenSanctions."),
    FTM_STATEMENTS(
            "text/csv;charset=UTF-8",
            "statements.csv",
            Part.GRAPH,
            "Statements of FollowTheMoney: each value with its dataset and source. For programs of OpenSanctions."),
    BODS(
            "application/json",
            "bods.json",
            Part.OWNERSHIP,
            "Beneficial Ownership Data Standard 0.4: companies, people, and who owns or controls whom. It cannot say that"
                    + " no path was found: then it is an empty list."),
    CSL(
            "application/vnd.citationstyles.csl+json",
            "csl.json",
            Part.SOURCES,
            "CSL-JSON of the sources. For Zotero and Pandoc."),
    BIBTEX("application/x-bibtex", "bib", Part.SOURCES, "BibTeX of the sources. For LaTeX, JabRef and Zotero."),
    RIS(
            "application/x-research-info-systems",
            "ris",
            Part.SOURCES,
            "RIS of the sources. For EndNote, Mendeley and Zotero.");

    /** What of a subgraph a form can hold. */
    public enum Part {
        /** All nodes and edges. */
        GRAPH,
        /** Companies and people, and who owns or controls whom. */
        OWNERSHIP,
        /** The sources alone. */
        SOURCES;

        /** Whether it can hold a relation of this type. */
        public boolean holds(String type) {
            return switch (this) {
                case GRAPH -> true;
                case OWNERSHIP -> List.of("OWNS", "CONTROLS", "DIRECTS").contains(type);
                case SOURCES -> false;
            };
        }
    }

    private final String mediaType;
    private final String ending;
    private final Part part;
    private final String description;

    ExportFormat(String mediaType, String ending, Part part, String description) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.part = part;
        this.description = description;
    }

    /** The word for it over HTTP and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a zip with a list of the SHA-256 of its files anyhow. */
    public boolean isSummed() {
        return this == CSV;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }

    public Part part() {
        return part;
    }

    /** What it is and for whom, in English. */
    public String description() {
        return description;
    }

    /** All of them by {@link #word()}. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }

    /**
     * Reads the name used over HTTP.
     *
     * @throws BadInput naming the known formats
     */
    public static ExportFormat requireName(String name) {
        List<String> known = words();
        int found = known.indexOf(name);
        if (found < 0) {
            String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
            throw new BadInput("format.unknown", "There is no format '%s'; use %s.", shown, String.join(", ", known));
        }
        return values()[found];
    }
}
