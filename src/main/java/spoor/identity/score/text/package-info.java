/** What the words, numbers and days of a record mean, without any other record. */
@NullMarked
package spoor.identity.score.text;

import org.jspecify.annotations.NullMarked;
