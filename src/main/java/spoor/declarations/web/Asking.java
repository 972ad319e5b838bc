package spoor.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import spoor.declarations.plain.DeskTables;
import spoor.graph.CancelSignal;
import spoor.tables.CsvTable;
import spoor.web.AuditNotes;
import spoor.web.request.ClientWatch;

/** Asks a question for as long as the client waits, and tells the audit what was asked. */
@Component
class Asking {

    private final ClientWatch clients;

    Asking(ClientWatch clients) {
        this.clients = clients;
    }

    <T> T ask(Object question, HttpServletRequest http, Function<CancelSignal, T> work) {
        CancelSignal cancel = new CancelSignal();
        AuditNotes.current().addLater("question", question::toString);
        return clients.watch(http, cancel::cancel, () -> work.apply(cancel));
    }

    /** An answer as a table. */
    static String csv(Object answer) {
        return CsvTable.of(DeskTables.table(answer));
    }
}
