package com.example.teashop;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Section;
import org.agreement.api.render.RenderInput;
import org.agreement.api.render.Renderer;

/** The headings of an agreement, and its price. */
final class OutlineRenderer implements Renderer {

    @Override
    public String format() {
        return "outline";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void render(RenderInput in, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(in.agreement().title() + "\n");
        for (Section section : in.agreement().sections()) {
            writer.write(section.number() + " " + section.title() + "\n");
            for (Clause clause : section.clauses()) {
                writer.write("  " + clause.number() + " " + clause.title() + "\n");
            }
        }
        writer.write(in.quote().total().printed() + "\n");
        writer.flush();
    }
}
