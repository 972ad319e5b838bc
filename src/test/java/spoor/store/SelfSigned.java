package spoor.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate that nobody has vouched for, made by the JDK's keytool. */
public final class SelfSigned {

    /** Of the stores that are made here. */
    public static final String PASSWORD = "changeit";

    private static final char[] SECRET = PASSWORD.toCharArray();

    private static final String ALIAS = "own";

    private SelfSigned() {}

    /** A PKCS 12 store with a key and its certificate, made out to these names. */
    public static void makeStore(Path store, String host, String names) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=" + names,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }

    /** Lines of {@code neo4j.conf} that make Bolt take encrypted connections only. */
    public static String boltPolicy(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Files.createDirectories(folder);
        Path store = folder.resolve("store.p12");
        makeStore(store, "localhost", "dns:localhost,ip:127.0.0.1");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET);
        }
        write(
                folder.resolve("private.key"),
                "PRIVATE KEY",
                keys.getKey(ALIAS, SECRET).getEncoded());
        write(
                folder.resolve("public.crt"),
                "CERTIFICATE",
                keys.getCertificate(ALIAS).getEncoded());
        return """
                server.bolt.tls_level=REQUIRED
                dbms.ssl.policy.bolt.enabled=true
                dbms.ssl.policy.bolt.base_directory=%s
                dbms.ssl.policy.bolt.private_key=private.key
                dbms.ssl.policy.bolt.public_certificate=public.crt
                dbms.ssl.policy.bolt.client_auth=NONE
                """.formatted(folder.toAbsolutePath());
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
