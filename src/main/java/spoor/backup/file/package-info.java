/** The form of a backup: a zip of lines of JSON and a manifest that counts and hashes them. Knows no database. */
@NullMarked
package spoor.backup.file;

import org.jspecify.annotations.NullMarked;
