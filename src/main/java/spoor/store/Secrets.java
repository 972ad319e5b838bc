package spoor.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import spoor.model.Unavailable;
import spoor.store.folder.DataFolder;

/**
 * Seals texts that must be read back (AES-GCM, 256 bits), so that whoever reads the database alone has nothing of them. Safe for
 * use by any thread.
 */
public final class Secrets {

    /** What the secrets of authenticators and of webhooks are sealed for. */
    public static final String AUTHENTICATOR = "authenticator";

    public static final String WEBHOOK = "webhook";

    private static final String SEALED = "sealed:1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKeySpec known;

    /** @param file of the key, made for its owner alone where it is not there when it is needed first */
    public Secrets(Path file) {
        this.file = file;
    }

    private synchronized SecretKeySpec key() {
        if (known == null) {
            try {
                makeFile();
                known = new SecretKeySpec(keyOf(file), "AES");
            } catch (IOException e) {
                throw new UncheckedIOException("The key of what is kept sealed cannot be read from " + file, e);
            }
        }
        return known;
    }

    /** Whole or not at all, since several Spoors may share it. */
    private void makeFile() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path made = absolute.resolveSibling(absolute.getFileName() + "." + UUID.randomUUID());
        DataFolder.writePrivate(made, HexFormat.of().formatHex(fresh));
        try {
            Files.move(made, absolute);
        } catch (FileAlreadyExistsException anotherSpoors) {
            Files.delete(made);
        }
    }

    private static byte[] keyOf(Path file) throws IOException {
        String text = Files.readString(file).strip();
        if (!text.matches("[0-9a-fA-F]{" + 2 * KEY_BYTES + "}")) {
            throw new IOException("it must hold " + 2 * KEY_BYTES + " hexadecimal digits");
        }
        return HexFormat.of().parseHex(text);
    }

    /**
     * The text as it may be kept.
     *
     * @param purpose what it is for; sealed for one it does not open for another
     */
    public String seal(String purpose, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return SEALED + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was sealed; a text of before there were seals as it is.
     *
     * @throws Unavailable if it was sealed with another key
     */
    public String open(String purpose, String kept) {
        if (!isSealed(kept)) {
            return kept;
        }
        try {
            byte[] all = Base64.getDecoder().decode(kept.substring(SEALED.length()));
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(text, UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unavailable(
                    "secret.key",
                    "This was sealed with another key. Put the file secret.key of before into the data folder and start"
                            + " Spoor again, or set the secret anew.");
        }
    }

    public static boolean isSealed(String kept) {
        return kept.startsWith(SEALED);
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher;
    }
}
