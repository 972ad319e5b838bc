package spoor.ingest.format.bods;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.JsonFormat;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;

/** Statements of the Beneficial Ownership Data Standard 0.4. Several can be about one record; the last holds. */
public final class BodsFormat implements Format {

    @Override
    public String name() {
        return "bods";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return head.isJson() && head.hasFields("statementId", "recordType");
    }

    @Override
    public Reading open(Input input) {
        return new Whole(input);
    }

    /** The whole file is looked through once before its statements are read. */
    private static final class Whole implements Reading {

        private final Input input;
        private @Nullable BodsHistory history;

        Whole(Input input) {
            this.input = input;
        }

        @Override
        public void read(EntrySink sink) throws IOException {
            BodsHistory known = history;
            if (known == null) {
                known = BodsHistory.of(input.document());
                history = known;
            }
            BodsClaims claims = new BodsClaims(known);
            new JsonFormat("bods", head -> true, claims::add).open(input).read(sink);
        }
    }
}
