package spoor.ingest.job;

import java.util.List;
import spoor.identity.match.RecognisedEntity;

/**
 * Some of the entities of a file that was tried, in the order of the file.
 *
 * @param total how many there are of those that were asked for
 */
public record RecognisedPage(List<RecognisedEntity> entities, long total) {}
