package spoor.export.form;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Header;
import spoor.export.ExportDocument.Licence;
import spoor.model.Source;
import spoor.search.GoodsCode;
import spoor.search.MirrorGap;
import spoor.search.Mirrors;
import spoor.search.ReadList;
import spoor.search.TradeFlow;
import spoor.trace.TraceCypher;

/** The header of a document for forms that have no place of their own for its parts. */
final class HeaderTexts {

    private HeaderTexts() {}

    /** All that is no list of sources, listings and paths, which most forms hold elsewhere. */
    static Map<String, Object> about(Header header) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("spoorVersion", header.spoorVersion());
        about.put("exportedAt", header.exportedAt().toString());
        about.put("question", header.question());
        about.put("asked", header.asked());
        TraceCypher cypher = header.cypher();
        if (cypher != null) {
            about.put("cypher", Json.ordered("query", cypher.cypher(), "parameters", cypher.parameters()));
        }
        about.put("dataVersion", header.dataVersion());
        about.put("complete", header.complete());
        about.put("cut", header.cut());
        about.put("counts", header.counts());
        noPath(header).forEach(told -> about.put("noPath", told));
        about.put("licences", header.licences());
        about.put("lists", header.lists());
        about.put("decisions", header.decisions());
        if (header.analysis() != null) {
            about.put("analysis", header.analysis());
        }
        return about;
    }

    /** What a question without an answer says, and what it does not; nothing where there are paths, or none were asked for. */
    static List<String> noPath(Header header) {
        return Long.valueOf(0).equals(header.counts().get("pathsFound"))
                ? List.of("No path was found in these data; that is no proof that there is none.")
                : List.of();
    }

    /** The same and all of the rest, but for nodes and edges. */
    static Map<String, Object> all(ExportDocument document) {
        Header header = document.header();
        Map<String, Object> all = about(header);
        all.put("sources", header.sources());
        all.put("listings", header.listings());
        all.put("paths", header.paths());
        all.put("figures", figures(header));
        List<MirrorGap> mirror = mirror(header);
        if (!mirror.isEmpty()) {
            all.put("mirror", mirror);
            all.put("codes", codes(header));
        }
        if (!document.facts().isEmpty()) {
            all.put("facts", document.facts());
        }
        return all;
    }

    /** What exporters and importers report of the same trade, beside each other. */
    static List<MirrorGap> mirror(Header header) {
        return Mirrors.of(header.figures());
    }

    /** Figures on trade, whose sources stand with all others. */
    static List<Figure> figures(Header header) {
        return header.figures().stream().map(Figure::of).toList();
    }

    /** Codes of goods, whose sources stand with all others. */
    static List<Code> codes(Header header) {
        return header.codes().stream().map(Code::of).toList();
    }

    /** As other forms have it. */
    record Code(String code, String component, String name, List<String> sources) {

        static Code of(GoodsCode said) {
            return new Code(
                    said.code(),
                    said.component(),
                    said.name(),
                    said.sources().stream().map(Source::id).toList());
        }
    }

    /** As other forms have it. */
    record Figure(String id, Map<String, Object> properties, List<String> sources) {

        static Figure of(TradeFlow flow) {
            return new Figure(
                    flow.id(),
                    flow.properties(),
                    flow.sources().stream().map(Source::id).toList());
        }
    }

    /** As lines for people, none of which holds a line end; the question and decisions as JSON. */
    static List<String> lines(Header header) {
        List<String> lines = new ArrayList<>();
        lines.add("Taken out of Spoor " + header.spoorVersion() + " on "
                + header.exportedAt().atOffset(ZoneOffset.UTC).toLocalDate() + ".");
        addQuestion(header, lines);
        lines.add("Data version: " + header.dataVersion());
        lines.add("Counts: " + Json.text(header.counts()));
        lines.addAll(noPath(header));
        lines.add(header.complete() ? "Complete: nothing was left out." : "Not complete: there is more than this.");
        header.cut().forEach(cut -> lines.add("Cut: " + plain(cut.text())));
        header.decisions().forEach(decision -> lines.add("Rests on the decision: " + Json.text(decision)));
        for (Licence licence : header.licences()) {
            lines.add("Dataset " + plain(licence.dataset()) + ": " + plain(told(licence.licence())));
        }
        for (ReadList list : header.lists()) {
            lines.add("List of " + plain(list.authority()) + ": " + plain(told(list)));
        }
        lines.add(
                "What stands here is what sources say. A part found in a weapon is no proof that its maker broke a law.");
        return lines;
    }

    private static void addQuestion(Header header, List<String> lines) {
        if (!header.asked().sentence().isEmpty()) {
            lines.add("Question: " + plain(header.asked().sentence()));
        }
        header.asked().constraints().forEach(each -> lines.add("And: " + plain(each)));
        if (!header.asked().link().isEmpty()) {
            lines.add("Asked at: " + plain(header.asked().link()));
        }
        lines.add("As Spoor asks it: " + Json.text(header.question()));
    }

    private static String told(ReadList list) {
        String version = list.version() == null ? "" : ", version " + list.version();
        return list.name()
                + version
                + switch (list.reading()) {
                    case WHOLE -> "; read whole";
                    case PART -> "; read in part: whom it does not name here may be on it";
                    case UNTOLD -> "; read, but these data do not say whom it names";
                    case OLD -> "; read too long ago: whom it names by now is not known here";
                    case NONE, UNSEARCHED -> "; not read: who is on it is not known here";
                };
    }

    private static String told(@org.jspecify.annotations.Nullable String licence) {
        return licence == null || licence.isBlank() ? "its licence is not known" : licence;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
