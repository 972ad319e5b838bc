package spoor.bench.generate;

import java.io.IOException;

/** Takes relations one by one. */
@FunctionalInterface
public interface RelationSink {

    /** Takes one; the carrier is reused after the call. */
    void accept(GeneratedRelation relation) throws IOException;
}
