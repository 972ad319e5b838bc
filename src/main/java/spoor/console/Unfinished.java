package spoor.console;

import java.util.List;
import java.util.TreeSet;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import spoor.store.CypherFiles;

/**
 * Datasets whose first import has not come to its end. Traces and searches leave them out; a statement sees what there is
 * of them, which its answer has to say.
 */
final class Unfinished {

    private static final String CODE = "dataset.unfinished";

    private final Transaction transaction;
    private final List<String> before;

    /** Looks before the statement is started in the same transaction. */
    Unfinished(Transaction transaction) {
        this.transaction = transaction;
        this.before = look();
    }

    /** Those that were not whole before the statement, sorted. */
    List<String> listBefore() {
        return before;
    }

    /** With those that are not whole after it: an import may have begun meanwhile. Asks once more. */
    List<String> list() {
        TreeSet<String> all = new TreeSet<>(before);
        all.addAll(look());
        return List.copyOf(all);
    }

    private List<String> look() {
        return transaction
                .run(CypherFiles.getStatement("queries/store/unfinished-datasets"))
                .single()
                .get("ids")
                .asList(Value::asString);
    }

    static List<Notice> notices(List<String> datasets) {
        return datasets.stream()
                .map(dataset -> new Notice(
                        "The dataset '%s' is not whole: its first import has not come to its end. This answer may hold a part of it; traces and searches leave it out until it is whole."
                                .formatted(dataset),
                        CODE,
                        null,
                        null))
                .toList();
    }
}
