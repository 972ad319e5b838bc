package spoor.ingest.format.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import spoor.ingest.format.Format;

/** All lists of this package, in the order in which a file is tried against them. */
public final class PublishedLists {

    private PublishedLists() {}

    public static List<Format> all() {
        List<Format> all = new ArrayList<>(List.of(
                new XmlListFormat("ofac-xml", Set.of("sdnList"), "", OfacXml::new),
                new XmlListFormat("ofac-advanced", Set.of("Sanctions"), "ReferenceValueSets", OfacAdvanced::new),
                new XmlListFormat("un-xml", Set.of("CONSOLIDATED_LIST"), "", UnXml::new),
                new XmlListFormat("uk-sanctions-xml", Set.of("Designations"), "", UkXml::new),
                new XmlListFormat("seco-xml", Set.of("swiss-sanctions-list"), "", SecoXml::new),
                new XmlListFormat("us-ecfr", Set.of("DIV5", "DIV9"), " 744", EcfrXml::new),
                new XmlListFormat("eu-xml", Set.of("export"), "fpi/fsd", EuXml::new),
                new XmlListFormat("ca-xml", Set.of("data-set"), "<record", CanadaXml::new),
                EuRows.format(),
                UkFiles.format(),
                AustraliaRows.format()));
        all.addAll(UsLists.all());
        all.addAll(GleifLists.all());
        all.addAll(IcijNodes.all());
        return List.copyOf(all);
    }
}
