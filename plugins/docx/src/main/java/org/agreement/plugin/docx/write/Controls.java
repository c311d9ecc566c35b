package org.agreement.plugin.docx.write;

/**
 * Writes content controls. The tag is told as the title too, and the control holds a building block: LibreOffice keeps such a
 * control and its title when it saves, but drops tags and repeats the words of a plain one.
 */
final class Controls {

    /** What makes a content control Word's own table of contents. */
    static final String CONTENTS =
            "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj>";

    /** What makes a content control one that every word processor keeps. */
    static final String PART = "<w:docPartObj><w:docPartGallery w:val=\"Custom 1\"/></w:docPartObj>";

    private final Markup out;
    private int count;

    Controls(Markup out) {
        this.out = out;
    }

    void open(String tag, String kind) {
        count++;
        out.raw("<w:sdt><w:sdtPr><w:alias w:val=\"").text(tag);
        out.raw("\"/><w:tag w:val=\"").text(tag);
        out.raw("\"/><w:id w:val=\"").raw(count).raw("\"/>").raw(kind);
        out.raw("<w15:appearance w15:val=\"hidden\"/></w:sdtPr><w:sdtContent>");
    }

    void close() {
        out.raw("</w:sdtContent></w:sdt>");
    }
}
