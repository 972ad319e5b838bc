package spoor.dossier.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import spoor.model.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is found when a sealed dossier is checked.
 *
 * @param files how many it holds
 * @param title of the dossier
 * @param made when, as the dossier says of itself
 * @param stamped when it existed by the word of a time-stamping authority, whose signature is not checked here
 */
public record Verification(int files, String title, String made, Optional<Instant> stamped) {

    /** The file of an archive that lists the others, and that a time stamp speaks of. */
    public static final String LISTED = Manifests.FILES;

    /** The file of an archive that holds its time stamp. */
    public static final String STAMP = Manifests.STAMP;

    /**
     * Checks an archive.
     *
     * @throws BrokenSeal saying what is not as it was sealed
     */
    public static Verification of(byte[] archive) throws BrokenSeal {
        Map<String, byte[]> files = SealedArchive.read(archive);
        Map<String, byte[]> told = new LinkedHashMap<>(files);
        byte[] tags = require(told.remove(Manifests.TAGS), Manifests.TAGS);
        byte[] stamp = told.remove(Manifests.STAMP);
        byte[] manifest = require(told.remove(Manifests.FILES), Manifests.FILES);
        compare(told, manifest, Manifests.FILES);
        Map<String, byte[]> tagged = new LinkedHashMap<>();
        tagged.put(Manifests.FILES, manifest);
        if (stamp != null) {
            tagged.put(Manifests.STAMP, stamp);
        }
        compare(tagged, tags, Manifests.TAGS);
        Optional<Instant> stamped =
                stamp == null ? Optional.empty() : Optional.of(TimeStamp.requireFor(stamp, manifest));
        return described(files, stamped);
    }

    private static byte[] require(byte @org.jspecify.annotations.Nullable [] file, String name) throws BrokenSeal {
        if (file == null) {
            throw new BrokenSeal("This is no sealed dossier: it has no %s.", name);
        }
        return file;
    }

    private static void compare(Map<String, byte[]> files, byte[] list, String listName) throws BrokenSeal {
        if (Arrays.equals(Manifests.of(files), list)) {
            return;
        }
        Map<String, String> listed = read(list);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String is = Sha256.hex(file.getValue());
            String was = listed.get(file.getKey());
            if (was == null) {
                throw new BrokenSeal("%s is not listed in %s.", BrokenSeal.shown(file.getKey()), listName);
            }
            if (!is.equals(was)) {
                throw new BrokenSeal(
                        "%s was changed, or %s was: its SHA-256 is %s; listed is %s.",
                        BrokenSeal.shown(file.getKey()), listName, is, BrokenSeal.shown(was));
            }
        }
        throw new BrokenSeal(
                "%s was changed: it lists what the archive does not hold, or is written otherwise.", listName);
    }

    private static Map<String, String> read(byte[] list) {
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : new String(list, StandardCharsets.UTF_8).split("\n", -1)) {
            int gap = line.indexOf("  ");
            if (gap > 0) {
                listed.put(line.substring(gap + 2), line.substring(0, gap));
            }
        }
        return listed;
    }

    private static Verification described(Map<String, byte[]> files, Optional<Instant> stamped) throws BrokenSeal {
        byte[] manifest = require(files.get(Seal.MANIFEST), Seal.MANIFEST);
        try {
            JsonNode told = JsonMapper.shared().readTree(manifest);
            return new Verification(
                    files.size(),
                    told.path("title").asString(""),
                    told.path("made").asString(""),
                    stamped);
        } catch (JacksonException e) {
            throw new BrokenSeal("%s is not JSON.", Seal.MANIFEST);
        }
    }
}
