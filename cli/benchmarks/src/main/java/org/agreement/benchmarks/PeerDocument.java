package org.agreement.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.core.assembly.Headings;
import org.agreement.core.clause.Ordinals;

/**
 * What the others are given: a template with loops over chapters, clauses and their blocks, and the same text as data. They do
 * less: numbers are text, there is no field, no content control and no list; poi-tl writes the rows of tables as paragraphs.
 */
record PeerDocument(Map<String, Object> data) {

    private static final int COLUMNS = 10;
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    static PeerDocument of(Agreement agreement) {
        List<Map<String, Object>> sections = new ArrayList<>();
        sections.add(section(agreement.title(), List.of(part("首部", agreement.preamble()))));
        agreement
                .sections()
                .forEach(section -> sections.add(section(
                        Headings.of(section),
                        section.clauses().stream()
                                .map(clause -> part(Headings.of(clause), clause.blocks()))
                                .toList())));
        sections.add(section("签署", List.of(part("签署栏", agreement.closing()))));
        agreement
                .annexes()
                .forEach(annex -> sections.add(section(Headings.of(annex), List.of(part("内容", annex.blocks())))));
        return new PeerDocument(Map.of("sections", sections));
    }

    private static Map<String, Object> section(String heading, List<Map<String, Object>> clauses) {
        return Map.of("heading", heading, "clauses", clauses);
    }

    private static Map<String, Object> part(String heading, List<Block> blocks) {
        List<Map<String, String>> paragraphs = new ArrayList<>();
        blocks.forEach(block -> block.fold(new Paragraphs(paragraphs)));
        List<Map<String, Object>> structured = new ArrayList<>();
        blocks.forEach(block -> block.fold(new Structured(structured)));
        return Map.of("title", heading, "paragraphs", paragraphs, "blocks", structured);
    }

    /** The template of docxtemplater: paragraphs of two styles, and tables of up to ten columns. */
    byte[] structured() throws IOException {
        StringBuilder body = new StringBuilder();
        body.append(paragraph("{#sections}")).append(styled("Heading1", "{heading}"));
        body.append(paragraph("{#clauses}"))
                .append(styled("Heading2", "{title}"))
                .append(paragraph("{#blocks}"));
        for (String style : List.of("Text", "Item")) {
            body.append(paragraph("{#" + style + "}"))
                    .append(styled(style, "{text}"))
                    .append(paragraph("{/" + style + "}"));
        }
        for (int columns = 2; columns <= COLUMNS; columns++) {
            body.append(paragraph("{#table" + columns + "}")).append("<w:tbl><w:tblPr/><w:tblGrid/><w:tr>");
            for (int column = 0; column < columns; column++) {
                String first = column == 0 ? "{#rows}" : "";
                String last = column == columns - 1 ? "{/rows}" : "";
                body.append("<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>")
                        .append(styled("Cell", first + "{c" + column + "}" + last))
                        .append("</w:tc>");
            }
            body.append("</w:tr></w:tbl>").append(paragraph("{/table" + columns + "}"));
        }
        return packed(body + paragraph("{/blocks}") + paragraph("{/clauses}") + paragraph("{/sections}"));
    }

    /** The template of poi-tl, all in paragraphs. */
    byte[] template(String loop, String value, String end, String close) throws IOException {
        return packed(paragraph(loop + "sections" + close)
                + paragraph(value + "heading" + close)
                + paragraph(loop + "clauses" + close)
                + paragraph(value + "title" + close)
                + paragraph(loop + "paragraphs" + close)
                + paragraph(value + "text" + close)
                + paragraph(end + "paragraphs" + close)
                + paragraph(end + "clauses" + close)
                + paragraph(end + "sections" + close));
    }

    private static byte[] packed(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", HEAD + body + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void put(ZipOutputStream zip, String name, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The data as JSON. */
    String json() {
        return json(data);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PeerDocument::json).collect(Collectors.joining(",", "[", "]"));
        }
        String text = value.toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + text.replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    /** Each block as paragraphs of text. */
    private record Paragraphs(List<Map<String, String>> into) implements Block.Cases<Boolean> {

        @Override
        public Boolean other(Block block) {
            return add(printed(block.plain()));
        }

        @Override
        public Boolean items(Block.Items items) {
            items.items().forEach(item -> add(Ordinals.item(item.number()) + printed(item.text())));
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            row(table.header());
            table.rows().forEach(this::row);
            return true;
        }

        private void row(List<Block.Cell> cells) {
            add(cells.stream().map(cell -> printed(cell.text())).collect(Collectors.joining(" | ")));
        }

        private boolean add(String text) {
            return into.add(Map.of("text", text));
        }
    }

    /** Each block as what it is. */
    private record Structured(List<Map<String, Object>> into) implements Block.Cases<Boolean> {

        @Override
        public Boolean other(Block block) {
            return into.add(Map.of("Text", Map.of("text", printed(block.plain()))));
        }

        @Override
        public Boolean items(Block.Items items) {
            items.items()
                    .forEach(item -> into.add(
                            Map.of("Item", Map.of("text", Ordinals.item(item.number()) + printed(item.text())))));
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            List<Map<String, String>> rows = new ArrayList<>();
            rows.add(row(table.header()));
            table.rows().forEach(row -> rows.add(row(row)));
            return into.add(Map.of("table" + table.header().size(), Map.of("rows", rows)));
        }

        private static Map<String, String> row(List<Block.Cell> cells) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Block.Cell cell : cells) {
                row.put("c" + row.size(), printed(cell.text()));
            }
            return row;
        }
    }

    private static String printed(List<Inline> text) {
        return text.stream().map(Inline::printed).collect(Collectors.joining());
    }
}
