/** Trade figures as statistical offices publish them: UN Comtrade and China's customs. */
@NullMarked
package spoor.ingest.format.trade;

import org.jspecify.annotations.NullMarked;
