package spoor.designation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import spoor.designation.Designation.FirmFile;
import spoor.dossier.pdf.PdfWriter;
import spoor.dossier.seal.Seal;
import spoor.dossier.seal.StampingAuthority;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportService;
import spoor.model.SpoorVersion;
import spoor.tables.TableForm;
import tools.jackson.databind.json.JsonMapper;

/** Writes the file in the forms in which it is taken away. Safe for use by any thread. */
@Service
public class DesignationFiles {

    private final ExportService exports;
    private final StampingAuthority stamping;

    DesignationFiles(ExportService exports, StampingAuthority stamping) {
        this.exports = exports;
        this.stamping = stamping;
    }

    /** FollowTheMoney, of the firms with their best paths and owners. */
    public byte[] ftm(ExportDocument graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(graph, ExportFormat.FTM, out);
        return out.toByteArray();
    }

    /** As a table, on paper, or all of it sealed. */
    public byte[] write(Designation file, DesignationForm form, Instant made) throws IOException {
        return switch (form) {
            case CSV -> table(file, TableForm.CSV);
            case XLSX -> table(file, TableForm.XLSX);
            case PDF -> PdfWriter.write(DesignationPaper.of(file), json(file), made);
            case ZIP -> sealed(file, made);
            case FTM -> throw new IllegalArgumentException("FollowTheMoney is written of a graph");
        };
    }

    private static byte[] table(Designation file, TableForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(DesignationTables.cells(file), DesignationTables.all(file), out);
        return out.toByteArray();
    }

    private static byte[] json(Designation file) {
        return JsonMapper.shared().writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sealed(Designation file, Instant made) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] data = json(file);
        files.put("designation.pdf", PdfWriter.write(DesignationPaper.of(file), data, made));
        files.put("designation.xlsx", table(file, TableForm.XLSX));
        files.put("designation.csv", table(file, TableForm.CSV));
        files.put("designation.json", data);
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", DesignationPaper.title(file));
        about.put("criterion", file.criterion().id());
        about.put("firms", file.firms().stream().map(FirmFile::name).toList());
        about.put("made", made.toString());
        about.put("language", file.language());
        about.put("program", Map.of("name", "Spoor", "version", SpoorVersion.RUNNING.version()));
        about.put("dataVersion", file.version());
        return Seal.close(about, files, stamping);
    }
}
