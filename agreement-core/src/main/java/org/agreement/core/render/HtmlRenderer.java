package org.agreement.core.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.render.RenderInput;
import org.agreement.api.render.Renderer;
import org.agreement.core.assembly.Headings;

/**
 * Writes an agreement as one self-contained HTML page to read on a screen and to print and sign: A4, no script, no outside
 * resource and none allowed, everything that is text escaped; also well-formed XML. Annotated, it holds the pictures too.
 */
public final class HtmlRenderer implements Renderer {

    private static final String STYLE = resource("agreement.css");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void render(RenderInput in, OutputStream out) throws IOException {
        Pictures pictures = in.annotated() ? Pictures.of(in) : Pictures.none();
        Html page = PageHead.of("zh-CN", in.agreement().title(), STYLE);
        page.raw("<body>\n<a class=\"skip\" href=\"#agreement\">跳到正文</a>\n");
        new PageContents(in.agreement(), pictures.contents()).write(page);
        page.raw("<main id=\"agreement\">\n");
        agreement(in, page);
        pictures.write(page);
        page.raw("</main>\n</body>\n</html>\n");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void agreement(RenderInput in, Html page) {
        Agreement agreement = in.agreement();
        page.element("h1", agreement.title()).raw("\n");
        in.registration()
                .ifPresent(r -> page.raw("<p class=\"number\">")
                        .text("协议编号：" + r.number())
                        .raw("</p>\n"));
        if (in.annotated()) {
            page.raw("<p class=\"internal\">供内部审阅：附有依据、说明和附图，不是签署的文本。</p>\n");
        }
        page.raw("<section class=\"parties\">\n");
        page.blocks(agreement.preamble());
        page.raw("</section>\n");
        agreement.sections().forEach(section -> section(section, in.annotated(), page));
        page.raw("<section class=\"signature\">\n");
        page.blocks(agreement.closing());
        page.raw("</section>\n");
        agreement.annexes().forEach(annex -> annex(annex, page));
    }

    private static void section(Section section, boolean annotated, Html page) {
        page.raw("<section id=\"" + Html.anchor(section) + "\">\n")
                .element("h2", Headings.of(section))
                .raw("\n");
        section.clauses().forEach(clause -> clause(clause, annotated, page));
        page.raw("</section>\n");
    }

    private static void clause(Clause clause, boolean annotated, Html page) {
        page.raw(clause.prominent() ? "<article class=\"prominent\" id=\"" : "<article id=\"")
                .text(Html.anchor(clause.id()))
                .raw("\">\n");
        page.element("h3", Headings.of(clause) + (clause.prominent() ? "【重点提示】" : ""))
                .raw("\n");
        page.blocks(clause.blocks());
        if (annotated) {
            notes(clause, page);
        }
        page.raw("</article>\n");
    }

    private static void notes(Clause clause, Html page) {
        String basis = clause.basis().stream().map(LegalBasis::cited).collect(Collectors.joining("；"));
        if (basis.isEmpty() && clause.notes().isEmpty()) {
            return;
        }
        page.raw("<div class=\"note\" role=\"note\">\n");
        if (!basis.isEmpty()) {
            page.element("p", "依据：" + basis).raw("\n");
        }
        clause.notes().forEach(note -> page.blocks(List.of(note)));
        page.raw("</div>\n");
    }

    private static void annex(Annex annex, Html page) {
        page.raw("<section class=\"annex\" id=\"")
                .text(Html.anchor(annex.id()))
                .raw("\">\n")
                .element("h2", Headings.of(annex))
                .raw("\n");
        page.blocks(annex.blocks());
        page.raw("</section>\n");
    }

    static String resource(String name) {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
