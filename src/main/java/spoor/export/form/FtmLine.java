package spoor.export.form;

import java.util.List;
import java.util.Map;

/** An entity of FollowTheMoney as it stands in a line. */
record FtmLine(String id, String schema, String caption, Map<String, List<String>> properties, List<String> datasets) {}
