package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** The parts of a document: the main one is found by its relationship, the others by those of the main one. */
final class WordPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final List<String> MAIN_TYPES = List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

    private final ZipEntries zip;
    private final String main;
    private final List<Relationship> relationships;

    /** One part's knowledge of another. */
    record Relationship(String id, String type, String target) {}

    private WordPackage(ZipEntries zip, String main, List<Relationship> relationships) {
        this.zip = zip;
        this.main = main;
        this.relationships = relationships;
    }

    /** Finds the parts in an archive. */
    static WordPackage of(ZipEntries zip) throws UnreadableDocument {
        if (zip.find(CONTENT_TYPES).isEmpty()) {
            throw Unreadable.noWord();
        }
        String main = relationships(zip, "").stream()
                .filter(one -> Names.isRelation(one.type(), "officeDocument"))
                .map(Relationship::target)
                .findFirst()
                .orElseThrow(Unreadable::noWord);
        if (!MAIN_TYPES.contains(contentType(zip, main))) {
            throw Unreadable.noWord();
        }
        if (zip.find(main).isEmpty()) {
            throw Unreadable.missing(main);
        }
        return new WordPackage(zip, main, relationships(zip, main));
    }

    ZipEntries zip() {
        return zip;
    }

    /** The name of the main part. */
    String main() {
        return main;
    }

    /** What the main part knows of others. */
    List<Relationship> relationships() {
        return relationships;
    }

    /** The part of content types. */
    static String contentTypes() {
        return CONTENT_TYPES;
    }

    /** The name of the part that holds what another part knows of others; the empty name stands for the document. */
    static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The name of the part that the main one knows under a kind of relationship. */
    Optional<String> related(String type) {
        return relationships.stream()
                .filter(one -> Names.isRelation(one.type(), type))
                .map(Relationship::target)
                .filter(target -> zip.find(target).isPresent())
                .findFirst();
    }

    /** Opens the part that the main one knows under a kind of relationship. */
    Optional<PartReader> open(String type) throws UnreadableDocument {
        Optional<String> part = related(type);
        return part.isPresent() ? Optional.of(open(zip, part.get())) : Optional.empty();
    }

    /**
     * The names of all parts that the main one knows under a kind of relationship, each once.
     *
     * @throws UnreadableDocument if they are larger together than any part may be
     */
    List<String> allRelated(String type) throws UnreadableDocument {
        List<String> parts = relationships.stream()
                .filter(one -> Names.isRelation(one.type(), type))
                .flatMap(one -> zip.find(one.target()).stream())
                .map(ZipEntries.Entry::name)
                .distinct()
                .toList();
        long together = parts.stream()
                .flatMap(part -> zip.find(part).stream())
                .mapToLong(ZipEntries.Entry::size)
                .sum();
        if (together > ZipEntries.LARGEST) {
            throw Unreadable.tooBig(type);
        }
        return parts;
    }

    /** Opens a part by its name. */
    PartReader openPart(String part) throws UnreadableDocument {
        return open(zip, part);
    }

    /** Opens the main part. */
    PartReader openMain() throws UnreadableDocument {
        return open(zip, main);
    }

    private static PartReader open(ZipEntries zip, String part) throws UnreadableDocument {
        return new PartReader(part, zip.content(zip.find(part).orElseThrow(() -> Unreadable.missing(part))));
    }

    private static String contentType(ZipEntries zip, String part) throws UnreadableDocument {
        PartReader types = open(zip, CONTENT_TYPES);
        String wanted = "/" + part.toLowerCase(Locale.ROOT);
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String byExtension = "";
        String byName = "";
        if (types.nextChild(0)) {
            while (types.nextChild(1)) {
                String type = types.attribute("ContentType").orElse("");
                String name = types.attribute("PartName").orElse("").toLowerCase(Locale.ROOT);
                byName = name.equals(wanted) ? type : byName;
                boolean standard = types.attribute("Extension")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .equals(extension);
                byExtension = standard ? type : byExtension;
                types.skip();
            }
        }
        return byName.isEmpty() ? byExtension : byName;
    }

    private static List<Relationship> relationships(ZipEntries zip, String part) throws UnreadableDocument {
        List<Relationship> relationships = new ArrayList<>();
        String name = relationshipsOf(part);
        if (zip.find(name).isEmpty()) {
            return relationships;
        }
        PartReader reader = open(zip, name);
        if (reader.nextChild(0)) {
            while (reader.nextChild(1)) {
                String target = reader.attribute("Target").orElse("");
                String type = reader.attribute("Type").orElse("");
                String id = reader.attribute("Id").orElse("");
                boolean external = reader.attribute("TargetMode")
                        .filter("External"::equals)
                        .isPresent();
                relationships.add(new Relationship(id, type, external ? "" : resolved(part, target)));
                reader.skip();
            }
        }
        return relationships;
    }

    /** The name of a part that another one names, seen from its folder. */
    private static String resolved(String part, String target) {
        String path = target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
