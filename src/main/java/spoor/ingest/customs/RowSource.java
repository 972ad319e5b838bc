package spoor.ingest.customs;

import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Input;

/** The source that a row names; otherwise the file as a whole. */
final class RowSource {

    private final Input input;
    private final Columns columns;

    RowSource(Input input, Columns columns) {
        this.input = input;
        this.columns = columns;
    }

    /** Adds the source to the claims and returns its id. */
    String read(List<String> cells, List<Claim> claims) {
        String title = columns.text(cells, Field.SOURCE);
        String url = columns.text(cells, Field.SOURCE_URL);
        if (title.isEmpty() && url.isEmpty()) {
            Claim whole = input.wholeSource();
            claims.add(whole);
            return whole.id();
        }
        String id = "source/" + input.dataset() + "/" + (url.isEmpty() ? Ids.ofName(title) : url);
        claims.add(Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", input.dataset())
                        .with("title", title.isEmpty() ? url : title)
                        .with("url", url)
                        .toMap()));
        return id;
    }
}
