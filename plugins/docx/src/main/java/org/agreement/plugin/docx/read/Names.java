package org.agreement.plugin.docx.read;

/** The namespaces of documents, each in its transitional and its strict spelling. */
final class Names {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private Names() {}

    /** Whether a namespace is that of texts. */
    static boolean isWord(String namespace) {
        return namespace.equals(WORD) || namespace.equals(STRICT_WORD);
    }

    /** The name by which elements are told apart: texts' own without prefix, those that nobody asks for with a colon only. */
    static String of(String namespace, String name) {
        if (isWord(namespace)) {
            return name;
        }
        return switch (namespace) {
            case COMPATIBILITY -> "mc:" + name;
            case MATH, STRICT_MATH -> "m:" + name;
            default -> ":";
        };
    }

    /** The namespace of relationships in documents whose texts have that one. */
    static String relationsOf(String word) {
        return word.equals(STRICT_WORD) ? STRICT_RELATIONS : RELATIONS;
    }

    /** Whether a type of relationship is the named one. */
    static boolean isRelation(String type, String name) {
        return type.equals(RELATIONS + "/" + name) || type.equals(STRICT_RELATIONS + "/" + name);
    }
}
