package org.agreement.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.core.PluginLibrary;
import org.agreement.core.clause.Catalogue;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginLoader;
import org.agreement.core.render.CatalogueHtml;
import org.agreement.core.render.CatalogueMarkdown;
import org.agreement.core.request.RequestForm;
import org.agreement.core.request.TermDocs;

/** Writes the catalogue of all clauses on the class path, with an index of laws, for people to read. */
public final class CataloguePages {

    private static final Pattern NAME = Pattern.compile("[^；，。：（;]{1,24}");

    private CataloguePages() {}

    /**
     * Writes {@code catalogue.html} and {@code catalogue.md} into a folder, the only argument.
     *
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Catalogue catalogue = catalogue(folder.resolve("no-home"));
        Files.writeString(folder.resolve("catalogue.html"), CatalogueHtml.of(catalogue));
        Files.writeString(folder.resolve("catalogue.md"), CatalogueMarkdown.of(catalogue));
    }

    /** The catalogue of the plugins on the class path. */
    static Catalogue catalogue(Path home) {
        PluginLibrary library =
                PluginLibrary.of(new PluginLoader(CataloguePages.class.getClassLoader(), new Home(home)).load());
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
