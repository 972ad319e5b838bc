package spoor.ingest.check;

import java.util.function.BiConsumer;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Hashes;
import spoor.ingest.read.NameLook;
import spoor.ingest.read.StoredTexts;
import spoor.model.Identifier;

/** Finds names and ids of one file that could be taken for each other, or that hide something. Nothing is merged. */
final class Looks {

    private final Seen names = new Seen();
    private final Seen ids = new Seen();

    /** @param warn takes a code and a sentence about the name */
    void check(Claim entity, BiConsumer<String, String> warn) {
        Object name = entity.properties().get("name");
        if (name instanceof String text) {
            checkName(text, warn);
        }
        long folded = Hashes.of(NameLook.fold(entity.id()));
        if (ids.put(folded, Hashes.of(entity.id())) == Seen.Found.DIFFERENT) {
            warn.accept("id.lookalike", "Another id differs only in case, blanks, width or invisible characters.");
        }
    }

    /** Whoever has an id of its own is kept without a name, whatever the format; formats reject who would have neither. */
    private void checkName(String name, BiConsumer<String, String> warn) {
        if (Identifier.isNobody(name)) {
            warn.accept("name.missing", "'%s' is nobody's name. The record is kept by its id.".formatted(name));
            return;
        }
        if (NameLook.isMixed(name)) {
            warn.accept("name.mixed", "A word of the name mixes Latin letters with Cyrillic or Greek ones.");
        }
        if (StoredTexts.hasInvisibles(name)) {
            warn.accept("text.invisible", "The text holds characters that cannot be seen or turn its direction.");
        }
        long look = Hashes.of(NameLook.of(name));
        if (names.put(look, Hashes.of(NameLook.fold(name))) == Seen.Found.DIFFERENT) {
            warn.accept("name.lookalike", "Another name looks the same but is written with other characters.");
        }
    }
}
