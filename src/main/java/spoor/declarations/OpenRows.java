package spoor.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import spoor.graph.CancelSignal;
import spoor.graph.array.IntList;
import spoor.model.ShipmentPage;
import spoor.model.Unavailable;

/** Opens rows that columns have chosen as the store keeps them. */
final class OpenRows {

    /** Fetches pages by their ids. */
    interface Pages extends Function<List<String>, List<Map<String, Object>>> {}

    private final DeclarationData desk;
    private final Pages pages;
    private final Function<DeclarationData, Listings> listings;

    OpenRows(DeclarationData desk, Pages pages, Function<DeclarationData, Listings> listings) {
        this.desk = desk;
        this.pages = pages;
        this.listings = listings;
    }

    DeclarationRows find(RowsQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        RowFilter filter = desk.filter(question.chosen());
        question.values().forEach((dimension, words) -> filter.add("cell", dimension, words));
        AfterCell after = question.after();
        if (after != null) {
            filter.add("after", after.of(desk, listings.apply(desk)));
        }
        int first = question.first();
        IntList chosen = new IntList();
        long[] total = new long[1];
        desk.rows(filter, cancel, row -> {
            if (total[0] >= first && chosen.size() < question.most()) {
                chosen.add(row);
            }
            total[0]++;
        });
        return new DeclarationRows(
                open(chosen.toArray()),
                total[0],
                first,
                first + chosen.size() >= total[0],
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    /** @throws Unavailable if the store has changed meanwhile */
    List<Map<String, Object>> open(int[] rows) {
        List<String> ids = new ArrayList<>();
        for (int row : rows) {
            String id = desk.columns().pageId(row);
            if (ids.isEmpty() || !ids.getLast().equals(id)) {
                ids.add(id);
            }
        }
        Map<Object, Map<String, Object>> byId = new HashMap<>();
        (ids.isEmpty()
                        ? List.<Map<String, Object>>of()
                        : pages.apply(ids.stream().distinct().toList()))
                .forEach(page -> byId.put(page.get("id"), page));
        List<Map<String, Object>> opened = new ArrayList<>();
        for (int row : rows) {
            opened.add(open(row, byId.getOrDefault(desk.columns().pageId(row), Map.of())));
        }
        return opened;
    }

    private Map<String, Object> open(int row, Map<String, Object> page) {
        int place = desk.columns().placeInPage(row);
        if (ShipmentPage.ids(page).size() <= place) {
            throw new Unavailable("declarations.changed", "The declarations are being changed; try again in a moment.");
        }
        Map<String, Object> said = new HashMap<>(ShipmentPage.rows(page).get(place));
        name(said, "supplier");
        name(said, "buyer");
        return said;
    }

    private void name(Map<String, Object> said, String party) {
        int number = desk.register().find().applyAsInt(String.valueOf(said.get(party)));
        if (number != 0) {
            said.put(party + "Name", desk.register().name().apply(number));
        }
    }
}
