package spoor.audit;

import spoor.model.SpoorVersion;

/** An entry in the Common Event Format (CEF 0), for programs that gather logs. */
final class CefLine {

    private static final int PLAIN = 3;
    private static final int NOTABLE = 6;

    private CefLine() {}

    static String of(AuditEntry entry) {
        return "CEF:0|Spoor|Spoor|%s|%s|%s|%d|"
                        .formatted(
                                head(SpoorVersion.RUNNING.version()),
                                head(entry.act()),
                                head(entry.act() + " " + entry.outcome()),
                                entry.outcome().equals(Outcome.DONE.word()) ? PLAIN : NOTABLE)
                + "externalId=" + entry.number()
                + " rt=" + entry.time().toEpochMilli()
                + " suid=" + value(entry.actor())
                + " suser=" + value(entry.name())
                + " outcome=" + value(entry.outcome())
                + " cs1Label=subject cs1=" + value(entry.subject())
                + " cs2Label=details cs2=" + value(AuditEntry.json(entry.details()))
                + " cs3Label=hash cs3=" + value(entry.hash());
    }

    private static String head(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ").replace("\r", " ");
    }

    private static String value(String text) {
        return text.replace("\\", "\\\\")
                .replace("=", "\\=")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
