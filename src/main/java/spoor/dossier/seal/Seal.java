package spoor.dossier.seal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import spoor.dossier.content.Dossier;
import spoor.words.Language;
import tools.jackson.databind.json.JsonMapper;

/** Puts a dossier, its data and where they come from into one archive, and seals it. */
@NamedInterface("seal")
public final class Seal {

    /** What the archive is: question, versions, time, who. */
    static final String MANIFEST = "manifest.json";

    private static final String PROVENANCE = "provenance.jsonld";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Seal() {}

    /** Asks a time-stamping authority; empty where none is set. */
    @FunctionalInterface
    public interface Stamping {

        /**
         * The answer of the authority for these bytes, as it came; empty where no authority is set.
         *
         * @throws spoor.model.Unavailable if it does not answer as it should
         */
        byte[] stamp(byte[] manifest);
    }

    /**
     * The sealed archive.
     *
     * @param files the dossier in its forms and its data, by name, and what was captured elsewhere
     * @param attached what is known of each captured file, with its name among the files, or null where it is left out
     */
    public static byte[] close(
            Dossier dossier,
            Language language,
            String title,
            String question,
            Map<String, byte[]> files,
            List<Map<String, Object>> attached,
            Stamping stamping) {
        Map<String, byte[]> told = new LinkedHashMap<>(files);
        Map<String, Object> manifest = manifest(dossier, language, title, question, List.copyOf(files.keySet()));
        manifest.put("attachments", attached);
        told.put(MANIFEST, json(manifest));
        Set<String> made = new LinkedHashSet<>(files.keySet());
        attached.forEach(each -> made.remove(String.valueOf(each.get("file"))));
        told.put(PROVENANCE, json(Provenance.of(dossier, title, made)));
        return sealed(told, stamping);
    }

    /**
     * The sealed archive of other files than a dossier's.
     *
     * @param about what the manifest says of them
     */
    public static byte[] close(Map<String, Object> about, Map<String, byte[]> files, Stamping stamping) {
        Map<String, byte[]> told = new LinkedHashMap<>(files);
        Map<String, Object> manifest = new LinkedHashMap<>(about);
        manifest.put("files", List.copyOf(files.keySet()));
        told.put(MANIFEST, json(manifest));
        return sealed(told, stamping);
    }

    private static byte[] sealed(Map<String, byte[]> told, Stamping stamping) {
        byte[] manifest = Manifests.of(told);
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put(Manifests.FILES, manifest);
        byte[] stamp = stamping.stamp(manifest);
        if (stamp.length > 0) {
            tags.put(Manifests.STAMP, stamp);
        }
        told.putAll(tags);
        told.put(Manifests.TAGS, Manifests.of(tags));
        return SealedArchive.write(told);
    }

    private static Map<String, Object> manifest(
            Dossier dossier, Language language, String title, String question, List<String> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("title", title);
        manifest.put("questionInWords", question);
        manifest.put("language", language.tag());
        manifest.put("author", dossier.request().author());
        manifest.put("askedForBy", dossier.client());
        manifest.put("made", dossier.made().toString());
        manifest.put("auditHead", dossier.auditHead());
        manifest.put(
                "program",
                Map.of(
                        "name", "Spoor",
                        "version", dossier.version().version(),
                        "commit", dossier.version().commit()));
        manifest.put("dataVersion", dossier.data().header().dataVersion());
        manifest.put("question", dossier.data().header().question());
        manifest.put("counts", dossier.data().header().counts());
        manifest.put("complete", dossier.data().header().complete());
        manifest.put("datasets", dossier.data().header().licences());
        manifest.put("files", files);
        return manifest;
    }

    private static byte[] json(Object value) {
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
