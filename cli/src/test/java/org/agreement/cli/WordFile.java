package org.agreement.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word document by their names. */
record WordFile(Map<String, byte[]> parts) {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String BODY = "word/document.xml";

    private static final String TYPES = "[Content_Types].xml";
    private static final Map<String, String> RELATIONS =
            Map.of("_rels/.rels", "", "word/_rels/document.xml.rels", "word/");

    static WordFile read(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new WordFile(parts);
    }

    /** The file with other words in a part. */
    byte[] replaced(String name, String words, String by) throws IOException {
        String part = new String(part(name), StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                boolean other = entry.getKey().equals(name);
                zip.write(other ? part.replace(words, by).getBytes(StandardCharsets.UTF_8) : entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A part that is there. */
    byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no " + name + " in " + parts.keySet());
        }
        return part;
    }

    /** A part as a tree. */
    Document tree(String name) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(name)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(name, e);
        }
    }

    /** The ids of the body's relationships. */
    List<String> relationships() throws IOException {
        return elements(tree("word/_rels/document.xml.rels").getElementsByTagName("Relationship")).stream()
                .map(relation -> relation.getAttribute("Id"))
                .toList();
    }

    /** Parts that are related to but missing, or there but not related to, or of no content type. */
    List<String> faults() throws IOException {
        TreeSet<String> faults = new TreeSet<>();
        TreeSet<String> unreached = new TreeSet<>(parts.keySet());
        unreached.remove(TYPES);
        unreached.removeAll(RELATIONS.keySet());
        TreeSet<String> untyped = new TreeSet<>(unreached);
        for (Element type : elements(tree(TYPES).getElementsByTagName("Override"))) {
            untyped.remove(type.getAttribute("PartName").substring(1));
        }
        untyped.forEach(part -> faults.add(part + " has no content type"));
        for (Map.Entry<String, String> relations : RELATIONS.entrySet()) {
            for (Element relation : elements(tree(relations.getKey()).getElementsByTagName("Relationship"))) {
                String target = relations.getValue() + relation.getAttribute("Target");
                if (!parts.containsKey(target)) {
                    faults.add(target + " is missing");
                }
                unreached.remove(target);
            }
        }
        unreached.forEach(part -> faults.add(part + " is related to nothing"));
        return List.copyOf(faults);
    }

    static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
