/** Made-up supply graphs of any size with the skew of real trade, some answers of which are known beforehand. */
@NullMarked
package spoor.bench.generate;

import org.jspecify.annotations.NullMarked;
