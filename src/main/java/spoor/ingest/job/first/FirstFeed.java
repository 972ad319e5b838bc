package spoor.ingest.job.first;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.write.ShipmentSpill;
import spoor.keys.SearchKeys;
import spoor.model.ShipmentPage;
import spoor.store.own.StoreFiles;

/** Turns claims into what the files of a database take, in the form that the statements of imports would give them. */
final class FirstFeed {

    private static final int BATCH = 2_000;
    private static final String SEARCH_KEYS = "SearchKeys";

    private final StoreFiles files;
    private final String importId;
    private final NodeNumbers numbers = new NodeNumbers();
    private List<StoreFiles.Node> waiting = new ArrayList<>(BATCH);
    private long nodes;
    private long written;

    FirstFeed(StoreFiles files, String importId) {
        this.files = files;
        this.importId = importId;
    }

    /** Declarations of whole relations. Several threads may bring some at once. */
    void addShipments(List<Claim> claims) {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (List<Claim> relation : ShipmentSpill.byRelation(claims).values()) {
            pages.addAll(
                    ShipmentPage.cut(relation.stream().map(Claim::properties).toList()));
        }
        addPages(pages, claims.size());
    }

    private synchronized void addPages(List<Map<String, Object>> pages, int declarations) {
        written += declarations;
        for (Map<String, Object> page : pages) {
            page.put("import", Collections.nCopies(ShipmentPage.ids(page).size(), importId));
            add(List.of("ShipmentPage"), page);
        }
    }

    void addNodes(List<Claim> claims) {
        claims.forEach(this::addNode);
    }

    private void addNode(Claim claim) {
        if (claim.kind() == ClaimKind.ENTITY) {
            numbers.put(claim.keyHash(), nodes);
        }
        written++;
        add(labels(claim), stamped(claim));
        addKeys(claim);
    }

    private void addKeys(Claim claim) {
        if (claim.kind() == ClaimKind.ENTITY) {
            addBook(
                    SEARCH_KEYS,
                    SearchKeys.ofEntity(claim.id(), claim.label().label(), claim.properties())
                            .properties());
        } else if (claim.kind() == ClaimKind.HS_CODE) {
            addBook(
                    SEARCH_KEYS,
                    SearchKeys.ofHsCode(claim.id(), claim.properties()).properties());
        }
    }

    /** A node that keeps books. */
    void addBook(String label, Map<String, Object> properties) {
        add(List.of(label), properties);
    }

    private void add(List<String> labels, Map<String, Object> properties) {
        waiting.add(new StoreFiles.Node(nodes++, labels, properties));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        pass(() -> files.addNodes(waiting));
        waiting = new ArrayList<>(BATCH);
    }

    /** No nodes may follow. */
    void endNodes() {
        flush();
        pass(files::endNodes);
    }

    void addTies(List<Claim> claims) {
        List<StoreFiles.Tie> ties = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            ties.add(new StoreFiles.Tie(
                    String.valueOf(claim.row().get("type")),
                    numberOf(claim.ends().getFirst()),
                    numberOf(claim.ends().getLast()),
                    stamped(claim)));
        }
        written += ties.size();
        pass(() -> files.addTies(ties));
    }

    private long numberOf(String entity) {
        return numbers.get(Claim.keyHash(ClaimKind.ENTITY, entity));
    }

    /** Nodes and ties that the file states. */
    long written() {
        return written;
    }

    private Map<String, Object> stamped(Claim claim) {
        Map<String, Object> properties = HashMap.newHashMap(claim.properties().size() + 1);
        properties.putAll(claim.properties());
        properties.put("import", importId);
        return properties;
    }

    private static List<String> labels(Claim claim) {
        return switch (claim.kind()) {
            case SOURCE -> List.of("Source");
            case ENTITY -> List.of("Entity", String.valueOf(claim.row().get("label")));
            case HS_CODE -> List.of("HsCode");
            case TRADE_FLOW -> List.of("TradeFlow");
            case LIST_STATE -> List.of("ListState");
            case SHIPMENT, CLASSIFICATION, LISTING, RELATION, FACT ->
                throw new IllegalArgumentException("no node of its own");
        };
    }

    private interface Passing {
        void pass() throws InterruptedException;
    }

    private static void pass(Passing batch) {
        try {
            batch.pass();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
