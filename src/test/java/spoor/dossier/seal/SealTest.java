package spoor.dossier.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.dossier.VerifyCommand;

/** A sealed archive and whoever changes it. */
class SealTest {

    private static final int MUTATIONS = 10_000;
    private static final byte[] NONCE = {1, 2, 3, 4, 5, 6, 7, 8};

    private static Map<String, byte[]> told() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dossier.html", "<html>路径 шлях</html>\n".repeat(20).getBytes(StandardCharsets.UTF_8));
        files.put("data.json", "{\"nodes\":[]}".getBytes(StandardCharsets.UTF_8));
        files.put(
                Seal.MANIFEST,
                "{\"title\":\"Engines\",\"made\":\"2026-11-27T09:00:00Z\"}".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] sealed(Map<String, byte[]> files, byte[] stamp) {
        byte[] manifest = Manifests.of(files);
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put(Manifests.FILES, manifest);
        if (stamp.length > 0) {
            tags.put(Manifests.STAMP, stamp);
        }
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.putAll(tags);
        all.put(Manifests.TAGS, Manifests.of(tags));
        return SealedArchive.write(all);
    }

    @Test
    void anOrdinaryProgramOpensIt() throws Exception {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sealed(told(), new byte[0])))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), in.readAllBytes());
            }
        }
        assertThat(found.keySet())
                .containsExactly(
                        "dossier.html", "data.json", "manifest.json", "manifest-sha256.txt", "tagmanifest-sha256.txt");
        assertThat(new String(found.get(Manifests.FILES), StandardCharsets.UTF_8))
                .matches("([0-9a-f]{64}  [\\w.]+\n){3}");
    }

    @Test
    void everyChangedByteIsFound() throws Exception {
        byte[] archive = sealed(told(), response(Manifests.of(told())));
        assertThat(Verification.of(archive).stamped()).contains(Instant.parse("2026-11-27T09:00:00Z"));
        Random random = new Random(18);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = archive.clone();
            int at = i < archive.length ? i : random.nextInt(archive.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> Verification.of(changed)).as("byte " + at).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void whatIsCutOffOrAddedIsFound() {
        byte[] archive = sealed(told(), new byte[0]);
        for (int size = 0; size < archive.length; size++) {
            byte[] cut = java.util.Arrays.copyOf(archive, size);
            assertThatThrownBy(() -> Verification.of(cut)).isInstanceOf(BrokenSeal.class);
        }
        assertThatThrownBy(() -> Verification.of(java.util.Arrays.copyOf(archive, archive.length + 1)))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void theCommandSaysWhatIsWrong(@TempDir Path folder) throws Exception {
        byte[] archive = sealed(told(), new byte[0]);
        Path file = Files.write(folder.resolve("dossier.zip"), archive);
        assertThat(run(file)).startsWith("0 OK: ").contains("holds 5 files").contains("Engines");

        Map<String, byte[]> all = SealedArchive.read(archive);
        all.put("data.json", "{\"nodes\":[1]}".getBytes(StandardCharsets.UTF_8));
        Files.write(file, SealedArchive.write(all));
        assertThat(run(file)).startsWith("1 NOT OK: data.json was changed");
        assertThat(run(folder.resolve("none.zip"))).startsWith("64 There is no file");
    }

    private static String run(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = VerifyCommand.run(List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aStampOnAnotherManifestIsNone() throws Exception {
        byte[] stamp = response("something else".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Verification.of(sealed(told(), stamp)))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("speaks of another");
    }

    /** An authority of our own, which answers the request that Spoor writes. */
    private static byte[] response(byte[] stamped) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=A test");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                name,
                keys.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        X509CertificateHolder certificate =
                builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build(
                                "SHA256withRSA",
                                keys.getPrivate(),
                                new JcaX509CertificateConverter().getCertificate(certificate)),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"))),
                new ASN1ObjectIdentifier("1.2.3"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        TimeStampRequest request = new TimeStampRequest(TimeStamp.request(stamped, NONCE));
        assertThat(request.getMessageImprintDigest()).isEqualTo(Manifests.sha256(stamped));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.TWO, Date.from(Instant.parse("2026-11-27T09:00:00Z")))
                .getEncoded();
    }
}
