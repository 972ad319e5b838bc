package spoor.designation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.model.Source;
import spoor.search.EntityDetail;
import spoor.search.RelationDetail;
import spoor.words.Words;

/** The goods of a path: the components that it passes and those that its relations name, with their customs codes. */
final class GoodCells {

    private final Words words;
    private final NumberedDocuments notes;
    private final Map<String, EntityDetail> goods;
    private final List<Cell> cells = new ArrayList<>();

    private GoodCells(Words words, NumberedDocuments notes, Map<String, EntityDetail> goods) {
        this.words = words;
        this.notes = notes;
        this.goods = goods;
    }

    /** @param goods what is known of the components of the path, by id */
    static List<Cell> of(Words words, NumberedDocuments notes, List<PathHop> hops, Map<String, EntityDetail> goods) {
        GoodCells cells = new GoodCells(words, notes, goods);
        hops.forEach(cells::addHop);
        if (cells.cells.isEmpty()) {
            List<Source> searched =
                    hops.stream().flatMap(hop -> hop.sources().stream()).toList();
            cells.cells.add(Cell.unknown(Section.GOODS, words, "path", notes.of(searched)));
        }
        return List.copyOf(cells.cells);
    }

    /** Those on a path or named by its relations. */
    static Stream<String> ids(BestPath path, Map<String, RelationDetail> details) {
        return Stream.concat(
                path.entities().stream()
                        .filter(node -> node.labels().contains("Component"))
                        .map(node -> node.id()),
                path.relationIds().stream()
                        .map(details::get)
                        .filter(Objects::nonNull)
                        .flatMap(relation -> relation.components().stream())
                        .map(component -> component.id()));
    }

    private void addHop(PathHop hop) {
        EntityDetail passed = goods.get(hop.to());
        if (passed != null) {
            addPart(hop, passed.id(), FirmCells.name(passed.properties(), passed.id()), hop.sources());
        }
        for (RelationDetail relation : hop.relations()) {
            relation.components()
                    .forEach(part ->
                            addPart(hop, part.id(), FirmCells.name(part.properties(), part.id()), relation.sources()));
            if (relation.properties().get("hs") instanceof List<?> codes) {
                codes.forEach(code -> add(hop, kind(String.valueOf(code)), String.valueOf(code), relation.sources()));
            }
        }
    }

    /** Its name as the hop has it, its number and codes as its own record has them. */
    private void addPart(PathHop hop, String id, String name, Collection<Source> said) {
        add(hop, say("part"), name, said);
        EntityDetail known = goods.get(id);
        if (known != null) {
            Object number = known.properties().get("partNumber");
            if (number != null) {
                add(hop, words.say("entity.values.property.partNumber"), String.valueOf(number), known.sources());
            }
            known.hsCodes().forEach(hs -> add(hop, kind(hs), hs.code(), known.sources()));
        }
    }

    /** With list and tier where anything of the path is known to bear the code. */
    private String kind(String code) {
        return goods.values().stream()
                .flatMap(good -> good.hsCodes().stream())
                .filter(hs -> hs.code().equals(code) && hs.tier() != null)
                .findFirst()
                .map(this::kind)
                .orElseGet(() -> say("hs"));
    }

    private String kind(EntityDetail.Hs hs) {
        return hs.tier() == null || hs.list() == null
                ? say("hs")
                : words.say("proposal.hsTier", "tier", hs.tier(), "list", hs.list());
    }

    private void add(PathHop hop, String kind, String good, Collection<Source> said) {
        String what =
                words.say("proposal.goods", "kind", kind, "hop", hop.place().said(words));
        Cell cell = new Cell(Section.GOODS, what, good, notes.of(said));
        if (!cells.contains(cell)) {
            cells.add(cell);
        }
    }

    private String say(String key) {
        return words.say("proposal." + key);
    }
}
