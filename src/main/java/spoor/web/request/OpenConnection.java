package spoor.web.request;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * A client's connection while its request is being worked on, when nobody else reads from it. Looking needs a read, since
 * a socket tells of its end in no other way; what was read by that is put back for the next request.
 */
record OpenConnection(SocketWrapperBase<?> socket) {

    /** What a look found. */
    enum Found {
        OPEN,
        /** The client has sent its next request already; a look can tell no more. */
        NEXT_REQUEST,
        CLOSED
    }

    private static final String PROTOCOL = "http/1.1";

    /** The name under which servlets know it. */
    String id() {
        return socket.getServletConnection(PROTOCOL, "").getConnectionId();
    }

    /** Looks without waiting. A client that has only ended its sending counts as gone: it cannot be told apart. */
    Found look() {
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            if (socket.read(false, one) <= 0) {
                return Found.OPEN;
            }
            socket.unRead(one.flip());
            return Found.NEXT_REQUEST;
        } catch (IOException closed) {
            return Found.CLOSED;
        }
    }
}
