package spoor.web.request;

import java.util.Set;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tomcat's HTTP with a view on its open connections. Public because Tomcat makes it by name. */
public final class WatchedProtocol extends Http11NioProtocol {

    /** The connections that are open now. */
    Set<SocketWrapperBase<NioChannel>> connections() {
        return getEndpoint().getConnections();
    }
}
