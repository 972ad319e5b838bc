package spoor.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.NodeLabel;
import spoor.snapshot.table.NodeRecord;
import spoor.trace.TraceAnswer;

/**
 * What a file would hold, before it is made.
 *
 * @param captures how many files are captured of its sources; no form holds them
 * @param persons how many people are named as nodes
 * @param named the names of the first of them
 * @param alsoTell what may give away those whom the file does not name
 * @param exact whether the bytes are counted; else estimated from a sample, within a tenth as a rule
 */
public record ExportPreview(
        int nodes,
        int edges,
        int sources,
        int listings,
        long captures,
        int persons,
        List<String> named,
        List<Telling> alsoTell,
        boolean complete,
        List<TraceAnswer.CutRecord> cut,
        List<Terms> licences,
        boolean exact,
        List<Size> sizes) {

    private static final int NAMED = 50;

    /** Under which terms a dataset may be passed on, as far as its licence says so in usual words. */
    public record Terms(
            String dataset, @Nullable String name, @Nullable String licence, List<String> terms) {}

    /**
     * How large the file is in a form.
     *
     * @param edges how many of the relations the form can hold
     */
    public record Size(String format, long bytes, int edges) {}

    static ExportPreview of(ExportDocument document, ExportSizes sizes, long captures, List<Telling> alsoTell)
            throws IOException {
        int persons = 0;
        List<String> named = new ArrayList<>();
        for (NodeRecord node : document.nodes()) {
            if (node.labels().contains(NodeLabel.PERSON.label())) {
                persons++;
                if (named.size() < NAMED) {
                    named.add(String.valueOf(node.properties().getOrDefault("name", node.id())));
                }
            }
        }
        ExportDocument.Header header = document.header();
        Map<ExportFormat, Long> bytes = sizes.measure(document);
        return new ExportPreview(
                document.nodes().size(),
                document.edges().size(),
                header.sources().size(),
                header.listings().size(),
                captures,
                persons,
                named,
                alsoTell,
                header.complete(),
                header.cut(),
                header.licences().stream().map(ExportPreview::terms).toList(),
                ExportSizes.isWhole(document),
                bytes.entrySet().stream()
                        .map(size -> new Size(
                                size.getKey().word(),
                                size.getValue(),
                                held(document, size.getKey().part())))
                        .toList());
    }

    private static int held(ExportDocument document, ExportFormat.Part part) {
        return switch (part) {
            case GRAPH -> document.edges().size();
            case OWNERSHIP, SOURCES ->
                (int) document.edges().stream()
                        .filter(edge -> part.holds(edge.type()))
                        .count();
        };
    }

    private static Terms terms(ExportDocument.Licence licence) {
        return new Terms(
                licence.dataset(),
                licence.name(),
                licence.licence(),
                LicenceTerm.of(licence.licence()).stream()
                        .map(LicenceTerm::word)
                        .toList());
    }
}
