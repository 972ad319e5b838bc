package spoor.mcp;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/**
 * Believes whoever shows the very certificate that this Spoor shows, whatever name it is made out to and whoever signed it: what is
 * asked on one's own machine is one's own. Nobody else is believed. The bundle is read at each check, since it may be renewed.
 */
final class OwnCertificate extends X509ExtendedTrustManager {

    private final SslBundle bundle;

    private OwnCertificate(SslBundle bundle) {
        this.bundle = bundle;
    }

    /** For connections to this Spoor; where it asks clients for certificates, it is shown its own. */
    static SSLContext proof(SslBundle bundle) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            KeyManager[] own = bundle.getManagers().getKeyManagers();
            context.init(own, new TrustManager[] {new OwnCertificate(bundle)}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void require(X509Certificate... chain) throws CertificateException {
        if (chain.length == 0 || !isOwn(chain[0])) {
            throw new CertificateException("This is not the certificate of this Spoor.");
        }
    }

    private boolean isOwn(Certificate shown) throws CertificateException {
        KeyStore store = bundle.getStores().getKeyStore();
        try {
            return store != null
                    && Collections.list(store.aliases()).stream().anyMatch(alias -> shown.equals(find(store, alias)));
        } catch (GeneralSecurityException e) {
            throw new CertificateException(e);
        }
    }

    private static @Nullable Certificate find(KeyStore store, String alias) {
        try {
            return store.getCertificate(alias);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        require(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        require(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        require(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        require(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        require(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        require(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
