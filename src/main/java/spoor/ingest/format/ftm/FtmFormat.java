package spoor.ingest.format.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Head;
import spoor.ingest.read.JsonStream;
import spoor.ingest.read.JsonValue;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/** FollowTheMoney entities as JSON, one a line or in one array, flat or nested (OpenSanctions' targets.nested.json). */
public final class FtmFormat implements Format {

    /** How the id of the note begins by which a file of Spoor says what it is. */
    private static final String ABOUT = "spoor-export-";

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return head.isJson() && head.hasFields("id", "schema", "properties");
    }

    @Override
    public Reading open(Input input) {
        FtmAddresses addresses = new FtmAddresses();
        return sink -> {
            addresses.readOnce(input.document());
            read(input, addresses, sink);
        };
    }

    private static void read(Input input, FtmAddresses addresses, EntrySink sink) throws IOException {
        String file = input.document().name();
        long[] number = {0};
        try (InputStream in = input.document().open()) {
            JsonStream.read(in, value -> sink.accept(entry(input, addresses, file, ++number[0], value)));
        }
        sink.conclude(List.of());
    }

    private static Entry entry(Input input, FtmAddresses addresses, String file, long number, JsonValue value) {
        if (value.value() == null) {
            return rejected(file, value.line(), number, value.code(), value.fault(), "");
        }
        String id = value.value().path("id").asString("");
        if (id.startsWith(ABOUT) && value.value().path("schema").asString("").equals("Note")) {
            return new Entry(file, value.line(), number, List.of(), List.of());
        }
        try {
            FtmRecord record = FtmRecord.require(value.value());
            List<Issue> issues = new ArrayList<>(0);
            List<Claim> claims = FtmClaims.of(
                    input,
                    addresses,
                    file + ":" + value.line(),
                    record,
                    (code, reason) ->
                            issues.add(new Issue(Severity.WARNING, code, file, value.line(), "", id, reason)));
            return new Entry(file, value.line(), number, claims, issues);
        } catch (BadInput e) {
            return rejected(file, value.line(), number, e.code(), String.valueOf(e.getMessage()), id);
        }
    }

    private static Entry rejected(String file, long line, long number, String code, String reason, String id) {
        Issue issue = new Issue(Severity.REJECTED, code, file, line, "", id, reason);
        return new Entry(file, line, number, List.of(), List.of(issue));
    }
}
