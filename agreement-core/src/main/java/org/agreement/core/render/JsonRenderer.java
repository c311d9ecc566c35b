package org.agreement.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.render.RenderInput;
import org.agreement.api.render.Renderer;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.JsonWriter;

/** Writes an agreement as JSON for scripts. */
public final class JsonRenderer implements Renderer {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void render(RenderInput in, OutputStream out) throws IOException {
        JsonObject.Builder json = JsonObject.builder().put("formatVersion", 1);
        in.registration()
                .ifPresent(r -> json.put("number", r.number())
                        .put("revision", r.revision())
                        .put("status", r.status()));
        AgreementJson.fields(json, in.agreement());
        if (in.annotated()) {
            json.put("notes", notes(in));
        }
        json.put("provenance", AgreementJson.provenance(in.agreement())).put("sha256", in.sha256());
        out.write(JsonWriter.pretty().bytes(json.build()));
        out.flush();
    }

    private static JsonObject notes(RenderInput in) {
        JsonObject.Builder notes = JsonObject.builder();
        in.agreement()
                .clauses()
                .filter(clause -> !clause.notes().isEmpty())
                .forEach(clause -> notes.put(clause.id().toString(), JsonValue.texts(paragraphs(clause))));
        return notes.build();
    }

    private static List<String> paragraphs(Clause clause) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : clause.notes()) {
            StringBuilder text = new StringBuilder();
            for (Inline inline : block.plain()) {
                text.append(inline.printed());
            }
            paragraphs.add(text.toString());
        }
        return paragraphs;
    }
}
