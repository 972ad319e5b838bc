/** The data folder of one Spoor, and the settings with which nothing is started. */
@NullMarked
package spoor.store.folder;

import org.jspecify.annotations.NullMarked;
