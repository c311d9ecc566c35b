package org.agreement.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.core.PluginLibrary;
import org.agreement.core.clause.Catalogue;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginLoader;
import org.agreement.core.render.CatalogueHtml;
import org.agreement.core.render.CatalogueMarkdown;
import org.agreement.core.report.RulePage;
import org.agreement.core.request.RequestForm;
import org.agreement.core.request.TermDocs;
import org.agreement.core.review.PhraseRules;
import org.agreement.core.review.Reviewer;

/** Writes the catalogue of all clauses on the class path, with an index of laws, and pages about the rules, for people to read. */
public final class CataloguePages {

    private static final Pattern NAME = Pattern.compile("[^；，。：（;]{1,24}");

    private CataloguePages() {}

    /**
     * Writes {@code catalogue.html}, {@code catalogue.md} and {@code rules/*} into a folder, the only argument.
     *
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        PluginLibrary library = library(folder.resolve("no-home"));
        Catalogue catalogue = catalogue(library);
        Files.writeString(folder.resolve("catalogue.html"), CatalogueHtml.of(catalogue));
        Files.writeString(folder.resolve("catalogue.md"), CatalogueMarkdown.of(catalogue));
        Reviewer reviewer = new Reviewer(
                library.registry(),
                new PhraseRules(library.rules()),
                Optional.of(library.catalog().statutes()));
        for (Map.Entry<String, String> page : RulePage.all(reviewer).entrySet()) {
            Path file = folder.resolve("rules").resolve(page.getKey());
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, page.getValue());
        }
    }

    /** The plugins on the class path. */
    private static PluginLibrary library(Path home) {
        return PluginLibrary.of(new PluginLoader(CataloguePages.class.getClassLoader(), new Home(home)).load());
    }

    private static Catalogue catalogue(PluginLibrary library) {
        TermDocs docs = RequestForm.of(library.registry().loaded()).docs();
        return library.catalog().catalogue(path -> name(docs, path));
    }

    /** The first words that are said of a term; of what all variants of a choice have, those of the first one. */
    private static String name(TermDocs docs, String path) {
        Optional<String> own = firstWords(docs, path);
        int dot = path.lastIndexOf('.');
        if (own.isPresent() || dot < 0) {
            return own.orElse(path);
        }
        String outer = path.substring(0, dot);
        String word = path.substring(dot + 1);
        Optional<String> variant = docs.paths().stream()
                .filter(other -> other.startsWith(outer + ".") && other.endsWith("." + word))
                .findFirst()
                .flatMap(other -> firstWords(docs, other));
        return variant.or(() -> firstWords(docs, outer).map(choice -> choice + "：" + word))
                .orElse(path);
    }

    private static Optional<String> firstWords(TermDocs docs, String path) {
        Matcher words = NAME.matcher(docs.of(path).text().zh());
        return words.find() ? Optional.of(words.group()) : Optional.empty();
    }
}
