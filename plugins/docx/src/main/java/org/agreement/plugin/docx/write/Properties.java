package org.agreement.plugin.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.render.RenderInput;

/** Writes the parts that say what the document is: properties and page header. No time is in them. */
final class Properties {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final RenderInput in;

    Properties(RenderInput in) {
        this.in = in;
    }

    byte[] core() {
        Markup out = new Markup();
        out.raw(XML)
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
                .text(in.agreement().title())
                .raw("</dc:title><dc:language>zh-CN</dc:language>");
        in.registration()
                .ifPresent(r -> out.raw("<dc:identifier>")
                        .text(r.number())
                        .raw("</dc:identifier><cp:revision>")
                        .raw(r.revision())
                        .raw("</cp:revision><cp:contentStatus>")
                        .text(r.status())
                        .raw("</cp:contentStatus>"));
        return out.raw("</cp:coreProperties>").bytes();
    }

    /** Where the document comes from, for whoever reads it back. */
    byte[] custom() {
        List<String> pairs = new ArrayList<>();
        in.registration()
                .ifPresent(r -> pairs.addAll(List.of(
                        "agreement.number",
                        r.number(),
                        "agreement.revision",
                        Integer.toString(r.revision()),
                        "agreement.status",
                        r.status())));
        pairs.addAll(List.of("agreement.sha256", in.sha256()));
        Markup out = new Markup();
        out.raw(XML)
                .raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"")
                .raw(" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        for (int i = 0; i < pairs.size(); i += 2) {
            out.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
                    .raw(i / 2 + 2);
            out.raw("\" name=\"").text(pairs.get(i)).raw("\"><vt:lpwstr>");
            out.text(pairs.get(i + 1)).raw("</vt:lpwstr></property>");
        }
        return out.raw("</Properties>").bytes();
    }

    byte[] header() {
        Markup out = new Markup();
        out.raw(XML).raw("<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>")
                .text(in.pageHead())
                .raw("</w:t></w:r></w:p></w:hdr>");
        return out.bytes();
    }
}
