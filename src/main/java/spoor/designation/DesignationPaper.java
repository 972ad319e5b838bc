package spoor.designation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.FirmFile;
import spoor.designation.Designation.Note;
import spoor.designation.Designation.Section;
import spoor.dossier.page.Html;
import spoor.dossier.page.PlainPage;
import spoor.dossier.pdf.Print;
import spoor.model.SpoorVersion;

/** The file as it is printed: its cover, the criterion, each firm by section, and the documents. */
final class DesignationPaper {

    private static final Map<Section, String> HEADINGS = Map.ofEntries(
            Map.entry(Section.NAMES, "Names"),
            Map.entry(Section.NUMBERS, "Numbers"),
            Map.entry(Section.ADDRESSES, "Addresses"),
            Map.entry(Section.PEOPLE, "Owners and directors"),
            Map.entry(Section.ROLE, "Role on the best path"),
            Map.entry(Section.HOPS, "Hops, the weakest first"),
            Map.entry(Section.GOODS, "Goods"),
            Map.entry(Section.WEAPON, "Weapon"),
            Map.entry(Section.EVENTS, "Dated events"),
            Map.entry(Section.AFTER, "Declarations after a listing"),
            Map.entry(Section.LISTS, "On lists"),
            Map.entry(Section.GRADE, "How sure each hop is"),
            Map.entry(Section.CONTRARY, "Contrary evidence of the investigation"),
            Map.entry(Section.REPLIES, "Replies of those asked"));

    private final Designation file;
    private final PlainPage page;
    private final Html html;

    private DesignationPaper(Designation file) {
        this.file = file;
        Map<String, String> chapters = new LinkedHashMap<>();
        chapters.put("criterion", "Criterion");
        for (int at = 0; at < file.firms().size(); at++) {
            chapters.put("f" + (at + 1), file.firms().get(at).name());
        }
        chapters.put("sources", "Documents");
        this.page = new PlainPage("File for " + file.criterion().authority(), SpoorVersion.RUNNING.version(), chapters);
        this.html = page.html();
    }

    static Print of(Designation file) {
        DesignationPaper paper = new DesignationPaper(file);
        return new Print(paper.page.title(), paper.write(), "This file, cell by cell, as JSON");
    }

    private String write() {
        cover();
        criterion();
        for (int at = 0; at < file.firms().size(); at++) {
            firm("f" + (at + 1), file.firms().get(at));
        }
        documents();
        return page.end();
    }

    private void cover() {
        html.line().open("header", "class", "cover").element("p", "Proposal to list", "class", "kicker");
        html.element("h1", page.title());
        html.open("p", "class", "lead")
                .name(file.firms().stream().map(FirmFile::name).collect(Collectors.joining("; ")))
                .close();
        html.element(
                "p",
                "Made on %s from data version %s. %d of %d cells cite a document."
                        .formatted(file.made(), file.version(), file.footnoted(), file.cells()),
                "class",
                "byline");
        html.open("div", "class", "own-words");
        file.cover().forEach(sentence -> html.element("p", sentence));
        html.close().close();
    }

    private void criterion() {
        Criterion picked = file.criterion();
        page.chapter("criterion", "Criterion");
        html.element("p", picked.authority() + ": " + picked.text());
        html.element("p", picked.about());
        html.element(
                "p",
                "In force from " + picked.from() + (picked.until() == null ? "" : " to " + picked.until()) + ". "
                        + picked.read(),
                "class",
                "hint");
        html.close();
    }

    private void firm(String id, FirmFile firm) {
        page.chapter(id, firm.name());
        html.element(
                "p",
                firm.grade().equals("none")
                        ? "On no path."
                        : "Its best path is " + firm.grade() + " at its weakest hop."
                                + (firm.lead() ? " A lead only." : ""),
                "class",
                "hint");
        Map<Section, List<Cell>> bySection = firm.cells().stream().collect(Collectors.groupingBy(Cell::section));
        for (Section section : Section.values()) {
            List<Cell> cells = bySection.getOrDefault(section, List.of());
            if (!cells.isEmpty()) {
                html.element("h3", HEADINGS.getOrDefault(section, section.word()));
                cells(cells);
            }
        }
        html.close();
    }

    private void cells(List<Cell> cells) {
        if (cells.stream()
                .allMatch(cell -> cell.what().isEmpty() && cell.notes().isEmpty())) {
            html.element("p", Designation.UNKNOWN);
            return;
        }
        html.open("table", "class", "facts");
        for (Cell cell : cells) {
            html.open("tr").element("th", cell.what().isEmpty() ? "–" : cell.what(), "scope", "row");
            html.open("td").name(cell.value());
            page.cite(cell.notes());
            html.close().close();
        }
        html.close();
    }

    private void documents() {
        page.chapter("sources", "Documents");
        html.open("ol", "class", "notes");
        file.notes().forEach(this::document);
        html.close().close();
    }

    private void document(Note note) {
        String facts = Stream.of(
                        note.publisher(),
                        note.published(),
                        note.locator(),
                        note.accessed().isEmpty() ? "" : "read " + note.accessed(),
                        note.origin().isEmpty() ? "" : "repeats " + note.origin())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(", "));
        html.line().open("li", "id", "s" + note.number());
        html.element("span", String.valueOf(note.number()), "class", "no").text(" ");
        html.open("cite")
                .name(note.title().isEmpty() ? note.id() : note.title())
                .close();
        html.text(facts.isEmpty() ? ". " : ". " + facts + ". ");
        if (!note.url().isEmpty()) {
            html.open("span", "class", "url");
            page.address(note.url());
            html.close();
        }
        html.element("span", " " + note.id(), "class", "id").close();
    }
}
