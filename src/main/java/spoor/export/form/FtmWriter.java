package spoor.export.form;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;

/** FollowTheMoney, one entity a line, see {@link FtmLines}. Comes back by the import format {@code ftm}. */
@Component
final class FtmWriter implements ExportWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.FTM;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        FtmLines.give(document, (line, sayers) -> {
            out.write(Json.MAPPER.writeValueAsBytes(line));
            out.write('\n');
        });
        out.flush();
    }
}
