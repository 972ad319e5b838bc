package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import spoor.designation.Designation.FirmFile;

/** What has to be read before anything else. */
final class Cover {

    private Cover() {}

    static List<String> of(List<FirmFile> firms) {
        List<String> sentences = new ArrayList<>();
        List<String> leads =
                firms.stream().filter(FirmFile::lead).map(FirmFile::name).toList();
        if (!leads.isEmpty()) {
            sentences.add("LEAD ONLY: no path makes these confirmed on every hop: " + String.join(", ", leads) + ".");
        }
        sentences.add("The criterion was picked by the person who made this file, not by Spoor.");
        sentences.add("Each cell cites the documents that say it, or says “" + Designation.UNKNOWN
                + "”. A part that is found" + " in a weapon is no proof that its maker broke a law.");
        sentences.add(
                "Names, numbers, addresses and dates of a firm cite the documents of the record that has them: each may"
                        + " say this, or another value of the record.");
        sentences.add("“Not found” in a list is said of the version that is named, and of no other.");
        return sentences;
    }
}
