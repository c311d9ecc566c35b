package org.agreement.plugin.docx.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** What a drawing says that it shows. */
final class Shown {

    /** The attributes that say it, by the names of their elements. */
    private static final Map<String, List<String>> DESCRIPTIONS = Map.of(
            "docPr", List.of("descr", "title", "name"),
            "textpath", List.of("string"),
            "imagedata", List.of("title"));

    private static final Set<String> IMAGES = Set.of("blip", "imagedata");

    private Shown() {}

    /** Whether the element that was just entered is an image. */
    static boolean isImage(XMLStreamReader xml) {
        return IMAGES.contains(xml.getLocalName());
    }

    /** The description on the element that was just entered; empty if none is there. */
    static String description(XMLStreamReader xml) {
        return DESCRIPTIONS.getOrDefault(xml.getLocalName(), List.of()).stream()
                .flatMap(name -> attribute(xml, name))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> attribute(XMLStreamReader xml, String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return Stream.of(xml.getAttributeValue(i));
            }
        }
        return Stream.of();
    }
}
