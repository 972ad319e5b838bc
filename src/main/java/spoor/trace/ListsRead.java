package spoor.trace;

import java.util.List;
import org.springframework.stereotype.Component;
import spoor.model.SpoorException;
import spoor.question.Listing;
import spoor.question.TraceRequest;
import spoor.search.ReadList;
import spoor.search.StandingReader;

/** Tells with an answer about listings which lists it can speak of. Safe for use by any thread. */
@Component
class ListsRead {

    private final StandingReader standings;

    ListsRead(StandingReader standings) {
        this.standings = standings;
    }

    /** The answer with the lists of the authorities that the question asks for; as it is where it asks for no listing. */
    TraceAnswer tell(TraceRequest request, TraceAnswer answer) {
        Listing asked = request.listing();
        return asked == null ? answer : answer.with(read(asked.authorities()));
    }

    /** Nothing where the database is away: the answer comes from memory and names no list then. */
    private List<ReadList> read(List<String> authorities) {
        try {
            return standings.listLists().stream()
                    .filter(list -> authorities.isEmpty() || authorities.contains(list.authority()))
                    .toList();
        } catch (SpoorException away) {
            return List.of();
        }
    }
}
