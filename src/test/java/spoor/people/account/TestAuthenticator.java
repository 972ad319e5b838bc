package spoor.people.account;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * A browser with an authenticator that holds one passkey: makes it and signs with it as WebAuthn says (ES256, no attestation). What
 * it does can be bent, to be refused.
 */
final class TestAuthenticator {

    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int ATTESTED = 0x40;

    /** The page's. */
    String origin = "http://localhost";

    /** Whether it makes sure that its owner is there. */
    boolean verifies = true;

    /** How often it has signed. */
    int counter = 1;

    /** Whose passkey it says it is. */
    String userHandle = "";

    private final KeyPair keys;
    private final byte[] id = new byte[16];

    TestAuthenticator() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(id);
    }

    /** The body that adds a passkey made as asked for. */
    String make(JsonNode asked, String label) {
        userHandle = asked.path("user").path("id").asString();
        byte[] data = concat(
                authenticatorData(asked.path("rp").path("id").asString(), ATTESTED),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                publicKey());
        byte[] attestation = concat(
                bytes("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return "{\"label\":\"%s\",\"id\":\"%s\",\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]}"
                .formatted(label, text(id), text(clientData("webauthn.create", asked)), text(attestation));
    }

    /** The body that proves whose it is. */
    String sign(JsonNode asked) {
        counter++;
        byte[] data = authenticatorData(asked.path("rpId").asString(), 0);
        byte[] client = clientData("webauthn.get", asked);
        return "{\"id\":\"%s\",\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\"}"
                .formatted(
                        text(id), text(client), text(data), text(signature(concat(data, sha256(client)))), userHandle);
    }

    private byte[] clientData(String type, JsonNode asked) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, asked.path("challenge").asString(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(String host, int flags) {
        return ByteBuffer.allocate(37)
                .put(sha256(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (flags | PRESENT | (verifies ? VERIFIED : 0)))
                .putInt(counter)
                .array();
    }

    /** As COSE writes it in CBOR: kind 2, algorithm -7, curve 1, x and y. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return concat(
                bytes("a5010203262001215820"),
                number(key.getW().getAffineX()),
                bytes("225820"),
                number(key.getW().getAffineY()));
    }

    private static byte[] number(BigInteger number) {
        return bytes("%064x".formatted(number));
    }

    private byte[] signature(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
