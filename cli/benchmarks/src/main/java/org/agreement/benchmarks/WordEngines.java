package org.agreement.benchmarks;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Who writes the Word document. */
final class WordEngines {

    private WordEngines() {}

    /** An engine by its name: {@code agreement}, {@code poi-tl}, {@code floor}. */
    static Engine of(String name, Sample sample) throws IOException {
        return switch (name) {
            case "agreement" -> new Ours(sample);
            case "poi-tl" -> {
                PeerDocument peer = PeerDocument.of(sample.printout().agreement());
                yield new PoiTl(peer.template("{{?", "{{", "{{/", "}}"), peer.data());
            }
            case "floor" -> new Floor(parts(new Ours(sample)));
            default -> throw new IllegalArgumentException("no engine " + name);
        };
    }

    private static Map<String, byte[]> parts(Engine engine) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.write(out);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private record Ours(Sample sample) implements Engine {
        @Override
        public String name() {
            return "agreement";
        }

        @Override
        public void write(OutputStream out) throws IOException {
            sample.renderers().render("docx", sample.printout(), out);
        }
    }

    private static final class PoiTl implements Engine {

        private final byte[] template;
        private final Map<String, Object> data;

        private PoiTl(byte[] template, Map<String, Object> data) {
            this.template = template;
            this.data = data;
        }

        @Override
        public String name() {
            return "poi-tl";
        }

        @Override
        public void write(OutputStream out) throws IOException {
            try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
                document.render(data).write(out);
            }
        }
    }

    /** The parts of our own document, ready made, and nothing but packed: level 6, by the JDK. */
    private record Floor(Map<String, byte[]> parts) implements Engine {
        @Override
        public String name() {
            return "floor";
        }

        @Override
        public void write(OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(6);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
        }
    }
}
